package dev.databacon.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stages of walks, with the statements that they have been put together to. Those of walks of
 * one {@link WalkForm} are kept, so that what a program asks again and again is put together once.
 * Thread-safe.
 */
final class Stages {
  /** More than a program has forms of paths and shapes, unless it makes them up as it goes. */
  private static final int MOST = 1_000;

  private final boolean onlyServer;
  private final Map<WalkForm, Stage> kept = new ConcurrentHashMap<>();

  /** For clusters of one server, or of several. */
  Stages(boolean onlyServer) {
    this.onlyServer = onlyServer;
  }

  /** The stages of a walk. */
  Stage of(Walk walk) {
    WalkForm form = WalkForm.of(walk);
    if (form == null) {
      return Stage.of(walk, onlyServer);
    }
    Stage known = kept.get(form);
    if (known == null) {
      known = Stage.of(walk, onlyServer);
      if (kept.size() >= MOST) {
        kept.clear();
      }
      kept.put(form, known);
    }
    return known;
  }
}
