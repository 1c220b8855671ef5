package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.error.AliasTakenException;
import dev.databacon.error.CardinalityException;
import dev.databacon.error.ConstraintException;
import dev.databacon.error.DatabaconException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.error.Where;
import dev.databacon.plan.ExistingPlan;
import dev.databacon.plan.LookupPlan;
import dev.databacon.plan.Reads;
import dev.databacon.schema.EdgeEnd;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.EdgeSql;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out, after a unit of work was refused, what the caller has to know about it. */
final class Refusals {
  private Refusals() {}

  static AliasTakenException taken(String alias) {
    return new AliasTakenException(
        "The alias " + alias + " with this value belongs to another node. Choose another value.");
  }

  static CardinalityException full(EdgeEnd end) {
    return new CardinalityException(
        end + " holds one edge, and has one already. Clear it first, or set it from its own side.");
  }

  /** Names the node that is missing. */
  static DatabaconException explain(UnitOfWork unit, NodeMissingException e) {
    Store store = unit.store();
    for (Map.Entry<Long, NodeKind> entry : unit.required().entrySet()) {
      long id = entry.getKey();
      NodeKind kind = entry.getValue();
      Server server = store.cluster().server(id);
      if (Reads.run(server, new ExistingPlan(kind, id), unit.deadline()).isEmpty()) {
        return store.reads().missing(kind, id, unit.deadline(), e);
      }
    }
    return Conflicts.of(e);
  }

  /** Says what the unique index stands for; a conflict when nothing is in the way any more. */
  static DatabaconException explain(UnitOfWork unit, ConstraintException e) {
    String constraint = e.constraint() == null ? "" : e.constraint();
    return switch (constraint) {
      case "alias_lookup_pkey" -> lookup(unit, e);
      case "edge_rank" -> place(unit, e);
      default -> e;
    };
  }

  private static DatabaconException lookup(UnitOfWork unit, ConstraintException e) {
    Set<LookupRow> freed = unit.drops();
    for (LookupRow claim : unit.claims()) {
      Server server = unit.store().cluster().server(claim.digest());
      Map<ByteBuffer, Long> found =
          Reads.run(server, new LookupPlan(claim.ctx(), List.of(claim.digest())), unit.deadline());
      Long owner = found.get(ByteBuffer.wrap(claim.digest()));
      if (owner != null && owner == claim.base()) {
        return e;
      }
      if (owner != null && !freed.contains(claim)) {
        // An alias that follows a relation may be that of the node which holds the only place.
        CardinalityException full = taken(unit, e);
        return full != null
            ? full
            : new AliasTakenException(message(taken(claim.name())), where(server, e), e);
      }
    }
    return Conflicts.of(e);
  }

  /**
   * Aliases that follow a relation were not where they should have been: no conflict, which would
   * be there for ever, when the node's end of the relation is taken.
   */
  static DatabaconException explain(UnitOfWork unit, TransactionConflictException e) {
    CardinalityException taken = unit.drops().isEmpty() ? null : taken(unit, e);
    return taken == null ? e : taken;
  }

  private static DatabaconException place(UnitOfWork unit, ConstraintException e) {
    CardinalityException taken = taken(unit, e);
    if (taken != null) {
      return taken;
    }
    return unit.ones().isEmpty() ? e : Conflicts.of(e);
  }

  /** The to-one end that is not free; null when all are. */
  private static @Nullable CardinalityException taken(UnitOfWork unit, DatabaconException e) {
    for (Map.Entry<UnitOfWork.Place, EdgeEnd> one : unit.ones().entrySet()) {
      UnitOfWork.Place place = one.getKey();
      Server server = unit.store().cluster().server(place.base());
      boolean taken =
          server.read(
              unit.deadline(),
              EdgeSql.TAKEN,
              params -> params.add(new long[] {place.base()}).add(new int[] {place.ctx()}),
              rows -> rows.next());
      if (taken) {
        return new CardinalityException(message(full(one.getValue())), where(server, e), e);
      }
    }
    return null;
  }

  private static String message(DatabaconException e) {
    String message = e.getMessage();
    return message == null ? "" : message;
  }

  private static Where where(Server server, DatabaconException e) {
    return new Where(server.name(), e.operation(), e.sqlState());
  }
}
