package dev.databacon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.embedded.EmbeddedCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, with servers of their own. */
class BuiltInServersTest {
  @TempDir Path directory;

  @Test
  void keepsTheDataBetweenCalls() throws IOException {
    Path data = directory.resolve("data/sample");
    Path texts = Files.createDirectory(directory.resolve("texts"));
    Files.writeString(texts.resolve("farm.txt"), "pig");
    Sample sample = new Sample("--data", data.toString());

    Sample.Result early = sample.run("find", "pig");
    assertThat(early.exit()).isEqualTo(1);
    assertThat(early.err()).contains("There is no data yet in " + data);
    assertThat(data).doesNotExist();

    assertThat(sample.run("ingest", texts.toString()).row("documents")).startsWith("1 new");
    assertThat(sample.run("find", "pig").out()).contains("1 document of " + texts);

    try (EmbeddedCluster other = EmbeddedCluster.builder().servers(2).dataDirectory(data).start()) {
      assertThat(other.servers()).hasSize(2);
      assertThat(sample.run("top").err()).contains("in use").contains(data.toString());
    }
  }
}
