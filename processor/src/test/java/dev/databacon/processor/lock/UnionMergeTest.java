package dev.databacon.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two lines for one element, as a union merge leaves them when both branches changed it. */
class UnionMergeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // An enum that grew in one branch; one that retired a constant in the other.
        "flag a.A#f bits=0-1 enum=X:0,Y:1 default=X;"
            + "flag a.A#f bits=0-1 enum=X!:0,Y:1,Z:2 default=X;"
            + "flag a.A#f bits=0-1 enum=X!:0,Y:1,Z:2 default=X",
        "flag a.A#f bits=0-3 int max=5 default=0; flag a.A#f bits=0-3 int max=9 default=0;"
            + "flag a.A#f bits=0-3 int max=9 default=0",
        "prop a.A#f key=abcd enum(X,Y); prop a.A#f key=abcd enum(X!,Z);"
            + "prop a.A#f key=abcd enum(X!,Y,Z)",
        "prop a.A#f key=abcd list(record(x:long,y:long)); prop a.A#f key=abcd"
            + " list(record(x!:long));prop a.A#f key=abcd list(record(x!:long,y:long))",
        "prop a.A#f key=abcd string; prop a.A#f key=abcd string flags=a.F;"
            + "prop a.A#f key=abcd string flags=a.F",
        "alias a.A#f ctx=00000001 many; alias a.A#f ctx=00000001 many flags=a.F;"
            + "alias a.A#f ctx=00000001 many flags=a.F",
        "relation a.A#f ctx=00000001 one target=a.B inverse=b;"
            + "relation a.A#f ctx=00000001 many target=a.B inverse=b edge=a.E;"
            + "relation a.A#f ctx=00000001 many target=a.B inverse=b edge=a.E",
        "relation a.A#f ctx=00000001 many target=a.A inverse=f;"
            + "relation a.A#f ctx=00000001 many target=a.A inverse=f counted;"
            + "relation a.A#f ctx=00000001 many target=a.A inverse=f counted",
        "value a.A#f key=abcd string; value a.A#f key=abcd string retired;"
            + "value a.A#f key=abcd string retired",
        "node a.A ctx=00000001; node a.A ctx=00000001 now=a.B; node a.A ctx=00000001 now=a.B",
        "flags a.A; edge a.A; edge a.A",
      })
  void whatBothBranchesAddedIsKept(String one, String other, String both) {
    assertThat(merged(one, other)).isEqualTo(both);
    assertThat(LockText.read(other + "\n" + one).report().findings()).isEmpty();
  }

  private static String merged(String one, String other) {
    LockText.Read read = LockText.read(one + "\n" + other + "\n");
    assertThat(read.report().findings()).isEmpty();
    return read.lock().text().lines().skip(1).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "flag a.A#f bits=0-1 enum=X:0,Y:1 default=X; flag a.A#f bits=0-1 enum=X:0,Z:1 default=X",
        "flag a.A#f bits=0-1 enum=X:0,Y:1 default=X; flag a.A#f bits=0-1 enum=X:0,Y:2 default=X",
        "flag a.A#f bits=0-0 boolean default=true; flag a.A#f bits=0-0 boolean default=false",
        "flag a.A#f bits=0-0 boolean default=true; flag a.A#f bits=1-1 boolean default=true",
        "flag a.A#f bits=0-3 int max=5 default=0; flag a.A#f bits=0-3 int max=5 default=1",
        "prop a.A#f key=abcd string; prop a.A#f key=abcd long",
        "prop a.A#f key=abcd list(long); prop a.A#f key=abcd set(long)",
        "prop a.A#f key=abcd record(x:long); prop a.A#f key=abcd record(x:string)",
        "prop a.A#f key=abcd string; prop a.A#f key=efgh string",
        "prop a.A#f key=abcd string; value a.A#f key=abcd string",
        "value a.A#f key=abcd string; value a.A#f key=abcd long",
        "prop a.A#f key=abcd string flags=a.F; prop a.A#f key=abcd string flags=a.G",
        "alias a.A#f ctx=00000001 many; alias a.A#f ctx=00000001 key=abcd one",
        "relation a.A#f ctx=00000001 one target=a.B inverse=b;"
            + "relation a.A#f ctx=00000001 one target=a.C inverse=b",
        "node a.A ctx=00000001; node a.A ctx=00000002",
        "node a.A ctx=00000001 now=a.B; node a.A ctx=00000001 now=a.C",
      })
  void whatDoesNotAgreeIsRefusedWithBothLines(String one, String other) {
    assertThat(LockText.read(one + "\n" + other + "\n").report().findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(Code.LOCK_LINES_DISAGREE))
        .extracting(Finding::message)
        .asString()
        .contains(one, other, "Delete the one that is not released yet");
  }

  @Test
  void theSameAdditionInBothBranchesIsOneLine() {
    assertThat(merged("node a.A ctx=00000001", "node a.A ctx=00000001"))
        .isEqualTo("node a.A ctx=00000001");
  }
}
