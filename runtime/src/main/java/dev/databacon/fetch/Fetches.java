package dev.databacon.fetch;

import dev.databacon.cluster.Server;
import dev.databacon.engine.Engine;
import dev.databacon.error.ForeignHandleException;
import dev.databacon.plan.Level;
import dev.databacon.plan.NodePlan;
import dev.databacon.plan.Plan;
import dev.databacon.plan.Walk;
import dev.databacon.plan.WalkedRoot;
import dev.databacon.plan.Wanted;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the fetches of the fields of handles and of paths. For the runtime's own packages. */
public final class Fetches {
  private Fetches() {}

  /** A read of something that belongs to one node. */
  public static <P extends @Nullable Object, T extends @Nullable Object> Fetch<T> of(
      Engine engine, NodePlan<P> plan, Function<? super P, ? extends T> value) {
    return at(engine, engine.reads().cluster().server(plan.id()), plan, value);
  }

  /** A read of one server. */
  public static <P extends @Nullable Object, T extends @Nullable Object> Fetch<T> at(
      Engine engine, Server server, Plan<P> plan, Function<? super P, ? extends T> value) {
    return new Fetch<>(
        run -> {
          check(engine, run);
          CompletableFuture<T> result = new CompletableFuture<>();
          Wanted<P> wanted = new Wanted<>(server, plan);
          run.batch().add(wanted);
          run.after(() -> run.complete(result, () -> value.apply(wanted.get())));
          return result;
        });
  }

  /** A list that belongs to one node. */
  public static <P extends @Nullable Object, E extends @Nullable Object> ListFetch<E> list(
      Engine engine, NodePlan<P> plan, Function<? super P, ? extends List<E>> value) {
    return new ListFetch<>(
        run -> of(engine, plan, value::apply).<List<E>>map(list -> list).in(run));
  }

  /** A walk from one node. */
  public static <E extends @Nullable Object> ListFetch<E> walk(
      Engine engine, NodeKind kind, long root, Walk walk, Rows<E> rows) {
    return new ListFetch<>(
        run -> {
          check(engine, run);
          CompletableFuture<List<E>> result = new CompletableFuture<>();
          WalkedRoot wanted = new WalkedRoot(kind, root, walk);
          run.batch().add(wanted);
          run.after(() -> run.complete(result, () -> rows.read(wanted.level(), wanted.root())));
          return result;
        });
  }

  /** Something that takes rounds of its own, after that in which it becomes ready. */
  public static <E extends @Nullable Object> ListFetch<E> apart(
      Engine engine, Function<Deadline, List<E>> read) {
    return new ListFetch<>(
        run -> {
          check(engine, run);
          CompletableFuture<List<E>> result = new CompletableFuture<>();
          run.after(() -> run.complete(result, () -> read.apply(run.deadline())));
          return result;
        });
  }

  /** Makes elements of what a walk read from one of its roots. */
  @FunctionalInterface
  public interface Rows<E extends @Nullable Object> {
    /** The elements, in order. */
    List<E> read(Level level, int root);
  }

  private static void check(Engine engine, Run run) {
    if (run.engine() != engine) {
      throw new ForeignHandleException(
          "The fetch reads by handles of another Databacon than the one that runs it.");
    }
  }
}
