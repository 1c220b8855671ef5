package dev.databacon.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.databacon.meter.Accounting;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The same work for several servers, and work in the background. */
class ParallelTest {
  private static final int MOST = 256;

  private final Parallel parallel = new Parallel(new Accounting(List.of()));

  @Test
  void allIsDoneAlsoWhenThereIsNoThreadForIt() {
    parallel.close();
    assertThat(parallel.map(List.of(1, 2, 3), i -> 2 * i)).containsExactly(2, 4, 6);
    assertThat(parallel.<String, Integer>map(List.of(), String::length)).isEmpty();
  }

  @Test
  void theFirstFailureIsThrownWhenAllHaveEnded() {
    AtomicInteger ended = new AtomicInteger();
    try (parallel) {
      assertThatThrownBy(
              () ->
                  parallel.each(
                      List.of("first", "second", "third"),
                      each -> {
                        ended.incrementAndGet();
                        throw new IllegalStateException(each);
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("first")
          .satisfies(e -> assertThat(e.getSuppressed()).hasSize(2));
    }
    assertThat(ended).hasValue(3);
  }

  @Test
  void whatIsNotToBeInterruptedIsDoneAndTheInterruptIsNotForgotten() {
    try (parallel) {
      Thread.currentThread().interrupt();
      assertThat(parallel.uninterrupted(() -> Thread.currentThread().isInterrupted())).isFalse();
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void withoutVirtualThreadsNotMoreAreStartedThanAreOfUse() throws InterruptedException {
    assumeThat(VirtualThreads.named("test-")).as("before Java 21").isNull();
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch first = new CountDownLatch(MOST);
    CountDownLatch all = new CountDownLatch(2 * MOST);
    CountDownLatch goOn = new CountDownLatch(1);
    try (parallel) {
      for (int i = 0; i < 2 * MOST; i++) {
        parallel.start(
            () -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              first.countDown();
              await(goOn);
              running.decrementAndGet();
              all.countDown();
            });
      }
      first.await();
      // What the servers are asked for at the same time never waits for that.
      assertThat(parallel.map(List.of(1, 2), i -> 2 * i)).containsExactly(2, 4);
      goOn.countDown();
      all.await();
    }
    assertThat(most).hasValue(MOST);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
