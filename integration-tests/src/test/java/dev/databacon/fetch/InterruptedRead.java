package dev.databacon.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A read on a thread of its own, which is to be interrupted. */
final class InterruptedRead {
  private final CompletableFuture<Boolean> stayed = new CompletableFuture<>();
  private final Thread thread;

  InterruptedRead(Runnable read) {
    this.thread = new Thread(() -> run(read));
  }

  private void run(Runnable read) {
    try {
      read.run();
      stayed.completeExceptionally(new AssertionError("it was not ended"));
    } catch (CancellationException e) {
      stayed.complete(Thread.currentThread().isInterrupted());
    } catch (RuntimeException e) {
      stayed.completeExceptionally(e);
    }
  }

  /** The thread; it is not started yet. */
  Thread thread() {
    return thread;
  }

  /** It was cancelled, and its thread is still interrupted. */
  void hasEnded() throws Exception {
    assertThat(stayed.get(30, TimeUnit.SECONDS)).isTrue();
  }
}
