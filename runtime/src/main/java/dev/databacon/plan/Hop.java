package dev.databacon.plan;

import dev.databacon.schema.AliasKind;
import dev.databacon.schema.ChildKind;
import dev.databacon.schema.EdgeKind;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.ParentKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way from a node to what a field of it leads to, as plain data.
 *
 * @param kind what kind of rows leads there
 * @param owner the binary name of the type that declares the field
 * @param field the field's name in the schema
 * @param ctx the context number of those rows; 0 for a parent
 * @param lists the context numbers of the lists that a parent holds such a node in; else empty
 * @param one whether it leads to at most one
 * @param counted whether the database keeps the number of its rows
 * @param data the binary name of the interface of its edges' data; null when they have none
 * @param spread whether new nodes of the list go to any shard rather than to that of their parent
 */
public record Hop(
    Kind kind,
    String owner,
    String field,
    int ctx,
    List<Integer> lists,
    boolean one,
    boolean counted,
    @Nullable String data,
    boolean spread) {

  /** What leads from node to node, or to texts. */
  public enum Kind {
    /** Rows of edges. */
    EDGES,
    /** Rows of the nodes that live under one. */
    CHILDREN,
    /** The columns of a node's row that name what it lives under. */
    PARENT,
    /** Rows of aliases. */
    ALIASES,
    /** Rows of names. */
    NAMES;

    /** Whether it leads to texts, where a path ends. */
    public boolean isText() {
      return this == ALIASES || this == NAMES;
    }
  }

  /** Keeps a copy, in one order. */
  public Hop {
    lists = lists.size() < 2 ? List.copyOf(lists) : lists.stream().sorted().toList();
  }

  /** Along the edges of a relation. */
  public static Hop of(EdgeKind edge) {
    var near = edge.near();
    return new Hop(
        Kind.EDGES,
        near.kind().name(),
        Objects.requireNonNull(near.field()),
        near.ctx(),
        List.of(),
        near.one(),
        edge.counted(),
        edge.data(),
        false);
  }

  /** To the nodes that live under one. */
  public static Hop of(ChildKind list) {
    return new Hop(
        Kind.CHILDREN,
        list.owner().name(),
        list.name(),
        list.ctx(),
        List.of(),
        false,
        false,
        null,
        list.spread());
  }

  /** To the node that one lives under. */
  public static Hop of(ParentKind parent) {
    return plain(
        Kind.PARENT, parent.owner().name(), parent.name(), 0, List.copyOf(parent.lists()), true);
  }

  /** To the aliases of a kind. */
  public static Hop of(AliasKind alias) {
    return plain(Kind.ALIASES, alias.owner().name(), alias.name(), alias.ctx(), List.of(), false);
  }

  /** To the names of a kind. */
  public static Hop of(NameKind name) {
    return plain(Kind.NAMES, name.owner().name(), name.name(), name.ctx(), List.of(), false);
  }

  private static Hop plain(
      Kind kind, String owner, String field, int ctx, List<Integer> lists, boolean one) {
    return new Hop(kind, owner, field, ctx, lists, one, false, null, false);
  }

  /**
   * Whether the nodes that it leads to live with the one where it begins, unless they were moved.
   */
  boolean staysNear() {
    return kind == Kind.PARENT || (kind == Kind.CHILDREN && !spread);
  }

  @Override
  public String toString() {
    return owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1)
        + "."
        + field;
  }
}
