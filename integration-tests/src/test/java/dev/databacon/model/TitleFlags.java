package dev.databacon.model;

import dev.databacon.Options;
import dev.databacon.corpus.BookNode;
import dev.databacon.corpus.BookTitleFlagsEntry;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** The flags of a book's title or of one of its editions. */
record TitleFlags(boolean translated, int certainty) {
  static final TitleFlags NONE = new TitleFlags(false, 3);

  static Arbitrary<TitleFlags> any() {
    return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(0, 3, 9))
        .as(TitleFlags::new);
  }

  static TextFlags.Entry<TitleFlags> entry(BookTitleFlagsEntry<String> entry) {
    return new TextFlags.Entry<>(
        entry.value(), new TitleFlags(entry.translated(), entry.certainty()));
  }

  void write(BookTitleFlagsEntry.Draft draft) {
    draft.translated(translated).certainty(certainty);
  }

  /** The editions of books. */
  static final class Editions implements TextFlags.Port<BookNode, TitleFlags> {
    @Override
    public boolean add(BookNode book, String value, TitleFlags flags, int at) {
      return book.editions.add(value, flags::write, Options.at(at));
    }

    @Override
    public boolean update(BookNode book, String value, TitleFlags flags) {
      return book.editions.update(value, flags::write);
    }

    @Override
    public TextFlags.@Nullable Entry<TitleFlags> find(BookNode book, String value) {
      var entry = book.editions.find(value);
      return entry == null ? null : entry(entry);
    }

    @Override
    public List<TextFlags.Entry<TitleFlags>> entries(BookNode book, Walks.Walk walk) {
      return walk.read(book.editions::entries).stream().map(TitleFlags::entry).toList();
    }
  }
}
