/**
 * Crashes of everything at every step: programs, servers, connections.
 *
 * <p>{@link dev.databacon.crash.Point} names the moments, {@link dev.databacon.crash.Deed} what is
 * written meanwhile, and {@link dev.databacon.crash.Story} remembers what was intended and what the
 * program was told; {@link dev.databacon.crash.Verdict} compares that with what is stored once
 * recovery has run.
 */
@NullMarked
package dev.databacon.crash;

import org.jspecify.annotations.NullMarked;
