package dev.databacon.model;

import dev.databacon.check.Invariants;
import dev.databacon.corpus.BookDraft;
import dev.databacon.corpus.BookNode;
import dev.databacon.corpus.CorpusDraft;
import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocDraft;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.EverythingDraft;
import dev.databacon.corpus.EverythingNode;
import dev.databacon.corpus.FolderDraft;
import dev.databacon.corpus.FolderNode;
import dev.databacon.corpus.LeafDraft;
import dev.databacon.corpus.LeafNode;
import dev.databacon.corpus.PersonDraft;
import dev.databacon.corpus.PersonNode;
import dev.databacon.corpus.ProfileDraft;
import dev.databacon.corpus.ProfileNode;
import dev.databacon.corpus.ShelfDraft;
import dev.databacon.corpus.ShelfNode;
import dev.databacon.corpus.TermDraft;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserDraft;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.DatabaconException;
import dev.databacon.node.Handle;
import dev.databacon.support.CorpusCluster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import net.jqwik.api.state.ActionChain;
import org.jspecify.annotations.Nullable;

/** A cluster beside the model of it, and the variables of the sequence that is going on. */
final class World {
  private static final int COMPARE_EVERY = RunSettings.STEPS_OF_SEQUENCE / 2 + 1;

  private final CorpusCluster cluster;
  private final EmptyTables emptyTables;
  private final Model model = new Model();
  private final Map<Var<?>, Long> ids = new HashMap<>();
  private final Map<Long, Var<?>> vars = new HashMap<>();
  final Kind<UserNode, UserDraft> users;
  final Kind<ProfileNode, ProfileDraft> profiles;
  final Kind<CorpusNode, CorpusDraft> corpora;
  final Kind<DocNode, DocDraft> docs;
  final Kind<TermNode, TermDraft> terms;
  final Kind<EverythingNode, EverythingDraft> everythings;
  final Kind<PersonNode, PersonDraft> people;
  final Kind<BookNode, BookDraft> books;
  final Kind<ShelfNode, ShelfDraft> shelves;
  final Kind<FolderNode, FolderDraft> folders;
  final Kind<LeafNode, LeafDraft> leaves;
  private final List<Feature> features;
  private final List<Runnable> suspected = new ArrayList<>();
  private final long end = RunSettings.end();
  private int steps;
  private long stepsOfAll;

  World(CorpusCluster cluster, EmptyTables emptyTables) {
    this.cluster = cluster;
    this.emptyTables = emptyTables;
    users = new Kind<>("user", 3, () -> cluster.users);
    profiles = new Kind<>("profile", 3, () -> cluster.profiles);
    corpora = new Kind<>("corpus", 3, () -> cluster.corpora);
    docs = new Kind<>("doc", 4, () -> cluster.docs);
    terms = new Kind<>("term", 4, () -> cluster.terms);
    everythings = new Kind<>("everything", 2, () -> cluster.everythings);
    people = new Kind<>("person", 4, () -> cluster.people);
    books = new Kind<>("book", 3, () -> cluster.books);
    shelves = new Kind<>("shelf", 2, () -> cluster.shelves);
    folders = new Kind<>("folder", 5, () -> cluster.folders);
    leaves = new Kind<>("leaf", 3, () -> cluster.leaves);
    features = Features.of(this);
  }

  Model model() {
    return model;
  }

  CorpusCluster cluster() {
    return cluster;
  }

  List<Kind<?, ?>> kinds() {
    return List.of(
        users,
        profiles,
        corpora,
        docs,
        terms,
        everythings,
        people,
        books,
        shelves,
        folders,
        leaves);
  }

  /** The steps of all features. */
  Steps steps() {
    Steps all = new Steps();
    features.forEach(feature -> feature.addTo(all));
    return all;
  }

  /** Empties the databases and the model for a new sequence. */
  World emptied() {
    emptyTables.run();
    model.clear();
    ids.clear();
    vars.clear();
    steps = 0;
    return this;
  }

  /** Runs a sequence and compares everything, unless the time of a bounded run is over. */
  void run(ActionChain<World> sequence) {
    if (System.nanoTime() - end < 0) {
      sequence.run().end();
    }
  }

  /** Takes a step; compares everything every so often. */
  void take(Step step) {
    step.run().run();
    steps++;
    stepsOfAll++;
    if (steps % COMPARE_EVERY == 0) {
      end();
    }
    suspected.forEach(Runnable::run);
  }

  /** Compares everything, and checks that all that is stored agrees. */
  void end() {
    features.forEach(feature -> suspect(feature::compare));
    suspect(this::checkStored);
  }

  /** What failed once is looked at after each step from then on, so that sequences shrink. */
  private void suspect(Runnable comparison) {
    try {
      comparison.run();
    } catch (AssertionError e) {
      if (suspected.isEmpty()) {
        suspected.add(comparison);
      }
      throw e;
    }
  }

  private void checkStored() {
    List<String> problems = Invariants.problems(cluster.db.engine());
    if (!problems.isEmpty()) {
      throw new AssertionError("what is stored does not agree: " + problems);
    }
  }

  long stepsOfAll() {
    return stepsOfAll;
  }

  /** The node of a variable, which is created when it has none yet. */
  <N extends Handle> N node(Var<N> var) {
    Long id = ids.get(var);
    if (id == null) {
      N node = var.kind().dao().create(draft -> {});
      assign(var, node);
      return node;
    }
    return var.kind().dao().handle(id);
  }

  /** The id of the node of a variable that has one. */
  long id(Var<?> var) {
    return Objects.requireNonNull(ids.get(var));
  }

  boolean isAssigned(Var<?> var) {
    return ids.containsKey(var);
  }

  /** Whether there is a node to compare with the model. */
  boolean isThere(Var<?> var) {
    return isAssigned(var) && model.exists(var);
  }

  void assign(Var<?> var, Handle node) {
    Long old = ids.put(var, node.id());
    vars.remove(old);
    vars.put(node.id(), var);
  }

  /** How a sequence calls a node that a call gave; an id that no variable holds should not come. */
  String name(@Nullable Handle node) {
    return node == null ? "null" : String.valueOf(vars.getOrDefault(node.id(), null)) + wrong(node);
  }

  private String wrong(Handle node) {
    return vars.containsKey(node.id()) ? "" : "(" + node + " is of no variable)";
  }

  /** The same of several. */
  List<String> names(List<? extends @Nullable Handle> nodes) {
    return nodes.stream().map(this::name).toList();
  }

  /** What the model says, in the same words. */
  static List<String> texts(List<?> expected) {
    return expected.stream().map(String::valueOf).toList();
  }

  /** Makes a call on the cluster, does the same to the model, and compares what both say. */
  <T> void check(Supplier<T> call, Supplier<T> effect) {
    Model.Expected<T> expected = model.predict(effect);
    T actual;
    try {
      actual = call.get();
    } catch (DatabaconException | IndexOutOfBoundsException e) {
      if (expected.refusals().contains(e.getClass())) {
        return;
      }
      throw new AssertionError("should be " + expected + ", but was " + e, e);
    }
    if (!expected.refusals().isEmpty() || !Objects.equals(actual, expected.value())) {
      throw new AssertionError("should be " + expected + ", but was " + actual);
    }
  }
}
