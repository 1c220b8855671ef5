/** Jimmer: entities of the natural tables, and the questions as fetchers. */
@NullMarked
package dev.databacon.bench.peers.jimmer;

import org.jspecify.annotations.NullMarked;
