package dev.databacon.history;

import org.jspecify.annotations.Nullable;

/** Something that holds one number, 0 for none: what was set last is what is got. */
final class Register implements Specification<Integer, Register.Input, Integer> {
  /** A call: with a number it sets that, without one it gets. */
  record Input(@Nullable Integer set) {
    static final Input GET = new Input(null);

    @Override
    public String toString() {
      return set == null ? "get" : "set " + set;
    }
  }

  @Override
  public Integer initial() {
    return 0;
  }

  @Override
  public @Nullable Integer after(Integer state, Input input, Integer output) {
    if (input.set != null) {
      return input.set;
    }
    return state.equals(output) ? state : null;
  }
}
