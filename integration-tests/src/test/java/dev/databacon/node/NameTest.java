package dev.databacon.node;

import static dev.databacon.Options.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.BookNode;
import dev.databacon.corpus.BookTitleFlagsEntry;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.UnstorableValueException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a node's names are: one with its flags, or a list. */
@DatabaconTest(servers = 2, freshPerTest = true)
class NameTest {
  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  @Test
  void theOneNameIsReplacedAndFoundAtOnce() {
    BookNode book = cluster.books.create(b -> b.title("Pigs"));
    BookNode other = cluster.books.create(b -> b.title("Pigs"));
    assertThat(book.title()).isEqualTo("Pigs");
    assertThat(cluster.books.searchTitle("pigs")).containsExactlyInAnyOrder(book, other);
    book.title.set("Boars");
    assertThat(book.title()).isEqualTo("Boars");
    assertThat(cluster.books.searchTitle("pigs")).containsExactly(other);
    assertThat(cluster.books.searchTitle("boar")).containsExactly(book);
    book.title.clear();
    assertThat(book.title()).isNull();
    assertThat(cluster.books.searchTitle("")).containsExactly(other);
    other.title.set(null);
    assertThat(cluster.books.searchTitle("")).isEmpty();
    other.title.clear();
    book.title.set("Sows");
    assertThat(cluster.books.searchTitle("")).containsExactly(book);
  }

  @Test
  void settingANameIsOneRoundTrip() {
    BookNode book = cluster.books.create(b -> {});
    book.title.set("warm");
    book.subtitles.add("warm");
    long before = cluster.roundTrips();
    book.title.set("Pigs");
    assertThat(cluster.roundTrips() - before).isEqualTo(1);
    book.subtitles.add("and more");
    assertThat(cluster.roundTrips() - before).isEqualTo(2);
    book.title();
    assertThat(cluster.roundTrips() - before).isEqualTo(3);
    cluster.books.searchTitle("p");
    assertThat(cluster.roundTrips() - before).isEqualTo(5);
  }

  @Test
  void theFlagsOfANameAreSeenFromItsNodeAndFromASearch() {
    BookNode book = cluster.books.create(b -> b.title("Pigs", f -> f.translated(true)));
    assertThat(book.title.entry().translated()).isTrue();
    assertThat(book.title.entry().certainty()).isEqualTo(3);
    assertThat(hit("pigs").translated()).isTrue();
    book.title.set("Boars");
    assertThat(hit("boars").translated()).isTrue();
    assertThat(book.title.update(f -> f.translated(false).certainty(9))).isTrue();
    assertThat(hit("boars").translated()).isFalse();
    assertThat(hit("boars").certainty()).isEqualTo(9);
    book.title.set("Sows", f -> f.certainty(1));
    assertThat(book.title.entry().certainty()).isEqualTo(1);
    assertThat(hit("sows").certainty()).isEqualTo(1);
    book.title.clear();
    assertThat(book.title.entry()).isNull();
    assertThat(book.title.update(f -> f.certainty(2))).isFalse();
    book.title.set("Hogs");
    assertThat(hit("hogs").certainty()).isEqualTo(3);
  }

  private BookTitleFlagsEntry<String> hit(String prefix) {
    return cluster.books.searchTitleEntries(prefix).items().get(0).name();
  }

