package dev.databacon.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.schema.FlagKey;
import org.junit.jupiter.api.Test;

/** Copies of an empty draft or snapshot have nothing to do with each other. */
class PrototypeTest {
  private static final FlagKey<Integer> LENGTH =
      FlagKey.ofInt("com.acme.Doc", "length", 4, 8, 255, 7);

  static final class Snapshot extends FlagSnapshot {
    int length() {
      return get(LENGTH);
    }
  }

  static final class Draft extends FlagDraft {
    Draft length(int length) {
      put(LENGTH, length);
      return this;
    }
  }

  @Test
  void aDraftOfFlagsStartsEmptyWhateverAnotherSet() {
    Draft empty = new Draft();
    long first = Prototype.copy(empty).length(9).mask();
    assertThat(first).isEqualTo(LENGTH.mask());
    assertThat(Prototype.copy(empty).mask()).isZero();
  }

  @Test
  void aSnapshotHasTheFlagsThatItWasMadeOf() {
    Snapshot empty = new Snapshot();
    assertThat(FlagSnapshot.of(empty, LENGTH.put(0, 9)).length()).isEqualTo(9);
    assertThat(FlagSnapshot.of(empty, LENGTH.put(0, 10)).length()).isEqualTo(10);
    assertThat(empty.length()).isEqualTo(7);
    assertThat(FlagSnapshot.of(empty, 0)).isEqualTo(empty);
  }
}
