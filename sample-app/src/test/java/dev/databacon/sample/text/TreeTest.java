package dev.databacon.sample.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {
  @TempDir Path root;

  @Test
  void findsTextFilesByTheirNamesInOrder() throws IOException {
    put("z.txt", "a.md", "sub/b.HTML", "sub/C.java", "ls.1", "perl.3pm.gz", "x.png", "noend");
    Tree tree = walk();
    assertThat(tree.files())
        .containsExactly("a.md", "ls.1", "perl.3pm.gz", "sub/C.java", "sub/b.HTML", "z.txt");
    assertThat(tree.skipped().count(Skip.OTHER_KIND)).isEqualTo(2);
  }

  @Test
  void leavesOutHiddenDirectoriesBuildOutputsAndItsOwnData() throws IOException {
    put("a.txt", ".git/b.txt", "module/target/c.txt", "data/sample/d.txt", "data/e.txt");
    Tree tree = Tree.walk(root, root.resolve("data/sample"));
    assertThat(tree.files()).containsExactly("a.txt", "data/e.txt");
    assertThat(tree.skipped().count(Skip.DIRECTORY)).isEqualTo(3);
  }

  @Test
  void doesNotFollowLinks() throws IOException {
    put("sub/a.txt");
    Files.createSymbolicLink(root.resolve("sub/round"), root);
    Files.createSymbolicLink(root.resolve("b.txt"), root.resolve("sub/a.txt"));
    Tree tree = walk();
    assertThat(tree.files()).containsExactly("sub/a.txt");
    assertThat(tree.skipped().count(Skip.SYMBOLIC_LINK)).isEqualTo(2);
  }

  @Test
  void walksADirectoryThatIsItselfALink() throws IOException {
    put("real/a.txt");
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));
    Tree tree = Tree.walk(link, root.resolve("none"));
    assertThat(tree.root()).isEqualTo(root.resolve("real").toRealPath());
    assertThat(tree.files()).containsExactly("a.txt");
  }

  @Test
  void leavesOutNamesThatCouldNotBePrintedOrStored() throws IOException {
    put("a\nb.txt", "good.txt");
    put("d".repeat(200) + ("/" + "e".repeat(200)).repeat(8) + "/f.txt");
    Tree tree = walk();
    assertThat(tree.files()).containsExactly("good.txt");
    assertThat(tree.skipped().count(Skip.BAD_NAME)).isEqualTo(2);
  }

  @Test
  void failsForADirectoryThatIsNotThere() {
    assertThatThrownBy(() -> Tree.walk(root.resolve("none"), root))
        .isInstanceOf(NoSuchFileException.class);
  }

  private Tree walk() throws IOException {
    return Tree.walk(root, root.resolve("none"));
  }

  private void put(String... files) throws IOException {
    for (String file : files) {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "text");
    }
  }
}
