package dev.databacon.model;

import dev.databacon.node.Dao;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A node type, with its variables and with what its drafts may name. */
final class Kind<N extends Handle, D extends NodeDraft> {
  private final String name;
  private final List<Var<N>> vars;
  private final Supplier<Dao<N, D>> dao;
  private final List<Arbitrary<Part<D>>> parts = new ArrayList<>();

  Kind(String name, int variables, Supplier<Dao<N, D>> dao) {
    this.name = name;
    this.vars = IntStream.range(0, variables).mapToObj(i -> new Var<>(this, i)).toList();
    this.dao = dao;
  }

  Dao<N, D> dao() {
    return dao.get();
  }

  List<Var<N>> vars() {
    return vars;
  }

  /** One of the variables. */
  Arbitrary<Var<N>> any() {
    return Arbitraries.of(vars);
  }

  /** Adds something that drafts may name. */
  void draft(Arbitrary<Part<D>> part) {
    parts.add(part);
  }

  /** Something that drafts may name. */
  Arbitrary<Part<D>> part() {
    return Arbitraries.oneOf(parts);
  }

  @Override
  public String toString() {
    return name;
  }
}
