package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.error.NodeMissingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Equal walks from nodes of one type, which become one walk. Not thread-safe. */
final class UnitedWalks {
  private final Numbering roots = new Numbering(16);
  private final List<Integer> numbers = new ArrayList<>();
  private final List<WalkedRoot> wanted = new ArrayList<>();
  private @Nullable Level level;

  void add(WalkedRoot one) {
    numbers.add(roots.add(one.id(), 0));
    wanted.add(one);
  }

  /** Adds the one walk to what is gone in the same rounds. */
  void begin(Walker walker) {
    WalkedRoot any = wanted.get(0);
    level = walker.add(any.kind(), roots.ids(), any.walk());
  }

  /** Tells each what became of it, when the rounds are over. */
  void end() {
    Level gone = level;
    if (gone == null) {
      return;
    }
    RuntimeException failure = gone.failure();
    for (int i = 0; i < wanted.size(); i++) {
      WalkedRoot one = wanted.get(i);
      int root = numbers.get(i);
      if (failure != null) {
        one.failed(failure);
      } else if (one.walk().where() == null && !gone.found()[root]) {
        one.failed(missing(one));
      } else {
        one.went(gone, root);
      }
    }
  }

  private static NodeMissingException missing(WalkedRoot one) {
    return new NodeMissingException("There is no " + one.kind() + " with id " + one.id() + ".");
  }

  /** The same in parts, when a failure may be that of one server only; none when it may not. */
  List<UnitedWalks> apart(Cluster cluster) {
    Map<Integer, UnitedWalks> parts = new LinkedHashMap<>();
    if (level != null && level.failure() != null) {
      for (WalkedRoot one : wanted) {
        parts.computeIfAbsent(cluster.server(one.id()).ordinal(), s -> new UnitedWalks()).add(one);
      }
    }
    return parts.size() > 1 ? List.copyOf(parts.values()) : List.of();
  }
}
