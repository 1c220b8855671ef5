package dev.databacon.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two versions of a line cover each other, and which would re-interpret data. */
class CatalogLineTest {
  private static String union(String one, String other) {
    CatalogLine both = CatalogLine.parse(one).union(CatalogLine.parse(other));
    CatalogLine reverse = CatalogLine.parse(other).union(CatalogLine.parse(one));
    assertThat(reverse == null).isEqualTo(both == null);
    return both == null ? "refused" : both.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prop U#a key=k1 int | prop U#a key=k2 int",
        "prop U#a key=k1 int | prop U#a key=k1 long",
        "prop U#a key=k1 bytes | prop U#a ctx=00000001 bytes apart",
        "prop U#a key=k1 int | alias U#a ctx=00000001 key=k1 one",
        "alias U#a ctx=00000001 key=k1 one | alias U#a ctx=00000001 many",
        "alias U#a ctx=00000001 many | alias U#a ctx=00000001 many uniqueTo=corpus",
        "flag U#a bits=0-0 boolean default=true | flag U#a bits=1-1 boolean default=true",
        "flag U#a bits=0-0 boolean default=true | flag U#a bits=0-0 boolean default=false",
        "flag U#a bits=0-1 enum=A:0,B:1 default=A | flag U#a bits=0-1 enum=A:1,B:0 default=A",
        "flag U#a bits=0-1 enum=A:0,B:1 default=A | flag U#a bits=0-1 enum=A:0,C:1 default=A",
        "flag U#a bits=0-1 enum=A:0 default=A own | flag U#a bits=0-1 enum=A:0 default=A",
        "relation U#a ctx=00000001 many target=D inverse=u | relation U#a ctx=00000001 many target=E inverse=u",
        "value U#a key=k1 record(x:int) | value U#a key=k1 record(x:list(int))",
        "prop U#a key=k1 list(int) | prop U#a key=k1 set(int)",
        "node U ctx=00000001 | edge U",
      })
  void reinterpretationIsRefused(String one, String other) {
    assertThat(union(one, other)).isEqualTo("refused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "flag U#a bits=0-7 int max=9 default=0 | flag U#a bits=0-7 int max=200 default=0"
            + " | flag U#a bits=0-7 default=0 max=200 int",
        "flag U#a bits=0-1 enum=A:0,B:1 default=A | flag U#a bits=0-1 enum=A:0,B!:1,C:2 default=A"
            + " | flag U#a bits=0-1 default=A enum=A:0,B!:1,C:2",
        "value U#a key=k1 record(x:int) | value U#a key=k1 record(y:list(enum(A)),x:int)"
            + " | value U#a key=k1 record(x:int,y:list(enum(A)))",
        "prop U#a key=k1 enum(A,B) | prop U#a key=k1 enum(A,C!) | prop U#a key=k1 enum(A,B,C!)",
        "prop U#a key=k1 int | prop U#a key=k1 int retired | prop U#a key=k1 int retired",
        "prop U#a key=k1 int | prop U#a key=k1 int flags=F | prop U#a flags=F key=k1 int",
        "flags F | edge F | edge F",
      })
  void whatReadsTheSameIsWidened(String one, String other, String both) {
    String union = union(one, other);
    assertThat(CatalogLine.parse(union)).isEqualTo(CatalogLine.parse(both));
  }

  @Test
  void aLineIsWrittenAsItWasReadWhateverTheOrder() {
    String line = "flag com.acme.User#role bits=1-2 default=USER enum=ADMIN:0,STAFF:1,USER:2";
    assertThat(CatalogLine.parse(line).text())
        .isEqualTo(
            CatalogLine.parse(
                    "flag com.acme.User#role enum=ADMIN:0,STAFF:1,USER:2 default=USER bits=1-2")
                .text());
  }
}
