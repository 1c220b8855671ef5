package dev.databacon.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor travels as text. */
class CursorTest {
  @Test
  void isReadAsItWasWritten() {
    for (Cursor cursor :
        new Cursor[] {
          new Cursor(0, 0),
          new Cursor(-1L << 40, Long.MAX_VALUE),
          new Cursor(7, 9, ""),
          new Cursor(7, 9, "pig. \0 PIG \uD83D\uDC37")
        }) {
      assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
      assertThat(cursor.toString()).matches("[-\\w.]+");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a.b.c.d", "!.b", "a.b.!"})
  void whatIsNoCursorIsRefused(String text) {
    assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
