package dev.databacon.meter;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Adds up costs by server. Thread-safe. */
final class Tally {
  private final Map<String, Cost> servers = new ConcurrentHashMap<>(4);

  void add(RoundTrip trip) {
    servers.merge(trip.server().name(), trip.cost(), Cost::plus);
  }

  Cost total() {
    return servers.values().stream().reduce(Cost.NOTHING, Cost::plus);
  }

  /** What it is at this moment, by the names of servers in their order. */
  Map<String, Cost> byServer() {
    return new TreeMap<>(servers);
  }
}
