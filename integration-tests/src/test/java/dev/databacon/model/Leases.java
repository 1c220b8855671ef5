package dev.databacon.model;

import dev.databacon.corpus.DocNode;
import java.util.List;

/** The locks of documents, and the end of their leases by the server's clock. */
final class Leases extends Feature {
  private static final String EXPIRE =
      "update databacon.lease set expires = clock_timestamp() where base_id = ";

  private final List<OneLock> locks;

  Leases(World world) {
    super(world);
    locks =
        List.of(new OneLock(world, "edit", d -> d.edit), new OneLock(world, "print", d -> d.print));
  }

  @Override
  void addTo(Steps steps) {
    locks.forEach(lock -> lock.addTo(steps));
    steps.add(2, world.docs.any(), this::expire);
  }

  private Step expire(Var<DocNode> doc) {
    return step(
        doc,
        "/* all its leases run out */",
        node -> {
          int home = world.cluster().db.engine().cluster().server(node.id()).ordinal();
          world.cluster().databases().sql(home, EXPIRE + node.id());
          return node.edit.isHeld() || node.print.isHeld() ? "still held" : "done";
        },
        () -> {
          locks.forEach(lock -> lock.free(doc));
          return "done";
        });
  }

  @Override
  void compare() {
    locks.forEach(Feature::compare);
  }
}
