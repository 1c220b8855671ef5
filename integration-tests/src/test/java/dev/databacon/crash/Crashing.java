package dev.databacon.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.cluster.CommitProbe;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A client in this process that writes while something under it crashes at a point. */
final class Crashing implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Databacon db;
  private final World world;
  private final String name;

  Crashing(Databacon db, String name, List<Long> shared) {
    this.db = db;
    this.name = name;
    this.world = new World(db, shared);
  }

  /** What crashes, and is all right again when the other method has returned. */
  interface Crash {
    /** On the thread that has come to the point. */
    void happen();

    /** On another thread, after that. */
    void mend() throws Exception;
  }

  /** Writes until it has happened and is mended, and gives what the writers were told. */
  Story write(Point point, long seed, Crash crash) throws Exception {
    CountDownLatch happened = new CountDownLatch(1);
    AtomicBoolean stop = new AtomicBoolean();
    db.engine()
        .cluster()
        .probe(
            new PointProbe(
                point,
                () -> {
                  // Others are to begin with the mending even when this throws.
                  try {
                    crash.happen();
                  } finally {
                    happened.countDown();
                  }
                }));
    Story story = new Story();
    String prefix = name + NUMBER.incrementAndGet();
    int threads = point.need() == Point.Need.LEFT_PREPARED ? 1 : 2;
    List<Thread> writing =
        new Writers(world, story, prefix, point.need()).start(threads, seed, stop::get);
    boolean reached = happened.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    crash.mend();
    stop.set(true);
    for (Thread thread : writing) {
      thread.join();
    }
    db.engine().cluster().probe(CommitProbe.NONE);
    assertThat(reached).as("%s reached %s", name, point).isTrue();
    return story;
  }

  @Override
  public void close() {
    db.close();
  }
}
