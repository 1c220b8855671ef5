package dev.databacon.path;

import dev.databacon.plan.Hop;
import dev.databacon.schema.Condition;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.Operand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out whether a field is the node's or the edge's, where a path has come to. */
final class Resolving {
  private Resolving() {}

  static Operand operand(Operand operand, NodeKind kind, @Nullable String data) {
    if (operand.owner().equals(kind.name())) {
      return operand;
    }
    if (operand.owner().equals(data)) {
      return operand.onEdge();
    }
    String edge = data == null ? "" : ", by edges with data of " + simple(data);
    throw new IllegalArgumentException(
        operand
            + " is a field of "
            + simple(operand.owner())
            + ", and the path is at nodes of "
            + kind
            + edge
            + ".");
  }

  private static String simple(String name) {
    return new NodeKind(name, 0).simpleName();
  }

  private static @Nullable String data(@Nullable Hop hop) {
    return hop == null ? null : hop.data();
  }

  static Condition condition(Condition condition, NodeKind kind, @Nullable Hop hop) {
    if (condition instanceof Condition.Compare compare) {
      return new Condition.Compare(
          operand(compare.operand(), kind, data(hop)), compare.comparison(), compare.values());
    } else if (condition instanceof Condition.Absent absent) {
      return new Condition.Absent(operand(absent.operand(), kind, data(hop)));
    } else if (condition instanceof Condition.Not not) {
      return new Condition.Not(condition(not.part(), kind, hop));
    } else if (condition instanceof Condition.All all) {
      return new Condition.All(each(all.parts(), kind, hop));
    } else if (condition instanceof Condition.Any any) {
      return new Condition.Any(each(any.parts(), kind, hop));
    } else if (condition instanceof Condition.Closes closes
        && (hop == null || !closes.owner().equals(kind.name()))) {
      throw new IllegalArgumentException(
          closes.field()
              + " of "
              + simple(closes.owner())
              + " closes paths that have come to its nodes by a step, and this one is at nodes of "
              + kind
              + ".");
    }
    return condition;
  }

  private static List<Condition> each(List<Condition> parts, NodeKind kind, @Nullable Hop hop) {
    return parts.stream().map(part -> condition(part, kind, hop)).toList();
  }
}
