package dev.databacon.schema;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One end of a relation: the node type there, and how its nodes keep their edges.
 *
 * @param kind the node type
 * @param field the field's name in the schema; null on the bare end of a one-sided relation
 * @param ctx the context number of the rows at this end
 * @param one whether a node at this end has at most one edge
 * @param keyed the aliases of the nodes at this end that are unique to this field
 */
public record EdgeEnd(
    NodeKind kind, @Nullable String field, int ctx, boolean one, List<KeyedAlias> keyed) {

  /**
   * An alias that is unique to a relation, so that its lookup changes when the edge does.
   *
   * @param name the alias's field name
   * @param ctx the alias's context number
   * @param key its key in the node's row; null for a plural alias
   */
  public record KeyedAlias(String name, int ctx, @Nullable String key) {}

  EdgeEnd plus(KeyedAlias alias) {
    return new EdgeEnd(
        kind, field, ctx, one, Stream.concat(keyed.stream(), Stream.of(alias)).toList());
  }

  /** The type's and the field's name, for messages. */
  @Override
  public String toString() {
    return kind.simpleName() + "." + (field == null ? "(reverse)" : field);
  }
}
