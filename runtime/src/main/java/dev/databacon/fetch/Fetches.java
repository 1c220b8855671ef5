package dev.databacon.fetch;

import dev.databacon.cluster.Scope;
import dev.databacon.cluster.Server;
import dev.databacon.engine.Engine;
import dev.databacon.error.ForeignHandleException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.plan.Level;
import dev.databacon.plan.MissingNode;
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
    Server server = engine.cluster().server(plan.id());
    return new Fetch<>(
        run -> {
          check(engine, run);
          CompletableFuture<T> result = new CompletableFuture<>();
          Wanted<P> wanted = new Wanted<>(server, plan);
          run.batch().add(wanted);
          run.after(
              () -> {
                if (wanted.failure() instanceof NodeMissingException cause) {
                  run.explain(
                      new MissingNode(engine.cluster(), plan.kind(), plan.id()), cause, result);
                } else {
                  run.complete(result, () -> value.apply(wanted.get()));
                }
              });
          return result;
        });
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

  /** A read of one server that has to see what is there now, also within a transaction. */
  public static <P extends @Nullable Object, T extends @Nullable Object> Fetch<T> outside(
      Engine engine, Server server, Plan<P> plan, Function<? super P, ? extends T> value) {
    Scope scope = engine.parallel().scope();
    Fetch<T> together = at(engine, server, plan, value);
    Fetch<T> alone =
        apart(
            engine,
            deadline ->
                value.apply(scope.with(null, () -> server.read(deadline, plan.sql(), plan, plan))));
    return new Fetch<>(run -> (scope.current() == null ? together : alone).in(run));
  }

  /** A list that is made of what a fetch gives. */
  public static <P extends @Nullable Object, E extends @Nullable Object> ListFetch<E> listed(
      Fetch<P> fetch, Function<? super P, ? extends List<E>> value) {
    return new ListFetch<>(run -> fetch.in(run).thenApply(value));
  }

  /** A list that belongs to one node. */
  public static <P extends @Nullable Object, E extends @Nullable Object> ListFetch<E> list(
      Engine engine, NodePlan<P> plan, Function<? super P, ? extends List<E>> value) {
    return listed(of(engine, plan, found -> found), value);
  }

  /** A walk from one node. */
  public static <T extends @Nullable Object> Fetch<T> walk(
      Engine engine, NodeKind kind, long root, Walk walk, Rows<T> rows) {
    return new Fetch<>(
        run -> {
          check(engine, run);
          CompletableFuture<T> result = new CompletableFuture<>();
          WalkedRoot wanted = new WalkedRoot(kind, root, walk);
          run.batch().add(wanted);
          run.after(
              () -> {
                if (wanted.failure() instanceof NodeMissingException cause) {
                  run.explain(new MissingNode(engine.cluster(), kind, root), cause, result);
                } else {
                  run.complete(result, () -> rows.read(wanted.level(), wanted.root()));
                }
              });
          return result;
        });
  }

  /** Something that takes rounds of its own, after that in which it becomes ready. */
  public static <T extends @Nullable Object> Fetch<T> apart(
      Engine engine, Function<Deadline, T> read) {
    return new Fetch<>(
        run -> {
          check(engine, run);
          CompletableFuture<T> result = new CompletableFuture<>();
          run.after(() -> run.ask(deadline -> run.complete(result, () -> read.apply(deadline))));
          return result;
        });
  }

  /** Makes something of what a walk read from one of its roots. */
  @FunctionalInterface
  public interface Rows<T extends @Nullable Object> {
    /** What it is. */
    T read(Level level, int root);
  }

  private static void check(Engine engine, Run run) {
    if (run.engine() != engine) {
      throw new ForeignHandleException(
          "The fetch reads by handles of another Databacon than the one that runs it.");
    }
  }
}
