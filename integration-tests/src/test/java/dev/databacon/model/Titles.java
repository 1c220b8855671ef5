package dev.databacon.model;

import dev.databacon.corpus.BookDraft;
import dev.databacon.corpus.BookNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** The titles of books: one each, with flags. */
final class Titles extends Feature {
  private final Arbitrary<String> texts;
  private final OneText<BookNode, BookDraft> titles;
  private final Table<Var<?>, TitleFlags> flags;

  Titles(World world, OneText<BookNode, BookDraft> titles, Arbitrary<String> texts) {
    super(world);
    this.texts = texts;
    this.titles = titles;
    this.flags = model.ofNodes(TitleFlags.NONE);
    model.rule(this::forgetFlagsOfNone);
  }

  /** A title takes its flags along when it goes. */
  private void forgetFlagsOfNone() {
    List<Var<?>> gone = new ArrayList<>();
    flags.forEach(
        (book, of) -> {
          if (titles.values().get(book) == null) {
            gone.add(book);
          }
        });
    gone.forEach(flags::remove);
  }

  @Override
  void addTo(Steps steps) {
    steps.add(3, world.books.any(), texts, TitleFlags.any(), this::set);
    steps.add(3, world.books.any(), TitleFlags.any(), this::update);
    steps.add(2, world.books.any(), this::entry);
  }

  private Step set(Var<BookNode> book, String value, TitleFlags with) {
    return step(
        book,
        "title.set(" + Values.quoted(value) + ", " + with + ")",
        node -> {
          node.title.set(value, with::write);
          return "set";
        },
        () -> {
          titles.values().put(book, value);
          flags.put(book, with);
          return "set";
        });
  }

  private Step update(Var<BookNode> book, TitleFlags with) {
    return step(
        book,
        "title.update(" + with + ")",
        node -> node.title.update(with::write),
        () -> {
          if (titles.values().get(book) == null) {
            return false;
          }
          flags.put(book, with);
          return true;
        });
  }

  private Step entry(Var<BookNode> book) {
    return step(
        book,
        "title.entry()",
        node -> {
          var entry = node.title.entry();
          return entry == null ? null : TitleFlags.entry(entry);
        },
        () -> {
          String value = titles.values().get(book);
          return value == null ? null : new TextFlags.Entry<>(value, flags.get(book));
        });
  }

  @Override
  void compare() {
    world.books.vars().stream().filter(world::isThere).forEach(book -> entry(book).run().run());
  }
}
