package dev.databacon.cluster;

import dev.databacon.error.ReadOnlyException;
import dev.databacon.error.TopologyException;
import dev.databacon.error.Where;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the servers say with each other and with the settings; two programs that disagree
 * must not both write.
 */
final class TopologyCheck {
  private final ClusterSettings settings;
  private final Map<String, ServerState> states;

  TopologyCheck(ClusterSettings settings, List<ServerState> states) {
    this.settings = settings;
    this.states =
        states.stream().collect(Collectors.toMap(ServerState::server, Function.identity()));
  }

  /** What holds for a server whether or not it belongs to a cluster yet. */
  void checkServers() {
    for (ServerState state : states.values()) {
      if (state.replica()) {
        throw new ReadOnlyException(
            "Server '"
                + state.server()
                + "' is a replica and takes no writes. Give the URL of its primary.",
            Where.server(state.server()),
            null);
      }
      if (states.size() > 1 && state.maxPreparedTransactions() == 0) {
        throw refuse(
            state,
            "has max_prepared_transactions = 0, and a cluster of several servers needs prepared transactions."
                + " Set max_prepared_transactions = 100 in its postgresql.conf and restart it.");
      }
    }
  }

  /** What the servers that are made already agree on, or null when there is none. */
  @Nullable Topology common() {
    ServerState first = null;
    for (ServerState state : states.values()) {
      Topology topology = state.topology();
      if (topology == null) {
        continue;
      }
      checkName(state, topology);
      if (first == null) {
        first = state;
      } else {
        checkSame(first, state);
      }
    }
    Topology common = first == null ? null : first.topology();
    if (common != null) {
      checkSettings(common);
      checkNothingLost(common);
    }
    return common;
  }

  private static void checkName(ServerState state, Topology topology) {
    if (!state.server().equals(state.storedName())) {
      throw refuse(
          state,
          "leads to the database of server '"
              + state.storedName()
              + "' of "
              + topology
              + ". Were URLs swapped? Correct the URLs or the names in the configuration.");
    }
  }

  private static void checkSame(ServerState one, ServerState other) {
    Topology mine = Objects.requireNonNull(one.topology());
    Topology yours = Objects.requireNonNull(other.topology());
    if (!mine.cluster().equals(yours.cluster())) {
      throw refuse(
          other,
          "belongs to cluster "
              + yours.cluster()
              + ", but server '"
              + one.server()
              + "' to cluster "
              + mine.cluster()
              + ". Correct the URLs in the configuration.");
    }
    if (mine.epoch() != yours.epoch() || !mine.equals(yours)) {
      throw refuse(
          other,
          "has the topology of epoch "
              + yours.epoch()
              + ", but server '"
              + one.server()
              + "' that of epoch "
              + mine.epoch()
              + ": a change of the topology is going on or was interrupted. Try again when it is done.");
    }
  }

  private void checkSettings(Topology topology) {
    for (String server : topology.servers()) {
      if (!states.containsKey(server)) {
        throw new TopologyException(
            "Server '"
                + server
                + "' belongs to "
                + topology
                + ", but is not in the configuration. Add it: every server has a part of the data.",
            Where.server(server),
            null);
      }
    }
    for (ServerState state : states.values()) {
      if (!topology.servers().contains(state.server())) {
        throw refuse(
            state,
            "is not part of "
                + topology
                + ", which has "
                + topology.servers()
                + ". Take it out of the configuration.");
      }
    }
    if (settings.shardBits() != 0 && settings.shardBits() != topology.shardBits()) {
      throw new TopologyException(
          "The configuration says shardBits "
              + settings.shardBits()
              + ", but "
              + topology
              + " was made with "
              + topology.shardBits()
              + ". It is decided once: leave the setting out, or correct it.");
    }
    checkKey(topology);
  }

  private void checkKey(Topology topology) {
    String configured = settings.digestKey();
    if (configured == null && topology.digestKey() == null) {
      throw new TopologyException(
          "The aliases of "
              + topology
              + " are stored under a key that the cluster does not keep. Set digestKey to it.");
    }
    if (configured != null && !new AliasDigest(configured).check().equals(topology.digestCheck())) {
      throw new TopologyException(
          "The digestKey of the configuration is not the one that the aliases of "
              + topology
              + " are stored under: they would not be found. Set the key that the cluster was made with"
              + (topology.digestKey() == null
                  ? "."
                  : ", or leave it out: the cluster keeps its own."));
    }
  }

  /**
   * An empty server beside ones that know the cluster to be complete has lost its data, or is the
   * wrong one.
   */
  private void checkNothingLost(Topology topology) {
    boolean complete = states.values().stream().anyMatch(ServerState::ready);
    for (ServerState state : states.values()) {
      if (complete && state.isEmpty()) {
        throw refuse(
            state,
            "is empty, but "
                + topology
                + " was complete. Correct its URL, or restore its data from a backup.");
      }
    }
  }

  private static TopologyException refuse(ServerState state, String problem) {
    return new TopologyException(
        "Server '" + state.server() + "' " + problem, Where.server(state.server()), null);
  }
}
