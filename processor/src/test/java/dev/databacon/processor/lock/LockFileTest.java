package dev.databacon.processor.lock;

import static dev.databacon.processor.lock.Schemas.node;
import static dev.databacon.processor.lock.Schemas.pin;
import static dev.databacon.processor.lock.Schemas.prop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Finding;
import dev.databacon.processor.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file is written only when it changes, and never when it is frozen. */
class LockFileTest {
  @TempDir Path directory;

  private final Report.Builder report = new Report.Builder();
  private final Lock lock = pin("", node("User", prop("a", Schemas.STRING))).lock();

  @Test
  void aNewFileIsMadeAndNothingIsLeftBesideIt() throws IOException {
    Path path = directory.resolve("databacon.lock");

    LockFile.read(path, report).write(lock, report);

    assertThat(path).hasContent(lock.text());
    assertThat(report.build().findings()).isEmpty();
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void aFileWhoseTextIsTheSameIsNotTouched() throws IOException {
    Path path = Files.writeString(directory.resolve("databacon.lock"), lock.text());
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(path, old);

    LockFile.read(path, report).write(lock, report);

    assertThat(Files.getLastModifiedTime(path)).isEqualTo(old);
  }

  @Test
  void aModuleWithoutSchemaGetsNoFile() {
    Path path = directory.resolve("databacon.lock");

    LockFile.read(path, report).write(Lock.EMPTY, report);

    assertThat(path).doesNotExist();
  }

  @Test
  void aFrozenFileRefusesWhatWouldBeAddedAndSaysWhat() throws IOException {
    Path path = Files.writeString(directory.resolve("databacon.lock"), lock.text());
    Lock more =
        pin(lock.text(), node("User", prop("a", Schemas.STRING), prop("b", Schemas.LONG))).lock();

    LockFile.read(path, report).checkFrozen(more, report);

    assertThat(report.build().findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(Code.LOCK_FROZEN))
        .extracting(Finding::message)
        .asString()
        .contains("+ prop com.acme.User#b", "commit the lock file")
        .doesNotContain("#a");
  }

  @Test
  void aFrozenFileMayHaveItsLinesInAnotherOrder() throws IOException {
    String reversed = lock.text().lines().sorted().reduce("", (a, b) -> b + "\n" + a);
    Path path = Files.writeString(directory.resolve("databacon.lock"), reversed);

    LockFile.read(path, report).checkFrozen(lock, report);

    assertThat(report.build().findings()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsReported() throws IOException {
    Path path = Files.write(directory.resolve("databacon.lock"), new byte[] {'#', (byte) 0xff});

    assertThat(LockFile.read(path, report).text()).isEmpty();
    assertThat(report.build().findings())
        .extracting(Finding::code)
        .containsExactly(Code.LOCK_NOT_READABLE);
  }
}
