package dev.databacon.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The codes that are stored for sounds; another library or version must give the same. */
class SoundTest {
  @Test
  void theCodesOfKnownNamesStayAsTheyAre() {
    assertThat(Sound.of("smith")).isEqualTo(new Sound("SM0", "XMT"));
    assertThat(Sound.of("schmidt")).isEqualTo(new Sound("XMT", "SMT"));
    assertThat(Sound.of("catherine")).isEqualTo(new Sound("K0RN", "KTRN"));
    assertThat(Sound.of("john smith")).isEqualTo(new Sound("JNSM0", "ANSMT"));
    assertThat(Sound.of("banks")).isEqualTo(new Sound("PNKS", null));
  }

  @Test
  void whatHasNoSoundHasNoCode() {
    assertThat(Sound.of("")).isEqualTo(new Sound("", null));
    assertThat(Sound.of(" 123 %")).isEqualTo(new Sound("", null));
  }

  @Test
  void theCodeOfALongTextIsCutToWhatAnIndexHolds() {
    assertThat(Sound.of("pdrk".repeat(400)).primary()).hasSize(48);
  }
}
