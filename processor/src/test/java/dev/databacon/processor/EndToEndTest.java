package dev.databacon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.databacon.processor.DesignSchema.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole compilations: what comes out of a right schema, and that nothing comes out of a wrong one.
 */
class EndToEndTest {
  @TempDir Path directory;
  private Path lock;

  @BeforeEach
  void nameTheLockFile() {
    lock = directory.resolve("databacon.lock");
  }

  @Test
  void theDesignsSchemaCompilesWithoutAWarning() {
    Compilation compilation = DesignSchema.compile(lock, DesignSchema.ALL);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation.generatedSourceFiles())
        .extracting(f -> Path.of(f.getName()).getFileName().toString())
        .containsExactlyInAnyOrder(
            "UserNode.java",
            "UserPath.java",
            "UserDao.java",
            "UserDraft.java",
            "UserFlags.java",
            "UserFields.java",
            "CorpusNode.java",
            "CorpusPath.java",
            "CorpusDao.java",
            "CorpusDraft.java",
            "CorpusFields.java",
            "DocNode.java",
            "DocPath.java",
            "DocDao.java",
            "DocDraft.java",
            "DocFlags.java",
            "DocFields.java",
            "TermNode.java",
            "TermPath.java",
            "TermDao.java",
            "TermDraft.java",
            "TermFields.java",
            "UserEmailFlagsEntry.java",
            "UserEmailFlagsFields.java",
            "UserPasswordFlagsEntry.java",
            "UserPasswordFlagsFields.java",
            "DocScoreEdge.java",
            "DocScoreFields.java",
            "DocCountEdge.java",
            "DocCountFields.java",
            "DatabaconSchema.java");
    assertThat(lock).content().contains("node com.acme.User ctx=", "prop com.acme.User#password");
  }

  @Test
  void compilingAgainLeavesTheLockFileUntouched() throws IOException {
    assertThat(DesignSchema.compile(lock, DesignSchema.ALL)).succeeded();
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(lock, longAgo);

    assertThat(DesignSchema.compile(lock, DesignSchema.ALL)).succeeded();

    assertThat(Files.getLastModifiedTime(lock)).isEqualTo(longAgo);
  }

  @Test
  void oneMistakeGivesOneErrorAndNeitherSourcesNorLockFile() {
    JavaFileObject wrong = source("Wrong", "@Prop Thread thread();");
    JavaFileObject user = source("Uses", "default UserNode user() { return null; }");

    Compilation compilation =
        DesignSchema.compile(lock, Iterables.concat(DesignSchema.ALL, List.of(wrong, user)));

    assertThat(compilation).hadErrorCount(2);
    assertThat(compilation).hadErrorContaining("[UnsupportedType] @Prop Wrong.thread");
    assertThat(compilation).hadErrorContaining("cannot find symbol").inFile(user);
    assertThat(lock).doesNotExist();
  }

  @Test
  void aChangeThatTheLockFileRefusesGivesOneErrorAndLeavesItAsItIs() throws IOException {
    assertThat(DesignSchema.compile(lock, List.of(source("Page", "@Prop String text();"))))
        .succeeded();
    String before = Files.readString(lock);

    Compilation compilation =
        DesignSchema.compile(lock, List.of(source("Page", "@Prop long text();")));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[LockValueTypeChanged]");
    assertThat(lock).content().isEqualTo(before);
  }

  @Test
  void anErrorOfTheCompilerItselfLeavesTheLockFileAsItIs() {
    JavaFileObject wrong = source("Wrong", "@Prop Missing missing();", "@Prop Thread thread();");

    Compilation compilation = DesignSchema.compile(lock, List.of(wrong));

    assertThat(compilation).hadErrorCount(2);
    assertThat(compilation).hadErrorContaining("cannot find symbol");
    assertThat(compilation).hadErrorContaining("[UnsupportedType] @Prop Wrong.thread");
    assertThat(lock).doesNotExist();
  }

  @Test
  void withoutAPlaceForTheLockFileThatIsTheOnlyError() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new NodeProcessor(), new ModuleProcessor())
            .compile(DesignSchema.ALL);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[LockNotFound]");
  }

  @Test
  void aTypeThatAnotherProcessorGeneratesIsWaitedFor() {
    JavaFileObject page = source("Page", "@Prop Later later();", "@Relation List<Page> links();");

    Compilation compilation =
        Compiler.javac()
            .withProcessors(new NodeProcessor(), new ModuleProcessor(), new LaterProcessor())
            .withOptions("-Adatabacon.lock=" + lock)
            .compile(page);

    assertThat(compilation).succeeded();
    assertThat(lock)
        .content()
        .contains("com.acme.Page#later", "record(x:int)", "node com.acme.LaterNode0");
  }
}
