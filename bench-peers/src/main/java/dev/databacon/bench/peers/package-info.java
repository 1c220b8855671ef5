/**
 * Other libraries in the benchmarks of reading. All use the same natural tables, pools of the same
 * settings and no cache between two questions.
 */
@NullMarked
package dev.databacon.bench.peers;

import org.jspecify.annotations.NullMarked;
