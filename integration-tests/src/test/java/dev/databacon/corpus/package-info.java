/** The schema that the integration tests use; the processor generates the rest of this package. */
@NullMarked
package dev.databacon.corpus;

import org.jspecify.annotations.NullMarked;
