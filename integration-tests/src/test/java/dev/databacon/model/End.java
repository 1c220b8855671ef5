package dev.databacon.model;

import dev.databacon.error.CardinalityException;
import dev.databacon.model.EdgeFacts.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One end of a relation in the model; it writes both. */
final class End {
  private final Model model;
  private final boolean one;
  private final Table<Var<?>, List<Var<?>>> lists;
  private final Table<List<Var<?>>, EdgeFacts> facts;
  private End other = this;

  private End(Model model, boolean one) {
    this.model = model;
    this.one = one;
    this.lists = model.table(List.of());
    this.facts = model.table(EdgeFacts.NONE);
  }

  /** Makes a relation of two ends, and gives the near one. An end that nobody sees is to many. */
  static End relation(Model model, boolean nearOne, boolean farOne) {
    End near = new End(model, nearOne);
    End far = new End(model, farOne);
    near.other = far;
    far.other = near;
    model.onRemoval(near::forget);
    model.onRemoval(far::forget);
    return near;
  }

  /** Makes a relation whose two ends are the same one. */
  static End symmetric(Model model, boolean one) {
    End end = new End(model, one);
    model.onRemoval(end::forget);
    return end;
  }

  End other() {
    return other;
  }

  List<Var<?>> list(Var<?> var) {
    return lists.get(var);
  }

  /** Where a to-one end leads. */
  @Nullable Var<?> first(Var<?> var) {
    return list(var).isEmpty() ? null : list(var).get(0);
  }

  EdgeFacts facts(Var<?> from, Var<?> to) {
    return facts.get(List.of(from, to));
  }

  boolean add(
      Var<?> from, Var<?> to, @Nullable Integer at, @Nullable Integer reverseAt, Change change) {
    if (list(from).contains(to)) {
      return false;
    }
    model.need(to);
    if ((one && !list(from).isEmpty()) || (other.one && !other.list(to).isEmpty())) {
      model.refuse(CardinalityException.class);
    }
    link(from, to, at, change);
    if (isOfTwoRows(from, to)) {
      other.link(to, from, reverseAt, change.shared());
    }
    return true;
  }

  private void link(Var<?> from, Var<?> to, @Nullable Integer at, Change change) {
    List<Var<?>> list = new ArrayList<>(list(from));
    // A second one at a to-one end is refused, and more may refuse it: aliases that would follow.
    int index = one ? 0 : at == null ? list.size() : Math.min(at, list.size());
    list.add(index, to);
    lists.put(from, List.copyOf(list));
    facts.put(List.of(from, to), EdgeFacts.NONE.with(change));
  }

  boolean remove(Var<?> from, Var<?> to) {
    if (!list(from).contains(to)) {
      return false;
    }
    unlink(from, to);
    if (isOfTwoRows(from, to)) {
      other.unlink(to, from);
    }
    return true;
  }

  /** An edge of a symmetric relation from a node to itself has one end. */
  private boolean isOfTwoRows(Var<?> from, Var<?> to) {
    return other != this || !from.equals(to);
  }

  private void unlink(Var<?> from, Var<?> to) {
    List<Var<?>> list = new ArrayList<>(list(from));
    list.remove(to);
    lists.put(from, List.copyOf(list));
    facts.remove(List.of(from, to));
  }

  boolean move(Var<?> from, Var<?> to, int index) {
    if (!list(from).contains(to)) {
      return false;
    }
    List<Var<?>> list = new ArrayList<>(list(from));
    list.remove(to);
    list.add(Math.min(Math.max(index, 0), list.size()), to);
    lists.put(from, List.copyOf(list));
    return true;
  }

  /** Makes a to-one end lead to another node, or to none. */
  void set(Var<?> from, @Nullable Var<?> to, Change change) {
    Var<?> old = first(from);
    if (to != null && to.equals(old)) {
      update(from, to, change);
      return;
    }
    if (old != null) {
      remove(from, old);
    }
    if (to != null) {
      add(from, to, null, null, change);
    }
  }

  boolean update(Var<?> from, Var<?> to, Change change) {
    if (!list(from).contains(to)) {
      return false;
    }
    facts.put(List.of(from, to), facts(from, to).with(change));
    other.facts.put(List.of(to, from), other.facts(to, from).with(change.shared()));
    return true;
  }

  private void forget(Var<?> var) {
    list(var).forEach(to -> remove(var, to));
  }
}