  @Test
  void pluralNamesAreAList() {
    BookNode book = cluster.books.create(b -> b.editions("first", "second"));
    assertThat(book.editions.add("second")).isFalse();
    assertThat(book.editions.add("third", f -> f.certainty(7), at(0))).isTrue();
    assertThat(book.editions.add("third", at(1))).isFalse();
    assertThat(book.editions()).containsExactly("third", "first", "second");
    assertThat(book.editions.find("third").certainty()).isEqualTo(7);
    assertThat(book.editions.find("fourth")).isNull();
    assertThat(book.editions.update("first", f -> f.translated(true))).isTrue();
    assertThat(book.editions.update("fourth", f -> f.translated(true))).isFalse();
    assertThat(book.editions.entries().items().get(1).translated()).isTrue();
    assertThat(book.editions.get(2)).isEqualTo("second");
    assertThatThrownBy(() -> book.editions.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> book.editions.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(book.editions.move("second", 0)).isTrue();
    assertThat(book.editions.move("fourth", 0)).isFalse();
    assertThat(book.editions.contains("third")).isTrue();
    assertThat(book.editions.remove("third")).isTrue();
    assertThat(book.editions.remove("third")).isFalse();
    assertThat(book.editions.contains("third")).isFalse();
    assertThat(book.editions()).containsExactly("second", "first");
    assertThat(book.editions.count()).isEqualTo(2);
    assertThat(cluster.books.searchEditions("third")).isEmpty();
    assertThat(cluster.books.searchEditionsEntries("f").items().get(0).name().translated())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void namesBehaveAsAListDoes(long seed) {
    Random random = new Random(seed);
    BookNode book = cluster.books.create(b -> {});
    List<String> model = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      String name = "name" + random.nextInt(12);
      int index = random.nextInt(14);
      boolean there = model.contains(name);
      switch (random.nextInt(4)) {
        case 0 -> {
          assertThat(book.subtitles.remove(name)).isEqualTo(there);
          model.remove(name);
        }
        case 1 -> {
          assertThat(book.subtitles.move(name, index)).isEqualTo(there);
          model.remove(name);
          put(model, name, there ? index : -1);
        }
        case 2 -> {
          assertThat(book.subtitles.add(name)).isEqualTo(!there);
          put(model, name, there ? -1 : model.size());
        }
        default -> {
          assertThat(book.subtitles.add(name, at(index))).isEqualTo(!there);
          put(model, name, there ? -1 : index);
        }
      }
      assertThat(book.subtitles().toList()).isEqualTo(model);
    }
  }

  private static void put(List<String> model, String item, int index) {
    if (index >= 0) {
      model.add(Math.min(index, model.size()), item);
    }
  }

  @Test
  void insertionsAtOnePlaceSpreadTheListWhenNoGapIsLeft() {
    BookNode book = cluster.books.create(b -> b.subtitles("first", "last"));
    List<String> expected = new ArrayList<>(List.of("first", "last"));
    for (int i = 0; i < 60; i++) {
      book.subtitles.add("n" + i, at(1));
      expected.add(1, "n" + i);
    }
    assertThat(book.subtitles().toList()).isEqualTo(expected);
  }

  @Test
  void concurrentAddsLoseNothingAndSettersLeaveOneName() {
    BookNode book = cluster.books.create(b -> {});
    Race.run(
        8,
        thread -> {
          for (int i = 0; i < 10; i++) {
            book.subtitles.add("sub" + thread + "-" + i);
            if (thread % 4 == 0 && i % 3 == 0) {
              book.title.clear();
            } else if (thread % 4 == 1) {
              book.title.update(f -> f.translated(true));
            } else {
              book.title.set("title" + thread + "-" + i, f -> f.certainty(thread));
            }
          }
        });
    book.title.set("title", f -> f.certainty(5));
    List<String> added = book.subtitles().toList();
    assertThat(added).hasSize(80);
    assertThat(new HashSet<>(added)).hasSize(80);
    assertThat(cluster.books.searchTitle("")).containsExactly(book);
    assertThat(cluster.books.searchSubtitlesEntries("sub").toList()).hasSize(80);
    assertThat(cluster.books.searchSubtitles("sub")).containsExactly(book);
  }

  @Test
  void removalTakesTheNamesAlong() {
    BookNode book =
        cluster.books.create(
            b -> b.title("Pigs").subtitles("a", "b").author("Smith").blurb("All about pigs"));
    assertThat(book.remove()).isTrue();
    assertThat(cluster.sum("select count(*) from databacon.name")).isZero();
    assertThat(cluster.books.searchTitle("")).isEmpty();
    assertThatThrownBy(() -> book.title.set("x")).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> book.title.clear()).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> book.title.update(f -> f.certainty(1)))
        .isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> book.subtitles.add("x")).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> book.subtitles.remove("x")).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> book.subtitles()).isInstanceOf(NodeMissingException.class);
  }

  @Test
  void removalAndAddingAtOnceLeaveNothing() {
    for (int round = 0; round < 5; round++) {
      BookNode book = cluster.books.create(b -> b.title("t"));
      Race.run(
          4,
          thread -> {
            try {
              for (int i = 0; i < 5; i++) {
                book.subtitles.add(thread + "-" + i);
                book.title.set(thread + "-" + i);
              }
              book.remove();
            } catch (NodeMissingException gone) {
              assertThat(book.exists()).isFalse();
            }
          });
    }
    assertThat(cluster.sum("select count(*) from databacon.name")).isZero();
  }

  @Test
  void theLongestNamesOfEveryKindAreStoredAndFound() {
    // As long in UTF-8 as a name may be, hard to compress, and longer when folded.
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.toString().getBytes(StandardCharsets.UTF_8).length < 1_990; i++) {
      text.appendCodePoint(0x4E00 + i * 7919 % 20_000).append("\uFDFA");
    }
    String longest = text.toString();
    BookNode book =
        cluster.books.create(
            b ->
                b.title(longest)
                    .author("x" + "pdrw".repeat(490))
                    .blurb(longest)
                    .subtitles(longest));
    assertThat(book.title()).isEqualTo(longest);
    assertThat(cluster.books.searchTitle(longest)).containsExactly(book);
    assertThat(cluster.books.searchTitle(longest.substring(0, 300))).containsExactly(book);
    assertThat(cluster.books.searchTitle(longest.substring(0, 300) + "x")).isEmpty();
    assertThat(cluster.books.searchBlurb(longest.substring(100, 140))).containsExactly(book);
    assertThatThrownBy(() -> book.title.set("x".repeat(2_001)))
        .isInstanceOf(UnstorableValueException.class)
        .hasMessageContaining("Book.title")
        .hasMessageContaining("2001");
    assertThatThrownBy(() -> book.subtitles.add("a\0b"))
        .isInstanceOf(UnstorableValueException.class);
    assertThatThrownBy(() -> cluster.books.searchTitle("\uD83D"))
        .isInstanceOf(UnstorableValueException.class);
  }
}
