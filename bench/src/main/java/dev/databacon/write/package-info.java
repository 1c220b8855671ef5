/** Benchmarks that look into the steps of a commit, and stand in its package to see them. */
@NullMarked
package dev.databacon.write;

import org.jspecify.annotations.NullMarked;
