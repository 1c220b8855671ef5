/**
 * One connection pool per server. The only package that names HikariCP.
 *
 * <p>It hands connections to {@code dev.databacon.sql} and knows nothing of what is said over them.
 */
@NullMarked
package dev.databacon.pool;

import org.jspecify.annotations.NullMarked;
