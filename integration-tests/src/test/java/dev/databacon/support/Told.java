package dev.databacon.support;

import dev.databacon.meter.Observation;
import dev.databacon.meter.Operation;
import dev.databacon.meter.RoundTrip;
import java.util.List;

/**
 * Notes the round trips of an operation.
 *
 * @param trips where
 */
public record Told(List<RoundTrip> trips) implements Observation {
  @Override
  public void roundTrip(RoundTrip trip) {
    trips.add(trip);
  }

  @Override
  public void end(Operation operation, Throwable failure) {}
}
