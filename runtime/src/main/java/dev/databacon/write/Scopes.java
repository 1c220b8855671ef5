package dev.databacon.write;

import dev.databacon.plan.ListEntry;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.EdgeKind;
import dev.databacon.sql.EdgeSql;

/** The nodes to which aliases are unique. */
final class Scopes {
  private Scopes() {}

  /**
   * Reads the node to which an alias of a node is unique, and adds to the unit what refuses when it
   * is another one by then; 0, without I/O, when the kind is unique in the whole cluster.
   */
  static long readAndGuard(UnitOfWork unit, AliasKind kind, long id) {
    EdgeKind relation = kind.uniqueTo();
    if (relation == null) {
      return 0;
    }
    ListEntry edge = new EdgeWrites(unit.store(), relation, unit.deadline()).current(id);
    Long scope = edge == null ? null : (Long) edge.id();
    unit.lock(kind.owner(), id);
    unit.at(id)
        .guard(
            EdgeSql.GUARD_ONE,
            params -> params.add(id).add(relation.near().ctx()).addNullable(scope));
    return scope == null ? AliasKind.alone(id) : scope;
  }
}
