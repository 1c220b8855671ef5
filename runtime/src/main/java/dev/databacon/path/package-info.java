/**
 * Paths and shapes: descriptions of a walk over the graph, and of the part of it that is wanted,
 * which touch the network only when a terminal method is called. Generated code has a path for each
 * node type and a shape for each record.
 *
 * <p>For users and for generated code. Turns what they say into a plan, and rows into their values.
 */
@NullMarked
package dev.databacon.path;

import org.jspecify.annotations.NullMarked;
