package dev.databacon.sql;

import org.jspecify.annotations.Nullable;

/**
 * Bytes that go over the network on one thread, while somebody asks. The driver sends and receives
 * on the thread that runs a statement, so that what its sockets see there is that statement's.
 */
final class Traffic {
  @SuppressWarnings("ThreadLocalUsage") // sockets know nothing else of who uses them
  private static final ThreadLocal<@Nullable Traffic> CURRENT = new ThreadLocal<>();

  /** Set for good by the first who asks, so that programs where nobody does pay nothing. */
  private static volatile boolean watched;

  private final @Nullable Traffic before;
  private long sent;
  private long received;

  private Traffic(@Nullable Traffic before) {
    this.before = before;
  }

  /** Begins to count on this thread. */
  static Traffic watch() {
    watched = true;
    Traffic traffic = new Traffic(CURRENT.get());
    CURRENT.set(traffic);
    return traffic;
  }

  /** Counts no more. */
  void end() {
    CURRENT.set(before);
  }

  static void send(int bytes) {
    Traffic traffic = watched ? CURRENT.get() : null;
    if (traffic != null) {
      traffic.sent += bytes;
    }
  }

  static void receive(int bytes) {
    Traffic traffic = watched && bytes > 0 ? CURRENT.get() : null;
    if (traffic != null) {
      traffic.received += bytes;
    }
  }

  long sent() {
    return sent;
  }

  long received() {
    return received;
  }
}
