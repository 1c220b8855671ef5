/**
 * The check that everything stored agrees: that edges have their other ends, aliases their lookups,
 * and rows their nodes. Reads all tables of all servers past every other path, and writes nothing.
 */
@NullMarked
package dev.databacon.check;

import org.jspecify.annotations.NullMarked;
