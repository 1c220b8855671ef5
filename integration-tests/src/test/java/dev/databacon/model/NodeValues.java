package dev.databacon.model;

import static dev.databacon.Options.by;
import static dev.databacon.Options.limit;

import dev.databacon.corpus.Doc.Content;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermFields;
import dev.databacon.corpus.TermNode;
import dev.databacon.error.StaleValueException;
import dev.databacon.error.UnstorableValueException;
import dev.databacon.node.Versioned;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Nodes' own values: numbers that count, and records; replaced only where nobody wrote since. */
final class NodeValues extends Feature {
  private final Table<Var<?>, Long> numbers;
  private final Table<Var<?>, Content> contents;

  /** How often the value was written since the node came. */
  private final Table<Var<?>, Integer> writes;

  /** How often it had been written when it was last read for a replacement; -1 for never. */
  private final Table<Var<?>, Integer> read;

  private final Map<Var<?>, Versioned<Long>> seenNumbers = new HashMap<>();
  private final Map<Var<?>, Versioned<Content>> seenContents = new HashMap<>();

  NodeValues(World world) {
    super(world);
    numbers = model.ofNodes(null);
    contents = model.ofNodes(null);
    writes = model.ofNodes(0);
    read = model.ofNodes(-1);
  }

  @Override
  void addTo(Steps steps) {
    Arbitrary<Long> sums = Arbitraries.of(1L, -1L, 5L, -7L, 0L, Long.MAX_VALUE, Long.MIN_VALUE);
    Arbitrary<Long> some = Arbitraries.of(0L, 3L, -4L, Long.MAX_VALUE - 1).injectNull(0.2);
    Arbitrary<Content> content =
        Arbitraries.of(new Content("a/é", List.of(1L, 2L)), new Content("", List.of()))
            .injectNull(0.2);
    steps.add(6, world.terms.any(), sums, some, this::increment);
    steps.add(3, world.terms.any(), world.terms.any(), sums, this::incrementAll);
    steps.add(2, world.terms.any(), some, this::setNumber);
    steps.add(3, world.terms.any(), this::readNumber);
    steps.add(3, world.terms.any(), some, this::replaceNumber);
    steps.add(2, world.docs.any(), content, this::setContent);
    steps.add(3, world.docs.any(), this::readContent);
    steps.add(3, world.docs.any(), content, this::replaceContent);
    world.terms.draft(
        Arbitraries.of(7L, -7L)
            .map(
                n ->
                    new Part<>(
                        "docCount",
                        ".docCount(" + n + ")",
                        List.of(),
                        draft -> draft.docCount(n),
                        var -> numbers.put(var, n))));
    world.docs.draft(
        content.map(
            c ->
                new Part<>(
                    "content",
                    ".content(" + c + ")",
                    List.of(),
                    draft -> draft.content(c),
                    var -> contents.put(var, c))));
  }

  private Step increment(Var<TermNode> term, long by, @Nullable Long limit) {
    return step(
        term,
        "docCount.increment(by(" + by + ")" + (limit == null ? "" : ", limit(" + limit + ")") + ")",
        node ->
            limit == null
                ? node.docCount.increment(by(by))
                : node.docCount.increment(by(by), limit(limit)),
        () -> add(term, by, limit));
  }

  private long number(Var<?> term) {
    Long number = numbers.get(term);
    return number == null ? 0 : number;
  }

  private long add(Var<?> term, long by, @Nullable Long limit) {
    long old = number(term);
    long sum = old + by;
    if (((old ^ sum) & (by ^ sum)) < 0) {
      if (limit == null) {
        model.refuse(UnstorableValueException.class);
      }
      sum = by > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
    }
    if (limit != null) {
      sum = by >= 0 ? Math.max(old, Math.min(sum, limit)) : Math.min(old, Math.max(sum, limit));
    }
    written(term);
    numbers.put(term, sum);
    return sum;
  }

