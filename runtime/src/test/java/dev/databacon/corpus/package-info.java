/** The schema that the tests of the runtime use, and what the processor generates from it. */
@NullMarked
package dev.databacon.corpus;

import org.jspecify.annotations.NullMarked;
