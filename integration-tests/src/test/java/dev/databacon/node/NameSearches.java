package dev.databacon.node;

import static dev.databacon.Options.after;
import static dev.databacon.Options.limit;
import static dev.databacon.Options.loose;
import static dev.databacon.Options.similarity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.BookDraft;
import dev.databacon.corpus.BookNode;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.TestCluster;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names are found by how they begin, in order, on however many servers their nodes are. */
abstract class NameSearches {
  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  private void create(String... titles) {
    List<String> shuffled = new ArrayList<>(List.of(titles));
    Collections.shuffle(shuffled, new Random(7));
    cluster.books.createAll(
        shuffled.stream()
            .<Consumer<BookDraft>>map(title -> book -> book.title(title).shelfmark(title))
            .toList());
  }

  private List<String> titles(String prefix) {
    return cluster.books.searchTitleEntries(prefix).stream()
        .map(hit -> hit.name().value())
        .toList();
  }

  private List<String> marks(String prefix) {
    return cluster.books.searchShelfmarkEntries(prefix).stream().map(NameHit::name).toList();
  }

  @Test
  void aPrefixFindsNamesInTheOrderOfTheirFoldedText() {
    create("Porcupines", "porc", "Pork", "Porcelain", "PORCINE", "Por", "Quails", "", "Épée");
    assertThat(titles("porc")).containsExactly("porc", "Porcelain", "PORCINE", "Porcupines");
    assertThat(titles("PORC")).hasSize(4);
    assertThat(titles("")).startsWith("", "Épée", "Por", "porc").hasSize(9);
    assertThat(titles("porx")).isEmpty();
    assertThat(cluster.books.searchTitle("qu").items().get(0).title()).isEqualTo("Quails");
  }

  @Test
  void caseAccentsAndWidthAreIgnored() {
    create("Straße", "STRASSE", "strasse", "ＳＴＲＡＳＳＥ", "İstanbul", "istanbul", "Istanbul");
    create("Crème brûlée", "ΟΔΥΣΣΕΥΣ", "Ὀδυσσεύς", "ﬁnale", "Ёлка", "한국");
    assertThat(titles("straße")).hasSize(4);
    assertThat(titles("ＳＴＲＡＳＳ")).hasSize(4);
    assertThat(titles("İST")).hasSize(3);
    assertThat(titles("creme bru")).containsExactly("Crème brûlée");
    assertThat(titles("cre\u0300me")).containsExactly("Crème brûlée");
    assertThat(titles("οδυσσευς")).containsExactlyInAnyOrder("ΟΔΥΣΣΕΥΣ", "Ὀδυσσεύς");
    assertThat(titles("ΟΔΥΣ")).hasSize(2);
    assertThat(titles("FIN")).containsExactly("ﬁnale");
    assertThat(titles("елка")).containsExactly("Ёлка");
    assertThat(titles("한")).containsExactly("한국");
  }

  @Test
  void withoutFoldingEveryCharacterCounts() {
    create("Pig", "pig", "PIG", "píg");
    assertThat(marks("pig")).containsExactly("pig");
    assertThat(marks("p")).containsExactly("pig", "píg");
    assertThat(marks("P")).containsExactly("PIG", "Pig");
  }

  @Test
  void wildcardsBackslashesAndEmojiArePlainCharacters() {
    create(
        "100% pork", "100 pigs", "100_pigs", "a\\b", "axb", "🐷 pig", "🐖 hog", "'; --", "\"$1\"");
    assertThat(titles("100%")).containsExactly("100% pork");
    assertThat(titles("100_")).containsExactly("100_pigs");
    assertThat(titles("%")).isEmpty();
    assertThat(titles("_")).isEmpty();
    assertThat(titles("a\\")).containsExactly("a\\b");
    assertThat(titles("🐷")).containsExactly("🐷 pig");
    assertThat(titles("'")).containsExactly("'; --");
    assertThat(titles("\"$")).containsExactly("\"$1\"");
    assertThat(marks("100%")).containsExactly("100% pork");
  }

