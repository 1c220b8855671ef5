/**
 * Reads compiler elements into {@code declaration} records. It judges nothing.
 *
 * <p>Everything it reads is reachable from the types it is given, so that a processor that uses it
 * is an isolating one.
 */
@NullMarked
package dev.databacon.processor.read;

import org.jspecify.annotations.NullMarked;
