/** Turns declarations that keep all rules into the linked {@code SchemaModel}. */
@NullMarked
package dev.databacon.processor.link;

import org.jspecify.annotations.NullMarked;
