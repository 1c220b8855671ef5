/** Hibernate ORM: entities of the natural tables, and the questions as HQL. */
@NullMarked
package dev.databacon.bench.peers.hibernate;

import org.jspecify.annotations.NullMarked;
