package dev.databacon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Combinators.F3;
import net.jqwik.api.Combinators.F4;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** All steps that a sequence is made of, with how often each is to come. */
final class Steps {
  private final List<Tuple2<Integer, Arbitrary<Step>>> steps = new ArrayList<>();

  /** Adds steps with one argument. */
  <A> void add(int weight, Arbitrary<A> a, Function<A, Step> step) {
    steps.add(Tuple.of(weight, a.map(step)));
  }

  /** Adds steps with two arguments. */
  <A, B> void add(int weight, Arbitrary<A> a, Arbitrary<B> b, BiFunction<A, B, Step> step) {
    steps.add(Tuple.of(weight, Combinators.combine(a, b).as(step::apply)));
  }

  /** Adds steps with three arguments. */
  <A, B, C> void add(
      int weight, Arbitrary<A> a, Arbitrary<B> b, Arbitrary<C> c, F3<A, B, C, Step> step) {
    steps.add(Tuple.of(weight, Combinators.combine(a, b, c).as(step)));
  }

  /** Adds steps with four arguments. */
  <A, B, C, D> void add(
      int weight,
      Arbitrary<A> a,
      Arbitrary<B> b,
      Arbitrary<C> c,
      Arbitrary<D> d,
      F4<A, B, C, D, Step> step) {
    steps.add(Tuple.of(weight, Combinators.combine(a, b, c, d).as(step)));
  }

  /** One of them. */
  Arbitrary<Step> any() {
    return Arbitraries.frequencyOf(steps);
  }
}
