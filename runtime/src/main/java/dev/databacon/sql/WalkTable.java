package dev.databacon.sql;

/** What leads from a node to others, or to texts. */
public enum WalkTable {
  // edge_rank
  /** Edges. */
  EDGES("edge.walk", "e.rel_id", "databacon.edge e", "e.base_id", "e.rank"),
  // child_rank
  /** The nodes that live under one. */
  CHILDREN("child.walk", "e.child_id", "databacon.child e", "e.parent_id", "e.rank"),
  // node_pkey
  /** The node that one lives under. */
  PARENT("parent.walk", "e.parent", "databacon.node e", "e.id", "0::bigint"),
  // alias_rank
  /** Aliases. */
  ALIASES("alias.walk", "e.value", "databacon.alias e", "e.base_id", "e.rank"),
  // name_rank
  /** Names. */
  NAMES("name.walk", "e.value", "databacon.name e", "e.base_id", "e.rank");

  final String statement;
  final String far;
  final String table;
  final String near;
  final String rank;

  WalkTable(String statement, String far, String table, String near, String rank) {
    this.statement = statement;
    this.far = far;
    this.table = table;
    this.near = near;
    this.rank = rank;
  }
}
