package dev.databacon.plan;

import dev.databacon.schema.NodeKind;
import dev.databacon.sql.EdgeSql;
import dev.databacon.sql.EntrySql;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;

/**
 * A list that belongs to a node.
 *
 * @param form what kind of entries, and how much of them
 * @param kind the type of the node
 * @param id the node
 * @param ctx the context number of the list's rows
 */
public record ListOf(Form form, NodeKind kind, long id, int ctx) {

  /** What kind of entries, and how much of them. */
  public enum Form {
    /** The nodes at the other ends of edges. */
    NODES(EdgeSql.PAGE, EdgeSql.COUNT, EdgeSql.FIND),
    /** Edges with their data. */
    EDGES(EdgeSql.PAGE_WITH_DATA, EdgeSql.COUNT, EdgeSql.FIND),
    /** Aliases with their flags. */
    ALIASES(EntrySql.ALIASES),
    /** Names with their flags. */
    NAMES(EntrySql.NAMES),
    /** The nodes that live under one. */
    CHILDREN(EntrySql.CHILDREN);

    @SuppressWarnings("Immutable") // which Sql is, but for what it remembers
    final Sql page;

    @SuppressWarnings("Immutable") // which Sql is, but for what it remembers
    final Sql count;

    @SuppressWarnings("Immutable") // which Sql is, but for what it remembers
    final Sql find;

    Form(Sql page, Sql count, Sql find) {
      this.page = page;
      this.count = count;
      this.find = find;
    }

    Form(EntrySql entries) {
      this(entries.page(), entries.count(), entries.find());
    }

    /** Null in the first column stands for the node, behind what there is of its entries. */
    boolean isEmpty(Rows rows) {
      return rows.isNull(1);
    }

    ListEntry read(Rows rows) {
      return switch (this) {
        case NODES, CHILDREN -> new ListEntry(rows.getLong(1), null, rows.getLong(2), 0);
        case EDGES ->
            new ListEntry(rows.getLong(1), rows.getString(4), rows.getLong(2), rows.getLong(3));
        case ALIASES, NAMES ->
            new ListEntry(0, rows.getString(1), rows.getLong(2), rows.getLong(3));
      };
    }
  }
}
