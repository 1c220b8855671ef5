package dev.databacon.plan;

import dev.databacon.cluster.Server;
import dev.databacon.sql.WalkStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads at one server that can be asked as one plan. Not thread-safe. */
final class UnitedReads<T extends @Nullable Object> {
  private final Server server;
  private final Plan.Union<T> first;
  private final List<Plan.Union<T>> others = new ArrayList<>();
  private final List<Wanted<T>> wanted = new ArrayList<>();

  UnitedReads(Server server, Plan.Union<T> first) {
    this.server = server;
    this.first = first;
  }

  void add(Wanted<T> one, Plan.Union<T> plan) {
    if (!wanted.isEmpty()) {
      others.add(plan);
    }
    wanted.add(one);
  }

  /** The one statement. */
  Asking<T> asking() {
    Plan.Union<T> plan = others.isEmpty() ? first : first.with(others);
    return new Asking<>(server, new WalkStatement(plan.sql(), plan), plan) {
      @Override
      void took(T result) {
        wanted.forEach(one -> one.take(result));
      }

      @Override
      void fail(RuntimeException e) {
        wanted.forEach(one -> one.fail(e));
      }
    };
  }
}
