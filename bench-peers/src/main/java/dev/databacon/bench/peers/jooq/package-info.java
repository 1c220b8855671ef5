/** jOOQ: the questions in its DSL, with names of tables instead of generated classes. */
@NullMarked
package dev.databacon.bench.peers.jooq;

import org.jspecify.annotations.NullMarked;
