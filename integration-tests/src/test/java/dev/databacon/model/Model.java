package dev.databacon.model;

import dev.databacon.error.NodeMissingException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What should be stored, and what should be refused. */
final class Model {
  private final List<Table<?, ?>> tables = new ArrayList<>();
  private final List<Runnable> rules = new ArrayList<>();
  private final List<Consumer<Var<?>>> removals = new ArrayList<>();
  private final Set<Class<? extends RuntimeException>> refusals = new LinkedHashSet<>();
  private final Table<Var<?>, Boolean> removed = table(false);

  /** What a call should give, or with what it may be refused: one of several when it must be. */
  record Expected<T>(@Nullable T value, Set<Class<? extends RuntimeException>> refusals) {
    @Override
    public String toString() {
      return refusals.isEmpty() ? String.valueOf(value) : "one of " + refusals;
    }
  }

  /** Makes a table of what a feature knows. */
  <K, V> Table<K, V> table(V absent) {
    Table<K, V> table = new Table<>(absent);
    tables.add(table);
    return table;
  }

  /** Makes a table of what a feature knows of nodes, which forgets a node that is removed. */
  <V> Table<Var<?>, V> ofNodes(V absent) {
    Table<Var<?>, V> table = table(absent);
    removals.add(table::remove);
    return table;
  }

  /** Adds a rule, which refuses what breaks it. */
  void rule(Runnable rule) {
    rules.add(rule);
  }

  /** Adds what a feature forgets when a node is removed. */
  void onRemoval(Consumer<Var<?>> removal) {
    removals.add(removal);
  }

  /** Says that the call that is being predicted should be refused. */
  void refuse(Class<? extends RuntimeException> error) {
    refusals.add(error);
  }

  /** Refuses when the node of a variable is gone. */
  void need(Var<?> var) {
    if (!exists(var)) {
      refuse(NodeMissingException.class);
    }
  }

  boolean exists(Var<?> var) {
    return !removed.get(var);
  }

  void create(Var<?> var) {
    removed.remove(var);
  }

  boolean remove(Var<?> var) {
    if (!exists(var)) {
      return false;
    }
    removals.forEach(removal -> removal.accept(var));
    removed.put(var, true);
    return true;
  }

  /** Does what a call should do; a call that should be refused changes nothing. */
  <T> Expected<T> predict(Supplier<T> effect) {
    refusals.clear();
    tables.forEach(Table::save);
    T value = effect.get();
    rules.forEach(Runnable::run);
    if (refusals.isEmpty()) {
      return new Expected<>(value, Set.of());
    }
    tables.forEach(Table::restore);
    return new Expected<>(null, Set.copyOf(refusals));
  }

  /** Forgets everything. */
  void clear() {
    tables.forEach(Table::clear);
  }
}
