package dev.databacon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pauses between the attempts of a transaction. */
class BackoffTest {

  @Test
  void growsFromAMillisecondToAQuarterOfASecond() {
    for (int i = 0; i < 100; i++) {
      assertThat(Backoff.micros(0)).isBetween(500L, 1_000L);
      assertThat(Backoff.micros(3)).isBetween(4_000L, 8_000L);
      assertThat(Backoff.micros(8)).isBetween(125_000L, 250_000L);
      assertThat(Backoff.micros(Integer.MAX_VALUE)).isBetween(125_000L, 250_000L);
    }
  }

  @Test
  void isRandomSoThatTwoDoNotMeetAgain() {
    assertThat(IntStream.range(0, 100).mapToObj(i -> Backoff.micros(8)).distinct().count())
        .isGreaterThan(50);
  }
}
