/**
 * SQL and JDBC: the text of every statement, the binding of parameters, the reading of rows, the
 * mapping of SQLSTATEs to exceptions. The only package that imports {@code java.sql}, and the only
 * one that holds SQL text.
 *
 * <p>It knows connections and statements, and nothing of nodes, shards or servers in the plural.
 */
@NullMarked
package dev.databacon.sql;

import org.jspecify.annotations.NullMarked;
