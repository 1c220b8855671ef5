package dev.databacon.crash;

import dev.databacon.crash.Point.Need;
import dev.databacon.error.DatabaconException;
import dev.databacon.sql.Deadline;
import dev.databacon.write.Pruning;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that do deeds, and what else is needed for a step to be taken. */
final class Writers {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration PAUSE = Duration.ofMillis(10);

  private static final Logger log = LoggerFactory.getLogger(Writers.class);

  private final World world;
  private final Story story;
  private final String name;
  private final Need need;

  /** The name is the beginning of all tags. */
  Writers(World world, Story story, String name, Need need) {
    this.world = world;
    this.story = story;
    this.name = name;
    this.need = need;
  }

  /** Starts them; each goes on until it is told to stop. */
  List<Thread> start(int threads, long seed, BooleanSupplier stop) {
    List<Thread> started =
        IntStream.range(0, threads)
            .mapToObj(i -> new Thread(() -> write(i, new Random(seed + i), stop), name + "-" + i))
            .toList();
    started.forEach(thread -> thread.setDaemon(true));
    started.forEach(Thread::start);
    return started;
  }

  private void write(int thread, Random random, BooleanSupplier stop) {
    for (int i = 0; !stop.getAsBoolean(); i++) {
      Deed deed = pick(random);
      String tag = name + "-" + thread + "-" + i;
      try {
        deed.prepare(world, tag);
      } catch (DatabaconException e) {
        // Nothing is claimed of it. A server that is down would be asked without end.
        LockSupport.parkNanos(PAUSE.toNanos());
        continue;
      }
      story.tell(deed.name(), tag, () -> deed.run(world, tag));
      cleanUp();
    }
  }

  private Deed pick(Random random) {
    Deed[] deeds = Deed.values();
    return need == Need.REMOVALS ? Deed.REMOVE : deeds[random.nextInt(deeds.length)];
  }

  private void cleanUp() {
    try {
      if (need == Need.LEFT_PREPARED) {
        world.db.recover();
      } else if (need == Need.PRUNING) {
        var engine = world.db.engine();
        new Pruning(engine.cluster(), engine.parallel())
            .run(Duration.ZERO, Deadline.after(PATIENCE));
      }
    } catch (DatabaconException e) {
      log.debug("Somebody recovers later", e);
    }
  }
}
