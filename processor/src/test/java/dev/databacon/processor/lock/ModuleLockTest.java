package dev.databacon.processor.lock;

import static dev.databacon.processor.lock.Schemas.codes;
import static dev.databacon.processor.lock.Schemas.messages;
import static dev.databacon.processor.lock.Schemas.node;
import static dev.databacon.processor.lock.Schemas.schema;
import static dev.databacon.processor.lock.Schemas.sound;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Filer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lock file through the rounds of a compilation. */
class ModuleLockTest {
  /** One that has no class output in the file system. */
  private static final Filer NO_FILER =
      (Filer)
          Proxy.newProxyInstance(
              ModuleLockTest.class.getClassLoader(),
              new Class<?>[] {Filer.class},
              (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
              });

  @TempDir Path directory;

  private final Map<String, String> options = new HashMap<>();
  private final Report.Builder report = new Report.Builder();

  @BeforeEach
  void giveTheOption() {
    options.put(LockLocation.OPTION, directory.toString());
  }

  private ModuleLock open() {
    return Objects.requireNonNull(ModuleLock.open(options, NO_FILER, report));
  }

  @Test
  void aLaterRoundAddsToTheEarlierOnes() {
    ModuleLock lock = open();

    sound(lock.pin(schema(node("User")), CompiledTypes.NONE));
    sound(lock.pin(schema(node("Doc")), (type, node) -> type.equals("com.acme.User")));
    lock.write();

    assertThat(directory.resolve("databacon.lock"))
        .content()
        .contains("node com.acme.User ctx=", "node com.acme.Doc ctx=");
  }

  @Test
  void aFrozenFileIsNeverWrittenAndItsLackIsReported() {
    options.put(LockFile.FROZEN_OPTION, "true");
    ModuleLock lock = open();

    Pinned pinned = lock.pin(schema(node("User")), CompiledTypes.NONE);
    lock.write();

    assertThat(codes(pinned)).containsExactly(Code.LOCK_FROZEN);
    assertThat(messages(pinned).get(0)).contains("+ node com.acme.User ctx=");
    assertThat(directory.resolve("databacon.lock")).doesNotExist();
  }

  @Test
  void whatIsWrongWithTheSchemaComesBeforeTheFrozenFile() throws Exception {
    Files.writeString(directory.resolve("databacon.lock"), Schemas.lock(node("Doc")));
    options.put(LockFile.FROZEN_OPTION, "true");

    assertThat(codes(open().pin(schema(node("User")), CompiledTypes.NONE)))
        .containsExactly(Code.LOCK_LINE_GONE);
  }

  @Test
  void withoutAPlaceThereIsNone() {
    options.clear();

    assertThat(ModuleLock.open(options, NO_FILER, report)).isNull();
    assertThat(report.build().hasErrors()).isTrue();
  }
}
