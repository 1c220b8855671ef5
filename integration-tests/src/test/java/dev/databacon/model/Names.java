package dev.databacon.model;

import static dev.databacon.Options.loose;

import dev.databacon.Options.PhoneticOption;
import dev.databacon.Options.SearchOption;
import dev.databacon.corpus.BookDao;
import dev.databacon.corpus.BookDraft;
import dev.databacon.corpus.BookNode;
import dev.databacon.corpus.BookTitleFlagsEntry;
import dev.databacon.model.NameMatches.Name;
import dev.databacon.model.NameSearch.Calls;
import dev.databacon.model.NameSearch.Rule;
import dev.databacon.node.NameField;
import dev.databacon.node.NameListField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Names of books: one or many, with flags, and what finds them. */
final class Names extends Feature {
  private static final Arbitrary<String> STARTS =
      Arbitraries.of(
          "pig", "Pig", "píg", "pigsty", "Straße", "STRASSE", "", "%_\\", "\ud83d\ude00x", "p%g");
  private static final Arbitrary<String> SOUNDS =
      Arbitraries.of("Smith", "smyth", "Schmidt", "Jónes", "Johns", "123", "");

  /** Each either contains a text that is searched for, or is like no part of it. */
  private static final Arbitrary<String> PARTS =
      Arbitraries.of("The Porcupine", "porcupine pie", "hedgehog", "100% wool_\\ \ud83d\udc11");

  private static final Arbitrary<String> SOUGHT_PARTS =
      Arbitraries.of("cupin", "PORCUPINE", "hedge", "%", "_\\", "\ud83d\udc11", "xylo");
  private static final Rule FOLDED =
      new Rule((name, sought) -> NameMatches.startsWith(name, sought, true), true, true);
  private static final Rule EXACT =
      new Rule((name, sought) -> NameMatches.startsWith(name, sought, false), true, false);
  private static final Rule ALIKE =
      new Rule((name, sought) -> NameMatches.soundsLike(name, sought, false), true, true);
  private static final Rule LOOSELY =
      new Rule((name, sought) -> NameMatches.soundsLike(name, sought, true), true, true);
  private static final Rule PART = new Rule(NameMatches::contains, false, true);

  private final List<Feature> parts = new ArrayList<>();

  Names(World world) {
    super(world);
    BookDao books = world.cluster().books;
    byStart(books);
    bySound(books);
    byPart(books);
    one("imprint", b -> b.imprint, BookDraft::imprint, PARTS);
  }

  private void byStart(BookDao books) {
    OneText<BookNode, BookDraft> titles = one("title", b -> b.title, (d, v) -> d.title(v), STARTS);
    parts.add(new Titles(world, titles, STARTS));
    TextList<BookNode, BookDraft> editions =
        many("editions", b -> b.editions, (d, v) -> d.editions(v), STARTS);
    parts.add(
        new TextFlags<>(
            world,
            "editions",
            world.books,
            editions,
            STARTS,
            TitleFlags.any(),
            TitleFlags.NONE,
            new TitleFlags.Editions()));
    search(
        "Title",
        of(titles),
        FOLDED,
        STARTS,
        new Calls<>(
            (q, o) -> books.searchTitle(q, o),
            (q, o) -> books.searchTitleEntries(q, o),
            BookTitleFlagsEntry::value));
    search(
        "Editions",
        of(editions),
        FOLDED,
        STARTS,
        new Calls<>(
            (q, o) -> books.searchEditions(q, o),
            (q, o) -> books.searchEditionsEntries(q, o),
            BookTitleFlagsEntry::value));
    search(
        "Shelfmark",
        of(one("shelfmark", b -> b.shelfmark, BookDraft::shelfmark, STARTS)),
        EXACT,
        STARTS,
        new Calls<>(
            (q, o) -> books.searchShelfmark(q, o),
            (q, o) -> books.searchShelfmarkEntries(q, o),
            name -> name));
  }

