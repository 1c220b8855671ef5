package dev.databacon.history;

import org.jspecify.annotations.Nullable;

/** One text that at most one node has as its alias; nodes are numbers, 0 for none. */
final class UniqueAlias implements Specification<Integer, UniqueAlias.Input, Integer> {
  /** What a claim gives when another node has the alias. */
  static final int TAKEN = -1;

  /** What is done. */
  enum Kind {
    CLAIM,
    FREE,
    LOOKUP
  }

  /** A call: a claim gives the node or {@link #TAKEN}, to free it gives 0, a lookup the node. */
  record Input(Kind kind, int node) {}

  @Override
  public Integer initial() {
    return 0;
  }

  @Override
  public @Nullable Integer after(Integer owner, Input input, Integer output) {
    return switch (input.kind) {
      case CLAIM -> claimed(owner, input.node, output);
      case FREE -> owner == input.node ? (Integer) 0 : owner;
      case LOOKUP -> owner.equals(output) ? owner : null;
    };
  }

  private static @Nullable Integer claimed(int owner, int node, int output) {
    boolean free = owner == 0 || owner == node;
    if (output == TAKEN) {
      return free ? null : (Integer) owner;
    }
    return free ? (Integer) node : null;
  }
}
