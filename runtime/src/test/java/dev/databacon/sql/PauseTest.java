package dev.databacon.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Waits between questions. */
class PauseTest {

  @Test
  void isNoShorterForWhoIsInterruptedAndDoesNotForgetIt() {
    Thread.currentThread().interrupt();
    long start = System.nanoTime();
    Pause.micros(20_000);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(20));
  }
}
