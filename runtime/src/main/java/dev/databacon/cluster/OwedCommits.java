package dev.databacon.cluster;

import dev.databacon.error.TimeoutException;
import dev.databacon.error.Where;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Gid;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What is decided and prepared on one server, and not committed there yet. Whatever this program
 * does on that server next waits for it, and so sees all that it was told is committed.
 * Thread-safe.
 */
final class OwedCommits {
  private final Map<Gid, CompletableFuture<Boolean>> parts = new ConcurrentHashMap<>();

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Somebody commits it at this moment. */
  void begun(Gid part) {
    parts.put(part, new CompletableFuture<>());
  }

  /** It is committed. */
  void done(Gid part) {
    CompletableFuture<Boolean> waiting = parts.remove(part);
    if (waiting != null) {
      waiting.complete(true);
    }
  }

  /** It could not be committed; who needs it has to try. */
  void failed(Gid part) {
    parts.computeIfAbsent(part, key -> new CompletableFuture<>()).complete(true);
  }

  /** Who was at it is not any more; nothing when it is committed by now. */
  void left(Gid part) {
    CompletableFuture<Boolean> waiting = parts.get(part);
    if (waiting != null) {
      waiting.complete(true);
    }
  }

  /**
   * Waits until all that is owed at this moment is committed.
   *
   * @param payer commits what nobody else is committing
   */
  void settle(String server, Deadline deadline, Consumer<Gid> payer) {
    parts.forEach(
        (part, attempt) -> {
          long millis = Math.max(0, deadline.remainingMillis());
          if (!attempt.copy().completeOnTimeout(false, millis, TimeUnit.MILLISECONDS).join()) {
            throw new TimeoutException(
                "An earlier transaction of this program was not committed on server '"
                    + server
                    + "' within "
                    + deadline.totalMillis()
                    + " ms.",
                Where.server(server),
                null);
          }
          if (parts.containsKey(part)) {
            payer.accept(part);
            done(part);
          }
        });
  }
}
