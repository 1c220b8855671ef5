package dev.databacon.plan;

import dev.databacon.schema.Condition;
import dev.databacon.schema.Operand;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What conditions look at, and so where they can be decided. */
public final class Conditions {
  private Conditions() {}

  /** Whether any operand, or relation that closes, is such a one. */
  private static boolean any(Condition condition, Predicate<Operand> operands, boolean closing) {
    if (condition instanceof Condition.Compare compare) {
      return operands.test(compare.operand());
    } else if (condition instanceof Condition.Absent absent) {
      return operands.test(absent.operand());
    } else if (condition instanceof Condition.Not not) {
      return any(not.part(), operands, closing);
    } else if (condition instanceof Condition.All all) {
      return all.parts().stream().anyMatch(part -> any(part, operands, closing));
    } else if (condition instanceof Condition.Any or) {
      return or.parts().stream().anyMatch(part -> any(part, operands, closing));
    }
    return closing;
  }

  /** Whether it looks at the entry of the list. */
  static boolean usesEdge(@Nullable Condition condition) {
    return condition != null && any(condition, operand -> operand.source().isOnEdge(), false);
  }

  /** Whether it looks at the node's own rows. */
  static boolean usesNode(@Nullable Condition condition) {
    return condition != null && any(condition, operand -> !operand.source().isOnEdge(), false);
  }

  /** Whether it looks at the node where the walk began. */
  public static boolean usesOrigin(@Nullable Condition condition) {
    return condition != null && any(condition, operand -> false, true);
  }

  private static boolean isNear(Condition condition) {
    return !usesNode(condition) && !usesOrigin(condition);
  }

  /** What of a condition can be decided where the list is; null for nothing. */
  static @Nullable Condition near(@Nullable Condition condition) {
    return part(condition, Conditions::isNear);
  }

  /** The rest, which is decided where the node is; null for nothing. */
  static @Nullable Condition far(@Nullable Condition condition) {
    return part(condition, each -> !isNear(each));
  }

  private static @Nullable Condition part(
      @Nullable Condition condition, Predicate<Condition> which) {
    if (condition == null) {
      return null;
    }
    List<Condition> all =
        condition instanceof Condition.All joined ? joined.parts() : List.of(condition);
    List<Condition> some = all.stream().filter(which).toList();
    return some.isEmpty() ? null : some.size() == 1 ? some.get(0) : new Condition.All(some);
  }

  /** Whether a step can be done only where the nodes are that it leads to. */
  static boolean isFar(Step step) {
    return far(step.where()) != null
        || step.order().stream().anyMatch(order -> !order.operand().source().isOnEdge());
  }
}
