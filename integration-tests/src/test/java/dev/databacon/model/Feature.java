package dev.databacon.model;

import dev.databacon.node.Handle;
import java.util.function.Function;
import java.util.function.Supplier;

/** A part of the object model: its calls, and what the model knows of it. */
abstract class Feature {
  final World world;
  final Model model;

  Feature(World world) {
    this.world = world;
    this.model = world.model();
  }

  /** Adds the calls of the feature, and what drafts may name of it. */
  abstract void addTo(Steps steps);

  /** Reads all that the feature has stored, and compares it with the model. */
  abstract void compare();

  /**
   * A step that makes a call on the node of a variable; a call on a node that is gone is refused.
   */
  final <N extends Handle, T> Step step(
      Var<N> owner, String call, Function<N, T> real, Supplier<T> effect) {
    return new Step(owner + "." + call, () -> check(owner, real, effect));
  }

  /**
   * Removes the node of a variable that is to hold another one, so that a sequence never holds more
   * than it can name; false when that was refused.
   */
  final boolean removeOld(Var<?> var) {
    if (world.isAssigned(var)) {
      world.check(() -> world.node(var).remove(), () -> model.remove(var));
      return !model.exists(var);
    }
    return true;
  }

  /** Compares what a call on the node of a variable gives with what it should. */
  final <N extends Handle, T> void check(Var<N> owner, Function<N, T> real, Supplier<T> effect) {
    world.check(
        () -> real.apply(world.node(owner)),
        () -> {
          model.need(owner);
          return effect.get();
        });
  }
}
