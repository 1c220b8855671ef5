/**
 * The one way in: what reads and writes go through, with the cluster and the threads that they run
 * on.
 *
 * <p>For the runtime's own packages and for generated code.
 */
@NullMarked
package dev.databacon.engine;

import org.jspecify.annotations.NullMarked;