  @Test
  void theOrderIsThatOfCodePointsOnEveryServerAndBetweenThem() {
    String[] marks = new String[40];
    int[] points = {0x61, 0x7F, 0x80, 0x7FF, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x1F437, 0x10FFFF};
    for (int i = 0; i < marks.length; i++) {
      marks[i] = "x" + Character.toString(points[i % 10]) + Character.toString(points[i / 10 * 3]);
    }
    create(marks);
    List<byte[]> expected = new ArrayList<>();
    Arrays.stream(marks).forEach(mark -> expected.add(mark.getBytes(StandardCharsets.UTF_8)));
    expected.sort(Arrays::compareUnsigned);
    List<String> inOrder =
        expected.stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
    assertThat(marks("x")).isEqualTo(inOrder);
    assertThat(marks("x\uDBFF\uDFFF")).hasSize(4);
    Page<NameHit<BookNode, String>> first = cluster.books.searchShelfmarkEntries("x", limit(13));
    List<String> paged = new ArrayList<>();
    while (!first.items().isEmpty()) {
      first.items().forEach(hit -> paged.add(hit.name()));
      Cursor cursor = Cursor.parse(String.valueOf(first.cursor()));
      first = cluster.books.searchShelfmarkEntries("x", limit(13), after(cursor));
    }
    assertThat(paged).isEqualTo(inOrder);
  }

  @Test
  void pagesHaveNoGapsAndNoRepeatsWhileNamesAreAdded() {
    String[] titles =
        IntStream.range(0, 1_700)
            .mapToObj(i -> String.format("name %04d", i / 2))
            .toArray(String[]::new);
    create(titles);
    List<BookNode> seen = new ArrayList<>();
    Page<BookNode> page = cluster.books.searchTitle("name");
    List<Integer> sizes = new ArrayList<>();
    int added = 0;
    while (true) {
      seen.addAll(page.items());
      sizes.add(page.items().size());
      for (int i = 0; i < 40; i++) {
        String between = String.format("name %04d and more %d", i * 20, added++);
        cluster.books.create(book -> book.title(between));
      }
      if (!page.hasNext()) {
        break;
      }
      page = page.next();
    }
    assertThat(seen).doesNotHaveDuplicates();
    List<String> found =
        seen.stream().map(BookNode::title).filter(title -> !title.contains("more")).toList();
    assertThat(found).isEqualTo(List.of(titles));
    assertThat(sizes.subList(0, 3)).containsOnly(500);
  }

  @Test
  void aNodeWithSeveralNamesThatMatchIsFoundOnce() {
    BookNode two = cluster.books.create(b -> b.subtitles("pig b", "PIG A", "other", "pig a"));
    BookNode one = cluster.books.create(b -> b.subtitles("pig aa"));
    assertThat(cluster.books.searchSubtitles("pig")).containsExactly(two, one);
    assertThat(cluster.books.searchSubtitlesEntries("pig").stream().map(NameHit::name))
        .containsExactly("PIG A", "pig a", "pig aa", "pig b");
    assertThat(cluster.books.searchSubtitlesEntries("pig").stream().map(NameHit::node))
        .containsExactly(two, two, one, two);
    assertThat(cluster.books.searchSubtitles("pig", limit(1)).toList()).containsExactly(two);
    Cursor cursor = cluster.books.searchSubtitles("pig", limit(1)).cursor();
    assertThat(cluster.books.searchSubtitles("pig", after(cursor)).toList()).containsExactly(one);
    assertThat(cluster.books.searchSubtitles("pig b").toList()).containsExactly(two);
  }

