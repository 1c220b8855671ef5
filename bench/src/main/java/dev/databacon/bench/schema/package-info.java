/** The schema of the benchmarks that need servers; the processor generates the rest of it. */
@NullMarked
package dev.databacon.bench.schema;

import org.jspecify.annotations.NullMarked;
