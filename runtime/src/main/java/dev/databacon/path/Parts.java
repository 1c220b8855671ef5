package dev.databacon.path;

import dev.databacon.node.NodeType;
import dev.databacon.path.Shape.Part;
import dev.databacon.plan.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What reads components of shapes out of the branches of a walk. */
final class Parts {
  private Parts() {}

  static Part list(int branch, Shape<?, ?> shape) {
    return (db, level, row) -> {
      Level below = level.branch(branch);
      int root = level.place(row);
      List<Object> all = new ArrayList<>(below.to(root) - below.from(root));
      for (int at = below.from(root); at < below.to(root); at++) {
        all.add(shape.make(db, below, at));
      }
      return Collections.unmodifiableList(all);
    };
  }

  static Part one(int branch, Shape<?, ?> shape) {
    return (db, level, row) -> {
      Level below = level.branch(branch);
      int root = level.place(row);
      int at = below.from(root);
      return at == below.to(root) ? null : shape.make(db, below, at);
    };
  }

  static Part handles(int branch, NodeType<?> type) {
    return (db, level, row) -> {
      Level below = level.branch(branch);
      int root = level.place(row);
      List<Object> all = new ArrayList<>(below.to(root) - below.from(root));
      for (int at = below.from(root); at < below.to(root); at++) {
        all.add(type.handle(db, below.id(at)));
      }
      return Collections.unmodifiableList(all);
    };
  }

  static Part handle(int branch, NodeType<?> type) {
    return (db, level, row) -> {
      Level below = level.branch(branch);
      int root = level.place(row);
      int at = below.from(root);
      return at == below.to(root) ? null : type.handle(db, below.id(at));
    };
  }

  static Part texts(int branch) {
    return (db, level, row) -> {
      Level below = level.branch(branch);
      int root = level.place(row);
      List<Object> all = new ArrayList<>(below.to(root) - below.from(root));
      for (int at = below.from(root); at < below.to(root); at++) {
        all.add(below.text(at));
      }
      return Collections.unmodifiableList(all);
    };
  }
}
