/**
 * Benchmarks: programs that are run by hand and print what they measured. Nothing in here is a
 * test, since what a clock says depends on the machine; {@code docs/benchmarks.md} has the results.
 */
@NullMarked
package dev.databacon.bench;

import org.jspecify.annotations.NullMarked;
