package dev.databacon.path;

import dev.databacon.corpus.CorpusPath;
import dev.databacon.corpus.DocCountFields;
import dev.databacon.corpus.DocFields;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.DocPath;
import dev.databacon.corpus.DocScoreFields;
import dev.databacon.corpus.TermFields;
import dev.databacon.corpus.TermPath;
import dev.databacon.schema.Condition;
import dev.databacon.schema.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** A path by chance, together with what it leads to as the test knows it. */
final class RandomWalk {
  private final Random random;
  private NodePath<?, ?> path;
  private List<Thing> ends;
  private final List<Thing> begin;
  private final StringBuilder words = new StringBuilder();

  RandomWalk(PathWorld world, Random random) {
    this.random = random;
    boolean all = random.nextInt(4) == 0;
    List<Thing> from = new ArrayList<>(world.docs);
    if (all) {
      path = world.cluster.docs.path();
      from.sort(
          Comparator.comparingInt((Thing t) -> server(world, t)).thenComparingLong(Thing::id));
    } else {
      java.util.Collections.shuffle(from, random);
      from = new ArrayList<>(from.subList(0, 1 + random.nextInt(3)));
      List<DocNode> nodes = from.stream().map(thing -> (DocNode) thing.handle).toList();
      path = new DocPath(world.cluster.db, PathPlan.of(DocFields.TYPE, nodes));
    }
    words.append(all ? "all" : from.size() + " docs");
    begin = from;
    ends = from;
    if (random.nextInt(4) == 0) {
      Choice choice = nodeCondition();
      path = path.where(choice.condition);
      ends = ends.stream().filter(end -> choice.test.test(new Thing.Link(end, 0))).toList();
      words.append(" where ").append(choice.condition);
    }
    int steps = random.nextInt(4);
    for (int i = 0; i < steps; i++) {
      step();
    }
  }

  private static int server(PathWorld world, Thing thing) {
    return world.cluster.db.engine().cluster().server(thing.id()).ordinal();
  }

  private record Choice(Condition condition, Predicate<Thing.Link> test) {}

  private void step() {
    String field;
    if (path instanceof DocPath docs) {
      switch (random.nextInt(3)) {
        case 0 -> {
          path = docs.scores();
          field = "scores";
        }
        case 1 -> {
          path = docs.terms();
          field = "terms";
        }
        default -> {
          path = docs.corpus();
          field = "corpus";
        }
      }
    } else if (path instanceof TermPath terms) {
      path = terms.docs();
      field = "docs";
    } else {
      path = ((CorpusPath) path).docs();
      field = "docs";
    }
    words.append(' ').append(field);
    boolean edges = !words.toString().endsWith("corpus") && !isCorpusList();
    Predicate<Thing.Link> test = link -> true;
    for (int i = random.nextInt(3); i > 0; i--) {
      Choice choice = edges && random.nextBoolean() ? edgeCondition(field) : nodeCondition();
      if (random.nextInt(4) == 0 && edges) {
        Choice other = edgeCondition(field);
        Choice before = choice;
        choice =
            new Choice(
                before.condition.or(other.condition),
                link -> before.test.test(link) || other.test.test(link));
      }
      Choice chosen = random.nextInt(4) == 0 ? not(choice) : choice;
      path = path.where(chosen.condition);
      test = test.and(chosen.test);
      words.append(" where ").append(chosen.condition);
    }
    Comparator<Thing.Link> order = null;
    if (random.nextInt(4) == 0 && !(path instanceof CorpusPath)) {
      boolean descending = random.nextBoolean();
      Field<?> by = path instanceof DocPath ? DocFields.LENGTH : TermFields.DOC_COUNT;
      order = Comparator.comparingLong(link -> link.to().number);
      order = descending ? order.reversed() : order;
      path = path.orderBy(descending ? by.descending() : by.ascending());
      words.append(" by ").append(by).append(descending ? " desc" : "");
    }
    int start = random.nextInt(5) == 0 ? 1 : 0;
    int first = order != null || random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1000;
    if (first < 1000) {
      path = path.first(first);
      words.append(" first ").append(first);
    }
    if (start > 0) {
      path = path.start(start);
      words.append(" start ").append(start);
    }
    List<Thing> next = new ArrayList<>();
    for (Thing end : ends) {
      List<Thing.Link> list = new ArrayList<>(end.list(field).stream().filter(test).toList());
      if (order != null) {
        list.sort(order);
      }
      list.stream().skip(start).limit(first).map(Thing.Link::to).forEach(next::add);
    }
    ends = next;
    if (order == null && random.nextInt(4) == 0) {
      path = path.distinct();
      ends = ends.stream().distinct().sorted(Comparator.comparingLong(Thing::id)).toList();
      words.append(" distinct");
    }
  }

  /** Whether the last step was from a corpus, along edges without data. */
  private boolean isCorpusList() {
    return words.toString().endsWith("corpus docs")
        || words.toString().matches(".*corpus( where .*| first \\d| start \\d| distinct)* docs");
  }

  private static Choice not(Choice choice) {
    return new Choice(choice.condition.not(), choice.test.negate());
  }

  private Choice edgeCondition(String field) {
    int bound = random.nextInt(4);
    Field<Integer> flag = field.equals("scores") ? DocScoreFields.SIMILARITY : DocCountFields.COUNT;
    return switch (random.nextInt(3)) {
      case 0 -> new Choice(flag.greaterThan(bound), link -> link.number() > bound);
      case 1 -> new Choice(flag.equalTo(bound), link -> link.number() == bound);
      default ->
          new Choice(flag.in(bound, 0), link -> link.number() == bound || link.number() == 0);
    };
  }

  private Choice nodeCondition() {
    int bound = random.nextInt(4);
    if (path instanceof DocPath) {
      return switch (random.nextInt(5)) {
        case 0 -> new Choice(DocFields.LENGTH.atMost(bound), link -> link.to().number <= bound);
        case 1 ->
            new Choice(
                DocFields.LENGTH.between(1, bound),
                link -> link.to().number >= 1 && link.to().number <= bound);
        case 2 -> new Choice(DocFields.SLUG.isNull(), link -> link.to().text == null);
        case 3 ->
            new Choice(DocFields.SLUG.notEqualTo("slug3"), link -> !"slug3".equals(link.to().text));
        default ->
            new Choice(
                DocFields.SLUG.lessThan("slug4"),
                link -> link.to().text != null && link.to().text.compareTo("slug4") < 0);
      };
    } else if (path instanceof TermPath) {
      return new Choice(
          TermFields.DOC_COUNT.notEqualTo((long) bound), link -> link.to().number != bound);
    }
    return new Choice(Condition.allOf(), link -> true);
  }

  NodePath<?, ?> path() {
    return path;
  }

  List<Thing> ends() {
    return ends;
  }

  List<Thing> begin() {
    return begin;
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