  private void written(Var<?> var) {
    writes.put(var, writes.get(var) + 1);
  }

  private Step incrementAll(Var<TermNode> one, Var<TermNode> two, long by) {
    return new Step(
        "terms.incrementAll(docCount, {" + one + ": " + by + ", " + two + ": 2})",
        () ->
            world.check(
                () -> {
                  Map<TermNode, Long> deltas = new LinkedHashMap<>();
                  deltas.put(world.node(one), by);
                  deltas.putIfAbsent(world.node(two), 2L);
                  Map<String, Long> totals = new HashMap<>();
                  world
                      .cluster()
                      .terms
                      .incrementAll(TermFields.DOC_COUNT, deltas)
                      .forEach((node, total) -> totals.put(world.name(node), total));
                  return totals;
                },
                () -> {
                  Map<String, Long> totals = new HashMap<>();
                  for (Var<TermNode> term : one.equals(two) ? List.of(one) : List.of(one, two)) {
                    model.need(term);
                    totals.put(term.toString(), add(term, term.equals(one) ? by : 2, null));
                  }
                  return totals;
                }));
  }

  private Step setNumber(Var<TermNode> term, @Nullable Long value) {
    return step(
        term,
        value == null ? "docCount.clear()" : "docCount.set(" + value + ")",
        node -> {
          if (value == null) {
            node.docCount.clear();
          } else {
            node.docCount.set(value);
          }
          return node.docCount.getOrNull();
        },
        () -> {
          written(term);
          numbers.put(term, value);
          return value;
        });
  }

  private Step readNumber(Var<TermNode> term) {
    return step(
        term,
        "docCount.read()",
        node -> {
          seenNumbers.put(term, node.docCount.read());
          return seenNumbers.get(term).value();
        },
        () -> {
          read.put(term, writes.get(term));
          return numbers.get(term);
        });
  }

  private Step replaceNumber(Var<TermNode> term, @Nullable Long value) {
    return new Step(
        term + ".docCount.replace(read, " + value + ")",
        () -> {
          if (read.get(term) >= 0) {
            check(
                term,
                node -> {
                  node.docCount.replace(seenNumbers.get(term), value);
                  return "replaced";
                },
                () -> {
                  numbers.put(term, value);
                  return replaced(term);
                });
          }
        });
  }

  private String replaced(Var<?> var) {
    if (!read.get(var).equals(writes.get(var))) {
      model.refuse(StaleValueException.class);
    }
    written(var);
    return "replaced";
  }

  private Step setContent(Var<DocNode> doc, @Nullable Content value) {
    return step(
        doc,
        "content.set(" + value + ")",
        node -> {
          node.content.set(value);
          return node.content();
        },
        () -> {
          written(doc);
          contents.put(doc, value);
          return value;
        });
  }

  private Step readContent(Var<DocNode> doc) {
    return step(
        doc,
        "content.read()",
        node -> {
          seenContents.put(doc, node.content.read());
          return seenContents.get(doc).value();
        },
        () -> {
          read.put(doc, writes.get(doc));
          return contents.get(doc);
        });
  }

  private Step replaceContent(Var<DocNode> doc, @Nullable Content value) {
    return new Step(
        doc + ".content.replace(read, " + value + ")",
        () -> {
          if (read.get(doc) >= 0) {
            check(
                doc,
                node -> {
                  node.content.replace(seenContents.get(doc), value);
                  return "replaced";
                },
                () -> {
                  contents.put(doc, value);
                  return replaced(doc);
                });
          }
        });
  }

  @Override
  void compare() {
    world.terms.vars().stream()
        .filter(world::isThere)
        .forEach(t -> check(t, node -> node.docCount.getOrNull(), () -> numbers.get(t)));
    world.docs.vars().stream()
        .filter(world::isThere)
        .forEach(d -> check(d, node -> node.content(), () -> contents.get(d)));
  }
}
