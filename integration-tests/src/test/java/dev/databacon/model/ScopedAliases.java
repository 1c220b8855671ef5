package dev.databacon.model;

import dev.databacon.corpus.TermDraft;
import dev.databacon.corpus.TermNode;
import java.util.List;
import java.util.Objects;

/** Aliases that are unique to the corpus of a term, and follow it to another one. */
final class ScopedAliases extends Feature {
  private final OneAlias<TermNode, TermDraft> strings;
  private final ManyAliases<TermNode, TermDraft> spellings;

  /**
   * The aliases of terms.
   *
   * @param corpus the end of a term that leads to its corpus
   */
  ScopedAliases(World world, End corpus) {
    super(world);
    strings =
        new OneAlias<>(
            world,
            "string",
            world.terms,
            t -> t.string,
            (d, v) -> d.string(v),
            var -> scope(corpus, var));
    spellings =
        new ManyAliases<>(
            world,
            "spellings",
            world.terms,
            t -> t.spellings,
            (d, v) -> d.spellings(v),
            var -> scope(corpus, var));
  }

  /** The words of a term without a corpus are in nobody's way. */
  private static Object scope(End corpus, Var<?> term) {
    return Objects.requireNonNullElse(corpus.first(term), List.of(term));
  }

  @Override
  void addTo(Steps steps) {
    strings.addTo(steps);
    spellings.addTo(steps);
    var terms = world.cluster().terms;
    Lookups.addWithin(
        world,
        steps,
        "terms.byString",
        world.corpora,
        (c, v) -> terms.byString(c, v),
        (c, v) -> terms.allByString(c, v),
        strings::owner);
    Lookups.addWithin(
        world,
        steps,
        "terms.bySpellings",
        world.corpora,
        (c, v) -> terms.bySpellings(c, v),
        (c, v) -> terms.allBySpellings(c, v),
        spellings::owner);
  }

  @Override
  void compare() {
    strings.compare();
    spellings.compare();
  }
}
