package dev.databacon.sql;

/**
 * A statement of a walk with its parameters.
 *
 * @param sql the statement
 * @param binding its parameters
 */
public record WalkStatement(Sql sql, Binding binding) {}
