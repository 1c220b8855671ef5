/**
 * What generated code says about the schema: the kinds of nodes, aliases and edges with their
 * pinned numbers, the keys of flags, properties and values, and the codecs of their types. Nothing
 * in here knows a handle, a connection or a server, and every other package may use it.
 */
@NullMarked
package dev.databacon.schema;

import org.jspecify.annotations.NullMarked;