  @Test
  void limitsAreKeptAndForeignCursorsRefused() {
    create("a", "b", "c");
    assertThat(cluster.books.searchTitle("", limit(2)).toList()).hasSize(2);
    assertThat(cluster.books.searchTitle("", limit(0)).toList()).isEmpty();
    assertThatThrownBy(() -> cluster.books.searchTitle("", limit(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> cluster.books.searchTitle("", after(new Cursor(1, 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("search");
  }

  @Test
  void soundsAlikeIsFoundByItsPrimaryCode() {
    BookNode smith = cluster.books.create(b -> b.author("Smith"));
    BookNode smyth =
        cluster.books.create(b -> b.author("smyth").pseudonyms("Catherine", "Kathryn"));
    BookNode schmidt = cluster.books.create(b -> b.author("Schmidt"));
    BookNode silent = cluster.books.create(b -> b.author("123"));
    BookNode jones = cluster.books.create(b -> b.author("Jónes").pseudonyms("Johns"));
    assertThat(cluster.books.searchAuthor("SMITH")).containsExactly(smith, smyth);
    // Schmidt sounds XMT or SMT, Smith SM0 or XMT: only a loose search joins them.
    assertThat(cluster.books.searchAuthor("Schmidt")).containsExactly(schmidt);
    assertThat(cluster.books.searchAuthor("Smith", loose())).containsExactly(schmidt, smith, smyth);
    assertThat(cluster.books.searchAuthor("Schmidt", loose(), limit(2)))
        .containsExactly(schmidt, smith);
    assertThat(cluster.books.searchAuthor("jones")).containsExactly(jones);
    assertThat(cluster.books.searchAuthor("123")).isEmpty();
    assertThat(cluster.books.searchAuthor("%")).isEmpty();
    assertThat(cluster.books.searchAuthor("")).isEmpty();
    assertThat(silent.author()).isEqualTo("123");
    assertThat(cluster.books.searchPseudonyms("Katherine")).containsExactly(smyth);
    assertThat(cluster.books.searchPseudonyms("Katherine", loose())).containsExactly(smyth);
    assertThat(cluster.books.searchPseudonymsEntries("Katherine").stream().map(NameHit::name))
        .containsExactly("Catherine", "Kathryn");
  }

  @Test
  void soundsArePagedToo() {
    cluster.books.createAll(
        Collections.nCopies(1_100, book -> book.author("Smith").pseudonyms("Smith", "Smyth")));
    assertThat(cluster.books.searchAuthor("smyth")).hasSize(1_100).doesNotHaveDuplicates();
    assertThat(cluster.books.searchAuthor("schmidt", loose()))
        .hasSize(1_100)
        .doesNotHaveDuplicates();
    assertThat(cluster.books.searchPseudonyms("smith")).hasSize(1_100).doesNotHaveDuplicates();
    assertThat(cluster.books.searchPseudonymsEntries("smith", loose()))
        .hasSize(2_200)
        .doesNotHaveDuplicates();
  }

  @Test
  void partsAreFoundInSpiteOfTypingErrors() {
    BookNode pigs = cluster.books.create(b -> b.blurb("The Porcupine and the hedgehog"));
    BookNode hedge = cluster.books.create(b -> b.blurb("Hedgerows of England"));
    BookNode percent = cluster.books.create(b -> b.blurb("100% wool_\\ 🐑"));
    assertThat(cluster.books.searchBlurb("cupin")).containsExactly(pigs);
    assertThat(cluster.books.searchBlurb("porcupnie")).containsExactly(pigs);
    assertThat(cluster.books.searchBlurb("HEDGÉHOG")).containsExactly(pigs);
    assertThat(cluster.books.searchBlurb("hedge")).containsExactlyInAnyOrder(pigs, hedge);
    assertThat(cluster.books.searchBlurb("hedgerow").items().get(0)).isEqualTo(hedge);
    assertThat(cluster.books.searchBlurb("xylophone")).isEmpty();
    assertThat(cluster.books.searchBlurb("%")).containsExactly(percent);
    assertThat(cluster.books.searchBlurb("_")).containsExactly(percent);
    assertThat(cluster.books.searchBlurb("\\")).containsExactly(percent);
    assertThat(cluster.books.searchBlurb("🐑")).containsExactly(percent);
    assertThat(cluster.books.searchBlurb("hedgeh", similarity(1.0))).containsExactly(pigs);
    assertThat(cluster.books.searchBlurb("porkupyne", similarity(0.2))).contains(pigs);
    assertThat(cluster.books.searchBlurb("porkupyne", similarity(0.9))).isEmpty();
    BookNode imprint = cluster.books.create(b -> b.imprint("Penguin"));
    assertThat(cluster.books.searchImprint("engu")).containsExactly(imprint);
    assertThat(cluster.books.searchImprint("ENGU")).isEmpty();
  }

  @Test
  void partsArePagedByLikenessAndANodeIsFoundOnce() {
    cluster.books.createAll(
        IntStream.range(0, 700)
            .<Consumer<BookDraft>>mapToObj(
                i -> book -> book.quotes("pigs " + i, "a pig", "no", "pigsty " + i))
            .toList());
    assertThat(cluster.books.searchQuotes("pigs")).hasSize(700).doesNotHaveDuplicates();
    List<NameHit<BookNode, String>> all = cluster.books.searchQuotesEntries("pigs").toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(1_400).doesNotHaveDuplicates();
    assertThat(all.subList(0, 700)).allMatch(hit -> hit.name().startsWith("pigs "));
    assertThat(Set.copyOf(all.stream().map(NameHit::node).toList())).hasSize(700);
  }
}
