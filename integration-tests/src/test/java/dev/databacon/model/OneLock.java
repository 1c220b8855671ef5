package dev.databacon.model;

import static dev.databacon.Options.lease;

import dev.databacon.Options.LeaseOption;
import dev.databacon.corpus.DocNode;
import dev.databacon.error.LeaseLostException;
import dev.databacon.error.TimeoutException;
import dev.databacon.node.Lease;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The calls on one lock of documents, and on the last two leases that were got of it. */
final class OneLock extends Feature {
  /** Nothing runs out while a sequence lasts. */
  private static final LeaseOption LONG = lease(Duration.ofHours(1));

  private static final Duration ENOUGH = Duration.ofSeconds(20);

  private final String name;
  private final Function<DocNode, Lease> lock;
  private final Table<Var<?>, Long> tokens;
  private final Table<Var<?>, Boolean> held;
  private final Map<Var<?>, Lease.Held> newest = new HashMap<>();
  private final Map<Var<?>, Lease.Held> before = new HashMap<>();

  OneLock(World world, String name, Function<DocNode, Lease> lock) {
    super(world);
    this.name = name;
    this.lock = lock;
    this.tokens = model.ofNodes(0L);
    this.held = model.ofNodes(false);
  }

  /** Nobody holds it any more, in the model. */
  void free(Var<?> doc) {
    held.put(doc, false);
  }

  @Override
  void addTo(Steps steps) {
    steps.add(4, world.docs.any(), this::tryAcquire);
    steps.add(2, world.docs.any(), this::acquire);
    steps.add(1, world.docs.any(), this::isHeld);
    steps.add(2, world.docs.any(), doc -> onNewest(doc, ".check()", Lease.Held::check));
    steps.add(1, world.docs.any(), doc -> onNewest(doc, ".renew()", lease -> lease.renew(LONG)));
    steps.add(1, world.docs.any(), doc -> onOlder(doc, ".check()", Lease.Held::check));
    steps.add(1, world.docs.any(), doc -> onOlder(doc, ".renew()", Lease.Held::renew));
    steps.add(3, world.docs.any(), doc -> close(doc, newest));
    steps.add(1, world.docs.any(), doc -> close(doc, before));
  }

  /** What a lease that is got should say, or null while it is not free. */
  private Long next(Var<?> doc) {
    if (held.get(doc)) {
      return null;
    }
    held.put(doc, true);
    tokens.put(doc, tokens.get(doc) + 1);
    return tokens.get(doc);
  }

  private long got(Var<?> doc, Lease.Held lease) {
    Lease.Held old = newest.put(doc, lease);
    if (old != null) {
      before.put(doc, old);
    }
    return lease.fencingToken();
  }

  private Step tryAcquire(Var<DocNode> doc) {
    return step(
        doc,
        name + ".tryAcquire()",
        node -> {
          Lease.Held lease = lock.apply(node).tryAcquire(LONG);
          return lease == null ? null : (Long) got(doc, lease);
        },
        () -> next(doc));
  }

  /** Who has to wait gives up soon. */
  private Step acquire(Var<DocNode> doc) {
    return new Step(
        doc + "." + name + ".acquire()",
        () -> {
          Duration wait = held.get(doc) ? Duration.ofMillis(1) : ENOUGH;
          check(
              doc,
              node -> got(doc, lock.apply(node).acquire(wait, LONG)),
              () -> {
                if (held.get(doc)) {
                  model.refuse(TimeoutException.class);
                  return 0L;
                }
                return next(doc);
              });
        });
  }

  private Step isHeld(Var<DocNode> doc) {
    return step(doc, name + ".isHeld()", node -> lock.apply(node).isHeld(), () -> held.get(doc));
  }

  private Step onNewest(Var<DocNode> doc, String call, Consumer<Lease.Held> real) {
    return onHeld(doc, "newest " + name, call, newest, real, () -> held.get(doc));
  }

  private Step onOlder(Var<DocNode> doc, String call, Consumer<Lease.Held> real) {
    return onHeld(doc, "older " + name, call, before, real, () -> false);
  }

  /** Whether a lease is still held. */
  private interface Holds {
    boolean now();
  }

  private Step onHeld(
      Var<DocNode> doc,
      String which,
      String call,
      Map<Var<?>, Lease.Held> leases,
      Consumer<Lease.Held> real,
      Holds holds) {
    return new Step(
        "/* " + which + " of " + doc + " */" + call,
        () -> {
          Lease.Held lease = leases.get(doc);
          if (lease == null) {
            return;
          }
          world.check(
              () -> {
                real.accept(lease);
                return "held";
              },
              () -> {
                if (!holds.now()) {
                  model.refuse(LeaseLostException.class);
                }
                return "held";
              });
        });
  }

  @SuppressWarnings("ReferenceEquality") // which of the two maps it is
  private Step close(Var<DocNode> doc, Map<Var<?>, Lease.Held> leases) {
    return new Step(
        "/* " + (leases == newest ? "newest " : "older ") + name + " of " + doc + " */.close()",
        () -> {
          Lease.Held lease = leases.get(doc);
          if (lease == null) {
            return;
          }
          world.check(
              () -> {
                lease.close();
                return "closed";
              },
              () -> {
                if (leases == newest) {
                  free(doc);
                }
                return "closed";
              });
        });
  }

  @Override
  void compare() {
    world.docs.vars().stream().filter(world::isThere).forEach(doc -> isHeld(doc).run().run());
  }
}
