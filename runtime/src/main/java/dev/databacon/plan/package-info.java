/**
 * Reads. Each is a plan: an immutable record of what is wanted, which knows its statement, its
 * parameters and how its rows are read. One executor runs them all and explains what is missing.
 *
 * <p>Uses the cluster and the SQL; knows ids and kinds, but no handles.
 */
@NullMarked
package dev.databacon.plan;

import org.jspecify.annotations.NullMarked;
