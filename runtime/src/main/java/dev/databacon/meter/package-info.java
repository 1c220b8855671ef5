/**
 * What operations cost: meters, the log of operations, and what observers are told.
 *
 * <p>Users open a {@link dev.databacon.meter.Meter} or give the configuration an {@link
 * dev.databacon.meter.Observer}. The rest of the runtime says here where an operation begins and
 * ends, and what each round trip was; nothing here knows what is read or written. While nobody
 * asks, that costs one look at a number. A leaf but for the exceptions.
 */
@NullMarked
package dev.databacon.meter;

import org.jspecify.annotations.NullMarked;
