package dev.databacon.model;

import dev.databacon.node.Handle;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Steps that find nodes by their aliases. */
final class Lookups {
  private Lookups() {}

  /** One by its value, and several at once. */
  static void add(
      World world,
      Steps steps,
      String finder,
      Function<String, ? extends Handle> by,
      Function<List<String>, ? extends List<? extends Handle>> allBy,
      Function<String, String> owner) {
    steps.add(
        2,
        Values.aliases(),
        value ->
            new Step(
                finder + "(" + Values.quoted(value) + ")",
                () -> world.check(() -> world.name(by.apply(value)), () -> owner.apply(value))));
    steps.add(
        2,
        Values.aliases().list().ofMaxSize(4),
        values ->
            new Step(
                finder + "In(" + Values.quoted(values) + ")",
                () ->
                    world.check(
                        () -> world.names(allBy.apply(values)),
                        () -> values.stream().map(owner).toList())));
  }

  /** The same within a node. */
  static <S extends Handle> void addWithin(
      World world,
      Steps steps,
      String finder,
      Kind<S, ?> scopes,
      BiFunction<S, String, ? extends Handle> by,
      BiFunction<S, List<String>, ? extends List<? extends Handle>> allBy,
      BiFunction<Object, String, String> owner) {
    steps.add(
        2,
        scopes.any(),
        Values.aliases(),
        (scope, value) ->
            new Step(
                finder + "(" + scope + ", " + Values.quoted(value) + ")",
                () ->
                    world.check(
                        () -> world.name(by.apply(world.node(scope), value)),
                        () -> owner.apply(scope, value))));
    steps.add(
        2,
        scopes.any(),
        Values.aliases().list().ofMaxSize(4),
        (scope, values) ->
            new Step(
                finder + "In(" + scope + ", " + Values.quoted(values) + ")",
                () ->
                    world.check(
                        () -> world.names(allBy.apply(world.node(scope), values)),
                        () -> values.stream().map(value -> owner.apply(scope, value)).toList())));
  }
}
