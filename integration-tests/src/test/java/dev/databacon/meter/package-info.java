/** What meters, observers and the bindings tell of operations on real servers. */
@NullMarked
package dev.databacon.meter;

import org.jspecify.annotations.NullMarked;
