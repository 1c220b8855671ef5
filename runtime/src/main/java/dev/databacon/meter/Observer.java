package dev.databacon.meter;

import org.jspecify.annotations.Nullable;

/**
 * Is told of every operation of a {@link dev.databacon.Databacon} that was configured with it. The
 * bindings to Micrometer and OpenTelemetry are such. To be thread-safe and fast; what it throws is
 * logged, and the operation goes on.
 */
@FunctionalInterface
public interface Observer {
  /**
   * An operation begins, and is called on the thread that called it. Null to be told no more of it.
   *
   * @param parent what this observer made of the operation that it is a part of, if there is one
   */
  @Nullable Observation begin(Operation operation, @Nullable Observation parent);
}
