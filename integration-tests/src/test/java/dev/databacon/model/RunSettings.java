package dev.databacon.model;

import java.util.concurrent.TimeUnit;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * How long and with which random numbers the sequences run: the system properties {@code
 * databacon.model.operations} and {@code databacon.model.minutes}, whichever comes first, over all
 * clusters together, {@code databacon.model.sequence} for how many are one sequence, and {@code
 * databacon.model.seed}.
 */
final class RunSettings implements AroundPropertyHook {
  static final int STEPS_OF_SEQUENCE = Integer.getInteger("databacon.model.sequence", 250);
  private static final int CLUSTERS = 3;

  /** On each cluster, when no system property says how many calls there are to be. */
  static final int SEQUENCES = 14;

  /** The same each time, so that a build fails for what was changed and for nothing else. */
  private static final String ORDINARY_SEED = "42";

  private static final long MINUTES = Long.getLong("databacon.model.minutes", 24 * 60);

  private static final long OPERATIONS =
      Long.getLong("databacon.model.operations", (long) CLUSTERS * STEPS_OF_SEQUENCE * SEQUENCES);

  /** When a cluster that starts now has had its part of the time, by {@code System.nanoTime}. */
  static long end() {
    return System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES) / CLUSTERS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    long steps = (long) CLUSTERS * STEPS_OF_SEQUENCE;
    context.attributes().setTries(Math.toIntExact((OPERATIONS + steps - 1) / steps));
    String seed = System.getProperty("databacon.model.seed", ORDINARY_SEED);
    if (!seed.equals("random")) {
      context.attributes().setSeed(seed);
    }
    return property.execute();
  }

  /** Before the seed is chosen. */
  @Override
  public int aroundPropertyProximity() {
    return -100;
  }
}
