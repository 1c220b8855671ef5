package dev.databacon.cluster;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a server said when it was asked at connect. Immutable.
 *
 * @param server its configured name
 * @param storedName the name that it was made under, or null when it is empty
 * @param topology what it stores of the cluster, or null when it is empty
 * @param ready whether it is known that every server of the cluster was made
 * @param knownHashes of the schema modules asked for, those that its catalog has
 * @param hasRemovals whether nodes wait to be removed since their parent was
 */
record ServerState(
    String server,
    @Nullable String storedName,
    @Nullable Topology topology,
    boolean ready,
    int maxPreparedTransactions,
    boolean replica,
    Set<String> knownHashes,
    boolean hasRemovals) {

  boolean isEmpty() {
    return topology == null;
  }
}
