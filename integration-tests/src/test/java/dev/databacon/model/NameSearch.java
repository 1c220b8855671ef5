package dev.databacon.model;

import static dev.databacon.Options.after;
import static dev.databacon.Options.limit;

import dev.databacon.Options.SearchOption;
import dev.databacon.corpus.BookNode;
import dev.databacon.model.NameMatches.Name;
import dev.databacon.node.Cursor;
import dev.databacon.node.NameHit;
import dev.databacon.node.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The searches of one kind of names of books.
 *
 * @param <T> what a search for entries gives of a name
 */
final class NameSearch<T> extends Feature {
  private static final int ALL = 0;

  private final String field;
  private final Supplier<List<Name>> names;
  private final Rule rule;
  private final Arbitrary<String> queries;
  private final Calls<T> calls;

  /**
   * The methods of the DAO.
   *
   * @param value the name of an entry
   */
  record Calls<T>(
      BiFunction<String, SearchOption[], Page<BookNode>> nodes,
      BiFunction<String, SearchOption[], Page<NameHit<BookNode, T>>> entries,
      Function<T, String> value) {}

  /**
   * What is found.
   *
   * @param matches whether a name is found by a text
   * @param ordered whether the model knows the order
   * @param folds whether it is that of folded texts
   */
  record Rule(BiPredicate<String, String> matches, boolean ordered, boolean folds) {}

  /**
   * Searches.
   *
   * @param names the names that there are
   */
  NameSearch(
      World world,
      String field,
      Supplier<List<Name>> names,
      Rule rule,
      Arbitrary<String> queries,
      Calls<T> calls) {
    super(world);
    this.field = field;
    this.names = names;
    this.rule = rule;
    this.queries = queries;
    this.calls = calls;
  }

  @Override
  void addTo(Steps steps) {
    Arbitrary<Integer> sizes = Arbitraries.of(ALL, 1, 2, 3);
    steps.add(3, queries, sizes, this::nodes);
    steps.add(3, queries, sizes, this::entries);
  }

  private Step nodes(String query, int size) {
    return new Step(
        "books.search" + field + "(" + Values.quoted(query) + pages(size),
        () ->
            world.check(
                () -> inOrder(world.names(all(size, options -> calls.nodes.apply(query, options)))),
                () -> inOrder(NameMatches.nodes(found(query)))));
  }

  private Step entries(String query, int size) {
    return new Step(
        "books.search" + field + "Entries(" + Values.quoted(query) + pages(size),
        () ->
            world.check(
                () ->
                    inOrder(
                        all(size, options -> calls.entries.apply(query, options)).stream()
                            .map(this::text)
                            .toList()),
                () -> inOrder(World.texts(found(query)))));
  }

  private static String pages(int size) {
    return size == ALL ? ")" : ", limit(" + size + "), after(…))";
  }

  private String text(NameHit<BookNode, T> hit) {
    return world.name(hit.node()) + " " + Values.quoted(calls.value.apply(hit.name()));
  }

  /** The model does not know which of two names is more similar to a text. */
  private List<String> inOrder(List<String> found) {
    return rule.ordered ? found : found.stream().sorted().toList();
  }

  private List<Name> found(String query) {
    Comparator<Name> order = NameMatches.order(rule.folds, world::id);
    return names.get().stream()
        .filter(name -> rule.matches.test(name.value(), query))
        .sorted(order)
        .toList();
  }

  /** All pages, which have nothing in common. */
  private static <I> List<I> all(int size, Function<SearchOption[], Page<I>> search) {
    if (size == ALL) {
      return search.apply(new SearchOption[0]).toList();
    }
    List<I> all = new ArrayList<>();
    Page<I> page = search.apply(new SearchOption[] {limit(size)});
    while (!page.items().isEmpty()) {
      all.addAll(page.items());
      if (new HashSet<>(all).size() < all.size()) {
        throw new AssertionError("pages repeat what others gave: " + all);
      }
      Cursor cursor = Cursor.parse(String.valueOf(page.cursor()));
      page = search.apply(new SearchOption[] {limit(size), after(cursor)});
    }
    return all;
  }

  @Override
  void compare() {
    queries.allValues().orElseThrow().forEach(query -> entries(query, ALL).run().run());
  }
}
