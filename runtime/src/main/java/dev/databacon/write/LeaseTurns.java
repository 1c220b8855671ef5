package dev.databacon.write;

import dev.databacon.schema.LeaseKey;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Those of this program who wait for leases: for each lease the first asks the server, the others
 * wait behind it in the order in which they came. Thread-safe.
 */
final class LeaseTurns {
  /** As whom this program holds leases. */
  final UUID owner = UUID.randomUUID();

  private final ConcurrentMap<Place, Turn> turns = new ConcurrentHashMap<>();

  private record Place(long id, int ctx) {}

  /** Joins those who wait for a lease; to be closed. */
  Turn join(LeaseKey key, long id) {
    Place place = new Place(id, key.ctx());
    return turns.compute(
        place,
        (same, current) -> {
          Turn turn = current == null ? new Turn(this, place) : current;
          turn.waiting++;
          return turn;
        });
  }

  private void leave(Place place) {
    turns.computeIfPresent(place, (same, turn) -> --turn.waiting == 0 ? null : turn);
  }

  /** Wakes the first who waits for a lease, which this program has just released. */
  void released(LeaseKey key, long id) {
    Turn turn = turns.get(new Place(id, key.ctx()));
    if (turn != null) {
      turn.bell.release();
    }
  }

  /** The queue for one lease. */
  static final class Turn implements AutoCloseable {
    private final LeaseTurns turns;
    private final Place place;
    private final Semaphore first = new Semaphore(1, true);
    private final Semaphore bell = new Semaphore(0);
    // Changed only inside the map's own functions, which exclude each other.
    private int waiting;

    private Turn(LeaseTurns turns, Place place) {
      this.turns = turns;
      this.place = place;
    }

    /** Waits to be the first; null when that takes too long. What it gives is to be closed. */
    @Nullable First await(long millis) throws InterruptedException {
      return first.tryAcquire(millis, TimeUnit.MILLISECONDS) ? new First(this) : null;
    }

    @Override
    public void close() {
      turns.leave(place);
    }
  }

  /** The one who may ask the server. */
  record First(Turn turn) implements AutoCloseable {
    /** Forgets releases so far: to be called before asking. */
    void listen() {
      turn.bell.drainPermits();
    }

    /** Waits so long, or until this program releases the lease. */
    void pause(long micros) throws InterruptedException {
      if (turn.bell.tryAcquire(micros, TimeUnit.MICROSECONDS)) {
        turn.bell.drainPermits();
      }
    }

    @Override
    public void close() {
      turn.first.release();
    }
  }
}
