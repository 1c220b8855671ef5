/** Tests of what rules need that no fixture can show. */
@NullMarked
package dev.databacon.processor.rule;

import org.jspecify.annotations.NullMarked;
