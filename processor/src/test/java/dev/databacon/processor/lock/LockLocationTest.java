package dev.databacon.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Finding;
import dev.databacon.processor.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lock file is beside the build file, one for each set of sources. */
class LockLocationTest {
  // A path with a component called test must not make everything below it a test.
  @TempDir Path temporary;

  private final Report.Builder report = new Report.Builder();

  @ParameterizedTest
  @CsvSource({
    "pom.xml, target/classes, databacon.lock, DatabaconSchema",
    "pom.xml, target/test-classes, databacon-test.lock, DatabaconTestSchema",
    "pom.xml, target/kapt/classes, databacon.lock, DatabaconSchema",
    "build.gradle, build/classes/java/main, databacon.lock, DatabaconSchema",
    "build.gradle.kts, build/classes/java/test, databacon-test.lock, DatabaconTestSchema",
    "settings.gradle, build/tmp/kapt3/classes/test, databacon-test.lock, DatabaconTestSchema",
    "settings.gradle.kts, build/tmp/kapt3/classes/main, databacon.lock, DatabaconSchema",
    "build.gradle, build/classes/java/e2eTest, databacon-e2eTest.lock, DatabaconE2eTestSchema",
    "pom.xml, out/test/shop, databacon-test.lock, DatabaconTestSchema",
    "pom.xml, out/production/shop, databacon.lock, DatabaconSchema",
    "pom.xml, bin/test, databacon-test.lock, DatabaconTestSchema",
    "pom.xml, bin/main, databacon.lock, DatabaconSchema",
  })
  void itIsBesideTheNearestBuildFile(String build, String output, String file, String index)
      throws IOException {
    Path project = Files.createDirectories(temporary.resolve("test/classes/shop"));
    Files.createFile(temporary.resolve("pom.xml"));
    Files.createFile(project.resolve(build));

    LockLocation found = LockLocation.find((String) null, project.resolve(output), report);

    assertThat(found).isNotNull();
    assertThat(found.file()).isEqualTo(project.resolve(file));
    assertThat(found.sources().indexName()).isEqualTo(index);
    assertThat(report.build().findings()).isEmpty();
  }

  @Test
  void classesInTheProjectItselfAreTheProgram() throws IOException {
    Files.createFile(temporary.resolve("pom.xml"));

    assertThat(LockLocation.find((String) null, temporary, report))
        .isEqualTo(new LockLocation(temporary.resolve("databacon.lock"), SourceSet.MAIN));
  }

  @Test
  void theOptionNamesAFileOrItsDirectory() {
    Path file = temporary.resolve("other.lock");

    assertThat(LockLocation.find(file.toString(), null, report))
        .isEqualTo(new LockLocation(file, SourceSet.MAIN));
    assertThat(LockLocation.find(temporary.toString(), null, report))
        .isEqualTo(new LockLocation(temporary.resolve("databacon.lock"), SourceSet.MAIN));
  }

  @Test
  void withoutOptionOutputOrBuildFileItSaysToPassTheOption() {
    assertThat(LockLocation.find((String) null, null, report)).isNull();
    assertThat(LockLocation.find("\0", null, report)).isNull();

    assertThat(report.build().findings())
        .allSatisfy(f -> assertThat(f.code()).isEqualTo(Code.LOCK_NOT_FOUND))
        .extracting(Finding::message)
        .allSatisfy(m -> assertThat(m).contains("-Adatabacon.lock="))
        .hasSize(2);
  }
}