  private void bySound(BookDao books) {
    search(
        "Author",
        of(one("author", b -> b.author, BookDraft::author, SOUNDS)),
        ALIKE,
        SOUNDS,
        new Calls<>(
            (q, o) -> books.searchAuthor(q, o),
            (q, o) -> books.searchAuthorEntries(q, o),
            name -> name));
    search(
        "Pseudonyms",
        of(many("pseudonyms", b -> b.pseudonyms, BookDraft::pseudonyms, SOUNDS)),
        LOOSELY,
        SOUNDS,
        new Calls<>(
            (q, o) -> books.searchPseudonyms(q, loosely(o)),
            (q, o) -> books.searchPseudonymsEntries(q, loosely(o)),
            name -> name));
  }

  private static PhoneticOption[] loosely(SearchOption[] options) {
    PhoneticOption[] loose = Arrays.copyOf(options, options.length + 1, PhoneticOption[].class);
    loose[options.length] = loose();
    return loose;
  }

  private void byPart(BookDao books) {
    search(
        "Blurb",
        of(one("blurb", b -> b.blurb, BookDraft::blurb, PARTS)),
        PART,
        SOUGHT_PARTS,
        new Calls<>(
            (q, o) -> books.searchBlurb(q, o),
            (q, o) -> books.searchBlurbEntries(q, o),
            name -> name));
    TextList<BookNode, BookDraft> quotes = many("quotes", b -> b.quotes, BookDraft::quotes, PARTS);
    search(
        "Quotes",
        of(quotes),
        PART,
        SOUGHT_PARTS,
        new Calls<>(
            (q, o) -> books.searchQuotes(q, o),
            (q, o) -> books.searchQuotesEntries(q, o),
            name -> name));
  }

  private OneText<BookNode, BookDraft> one(
      String field,
      Function<BookNode, ? extends NameField> name,
      BiConsumer<BookDraft, String> draft,
      Arbitrary<String> texts) {
    OneText<BookNode, BookDraft> one =
        new OneText<>(world, field, world.books, new Port(name), draft, texts);
    parts.add(one);
    return one;
  }

  private record Port(Function<BookNode, ? extends NameField> name)
      implements OneText.Port<BookNode> {
    @Override
    public @Nullable String get(BookNode node) {
      return name.apply(node).get();
    }

    @Override
    public void set(BookNode node, @Nullable String value) {
      name.apply(node).set(value);
    }

    @Override
    public void clear(BookNode node) {
      name.apply(node).clear();
    }
  }

  private TextList<BookNode, BookDraft> many(
      String field,
      Function<BookNode, ? extends NameListField> names,
      BiConsumer<BookDraft, String[]> draft,
      Arbitrary<String> texts) {
    TextList<BookNode, BookDraft> many =
        new TextList<>(world, field, world.books, names, draft, texts);
    parts.add(many);
    return many;
  }

  private <T> void search(
      String field,
      Supplier<List<Name>> names,
      Rule rule,
      Arbitrary<String> sought,
      Calls<T> calls) {
    parts.add(new NameSearch<>(world, field, names, rule, sought, calls));
  }

  private static Supplier<List<Name>> of(OneText<?, ?> texts) {
    return () -> {
      List<Name> names = new ArrayList<>();
      texts
          .values()
          .forEach(
              (book, value) -> {
                if (value != null) {
                  names.add(new Name(book, value));
                }
              });
      return names;
    };
  }

  private static Supplier<List<Name>> of(TextList<?, ?> texts) {
    return () -> {
      List<Name> names = new ArrayList<>();
      texts
          .lists()
          .forEach((book, values) -> values.forEach(value -> names.add(new Name(book, value))));
      return names;
    };
  }

  @Override
  void addTo(Steps steps) {
    parts.forEach(part -> part.addTo(steps));
  }

  @Override
  void compare() {
    parts.forEach(Feature::compare);
  }
}
