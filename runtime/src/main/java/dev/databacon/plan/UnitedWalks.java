package dev.databacon.plan;

import dev.databacon.error.NodeMissingException;
import dev.databacon.schema.NodeKind;
import java.util.ArrayList;
import java.util.List;

/** Equal walks from nodes of one type, which become one walk. Not thread-safe. */
final class UnitedWalks {
  private final NodeKind kind;
  private final Walk walk;
  private final Numbering roots = new Numbering(16);
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Batch.WalkedFrom> wanted = new ArrayList<>();

  UnitedWalks(NodeKind kind, Walk walk) {
    this.kind = kind;
    this.walk = walk;
  }

  void add(long root, Batch.WalkedFrom one) {
    numbers.add(roots.add(root, 0));
    wanted.add(one);
  }

  /** Adds the one walk to what is gone in the same rounds. */
  Level begin(Walker walker) {
    return walker.add(kind, roots.ids(), walk);
  }

  void fail(RuntimeException e) {
    wanted.forEach(one -> one.failed(e));
  }

  /** Tells each whether its root was there, and where to find what was read. */
  void went(Level level) {
    for (int i = 0; i < wanted.size(); i++) {
      int root = numbers.get(i);
      if (walk.where() == null && !level.found()[root]) {
        long id = level.roots()[root];
        wanted
            .get(i)
            .failed(new NodeMissingException("There is no " + kind + " with id " + id + "."));
      } else {
        wanted.get(i).went(level, root);
      }
    }
  }
}
