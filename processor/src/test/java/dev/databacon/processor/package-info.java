/** What the processors say about right and wrong schemas, asked of the real compiler. */
@NullMarked
package dev.databacon.processor;

import org.jspecify.annotations.NullMarked;
