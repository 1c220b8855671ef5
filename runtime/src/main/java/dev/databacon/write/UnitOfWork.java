package dev.databacon.write;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
import dev.databacon.error.AliasTakenException;
import dev.databacon.error.CardinalityException;
import dev.databacon.error.ConstraintException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.schema.EdgeEnd;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Session;
import dev.databacon.sql.TransactionSql;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that one operation writes, over any number of servers, collected first and then sent and
 * committed as one. Everything that could be wrong is checked by the statements themselves, so a
 * unit that touches one server is one round trip. Not thread-safe; good for one commit.
 */
final class UnitOfWork {
  private final Store store;
  private final Cluster cluster;
  private final Deadline deadline;
  private final SortedMap<Integer, ServerBatch> batches = new TreeMap<>();
  private final Map<Long, NodeKind> required = new HashMap<>();
  private final Map<LookupRow, LookupRow> claims = new HashMap<>();
  private final Map<Place, EdgeEnd> ones = new HashMap<>();

  /** The only place of a to-one end. */
  record Place(long base, int ctx) {}

  UnitOfWork(Store store, Deadline deadline) {
    this.store = store;
    this.cluster = store.cluster();
    this.deadline = deadline;
  }

  Store store() {
    return store;
  }

  Deadline deadline() {
    return deadline;
  }

  /** What is written on the home server of a node. */
  ServerBatch at(long nodeId) {
    return at(cluster.server(nodeId));
  }

  private ServerBatch at(Server server) {
    return batches.computeIfAbsent(server.ordinal(), ordinal -> new ServerBatch());
  }

  /** The node must exist and have the type. */
  void need(NodeKind kind, long id) {
    require(kind, id);
    at(id).need(kind, id);
  }

  /** The same, and nobody else changes its aliases or relations meanwhile. */
  void lock(NodeKind kind, long id) {
    require(kind, id);
    at(id).lock(kind, id);
  }

  private void require(NodeKind kind, long id) {
    NodeKind other = required.putIfAbsent(id, kind);
    if (other != null && !other.equals(kind)) {
      throw new NodeMissingException(
          "Node " + id + " cannot be both a " + kind + " and a " + other + ".");
    }
  }

  /** Makes an alias find its node. */
  void claim(LookupRow row) {
    if (claims.put(row, row) != null) {
      throw Refusals.taken(row.name());
    }
    at(cluster.server(row.digest())).claimed.add(row);
  }

  /** Frees an alias, which must be as it was read. */
  void drop(LookupRow row) {
    at(cluster.server(row.digest())).dropped.add(row);
  }

  /** Adds one end of an edge. */
  void insert(EdgeRow row) {
    taking(row);
    at(row.base()).edges.add(row);
  }

  /** Notes that the only place of a to-one end is taken. */
  void taking(EdgeRow row) {
    if (row.end().one() && ones.put(new Place(row.base(), row.end().ctx()), row.end()) != null) {
      throw Refusals.full(row.end());
    }
  }

  /** Adds the end that takes the place of one that this unit deletes. */
  void replace(EdgeRow row) {
    at(row.base()).edges.add(row);
  }

  /** The row that makes an alias find a node. */
  LookupRow lookup(String name, int ctx, long scope, String value, long node) {
    return new LookupRow(name, ctx, cluster.aliasDigest(ctx, scope, value), node);
  }

  /** Deletes one end of an edge, which must be as it was read. */
  void delete(EdgeRow row) {
    at(row.base()).gone.add(row);
  }

  /** Sets something on one end of an edge, which must be there. */
  void set(EdgeSet row) {
    at(row.base()).set.add(row);
  }

  /** Adds a child to a list. */
  void insert(ChildRow row) {
    at(row.parent()).children.add(row);
  }

  /** Takes a child out of a list, where it must be. */
  void delete(ChildRow row) {
    at(row.parent()).leaving.add(row);
  }

  /**
   * Sends and commits everything: one round trip when it touches one server, four otherwise, each
   * to all servers at the same time.
   *
   * <p>Two units that want the same rows on two servers could wait for each other crosswise, which
   * no server would see. So none of them waits for long; who has waited starts over, and writes the
   * servers in their order for a while, one after the other, as everybody then does: in that order
   * nobody waits crosswise.
   *
   * @throws AliasTakenException when an alias is another node's
   * @throws CardinalityException when a to-one end has an edge already
   * @throws NodeMissingException when a node does not exist or is of another type
   */
  void commit() {
    send(true);
  }

  /**
   * The same for one that changes or deletes an edge. False, with nothing locked or written, when
   * it is not there and the unit touches one server only: there the ends of an edge come and go
   * together, so that one tells of both.
   */
  boolean commitIfThere(EdgeRow edge) {
    if (batches.size() == 1) {
      at(edge.base()).onlyIf(edge);
    }
    send(true);
    return at(edge.base()).held();
  }

  /** Sends everything as {@link #commit} does, and then takes it back. */
  void tryOut() {
    send(false);
  }

  private void send(boolean commit) {
    batches.values().removeIf(ServerBatch::isEmpty);
    boolean atOnce = batches.size() > 1 && store.order().mayWriteAtOnce();
    try (var transaction = store.begin(deadline)) {
      for (Map.Entry<Integer, ServerBatch> entry : batches.entrySet()) {
        Session session = transaction.on(cluster.servers().get(entry.getKey()));
        if (atOnce && commit && !session.isJoined()) {
          session.queue(TransactionSql.WAIT_BRIEFLY, Binding.NONE);
          entry.getValue().queueOn(session);
        } else {
          entry.getValue().queueOn(session);
          if (!commit || !entry.getKey().equals(batches.lastKey())) {
            session.flush();
          }
        }
      }
      if (commit) {
        transaction.commit();
      }
    } catch (ConstraintException e) {
      throw Refusals.explain(this, e);
    } catch (NodeMissingException e) {
      throw Refusals.explain(this, e);
    } catch (TransactionConflictException e) {
      if (atOnce) {
        store.order().waited();
      }
      throw Refusals.explain(this, e);
    }
  }

  Map<Long, NodeKind> required() {
    return required;
  }

  List<LookupRow> claims() {
    return List.copyOf(claims.values());
  }

  Map<Place, EdgeEnd> ones() {
    return ones;
  }

  Set<LookupRow> drops() {
    Set<LookupRow> all = new HashSet<>();
    batches.values().forEach(batch -> all.addAll(batch.dropped));
    return all;
  }
}
