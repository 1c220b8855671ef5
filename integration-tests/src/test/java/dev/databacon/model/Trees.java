package dev.databacon.model;

import dev.databacon.Options;
import dev.databacon.corpus.FolderNode;
import dev.databacon.corpus.LeafNode;
import dev.databacon.corpus.ShelfNode;
import dev.databacon.model.Forest.Place;
import dev.databacon.node.Handle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Nodes that live under others, at any depth, with what belongs to them. */
final class Trees extends Feature {
  private static final String CLUSTER = "cluster";

  private final Forest forest;
  private final List<Feature> parts = new ArrayList<>();
  private final List<Feature> lists = new ArrayList<>();

  Trees(World world) {
    super(world);
    forest = new Forest(model);
    var shelves = world.shelves;
    var folders = world.folders;
    var leaves = world.leaves;
    End home = End.relation(model, true, false);
    End links = End.relation(model, false, false);
    parts.add(new ToOne<FolderNode, ShelfNode>(world, "home", home, folders, shelves, f -> f.home));
    parts.add(
        new ToMany<>(
            world,
            "owned",
            home.other(),
            shelves,
            folders,
            s -> s.owned,
            (ShelfNode s, int i) -> s.owned.get(i)));
    parts.add(
        new ToMany<>(
            world,
            "links",
            links,
            folders,
            folders,
            f -> f.links,
            (FolderNode f, int i) -> f.links.get(i)));
    parts.add(
        new Prop<>(
            world, "label", shelves, s -> s.label, Values.aliases(), null, (d, v) -> d.label(v)));
    parts.add(
        new Prop<>(
            world, "title", folders, f -> f.title, Values.aliases(), null, (d, v) -> d.title(v)));
    parts.add(
        new OneAlias<>(
            world, "place", folders, f -> f.place, (d, v) -> d.place(v), var -> CLUSTER));
    parts.add(
        new ManyAliases<>(
            world, "tags", folders, f -> f.tags, (d, v) -> d.tags(v), var -> CLUSTER));
    parts.add(
        new OneAlias<>(
            world,
            "slug",
            folders,
            f -> f.slug,
            (d, v) -> d.slug(v),
            var -> Objects.requireNonNullElse(home.first(var), List.of(var))));
    parts.add(
        new OneAlias<>(world, "code", leaves, l -> l.code, (d, v) -> d.code(v), var -> CLUSTER));
    folders.draft(
        RelationParts.edges(world, "home", home, shelves, 1, (d, to) -> d.home(to.get(0))));
    folders.draft(
        RelationParts.edges(
            world, "links", links, folders, 2, (d, to) -> d.links(to.toArray(FolderNode[]::new))));
    lists.add(new Children<>(world, forest, "folders", shelves, folders, s -> s.folders));
    lists.add(new Children<>(world, forest, "archive", shelves, folders, s -> s.archive));
    lists.add(new Children<>(world, forest, "folders", folders, folders, f -> f.folders));
    lists.add(new Children<>(world, forest, "leaves", folders, leaves, f -> f.leaves));
  }

  @Override
  void addTo(Steps steps) {
    parts.forEach(part -> part.addTo(steps));
    lists.forEach(list -> list.addTo(steps));
    steps.add(
        4,
        world.folders.any(),
        world.folders.any(),
        Values.indexes(),
        (folder, to, index) ->
            move(
                folder,
                to,
                "folders",
                index,
                (node, parent) -> node.move(parent, Options.at(index))));
    steps.add(
        2,
        world.leaves.any(),
        world.folders.any(),
        Values.indexes(),
        (leaf, to, index) ->
            move(
                leaf, to, "leaves", index, (node, parent) -> node.move(parent, Options.at(index))));
    steps.add(1, world.folders.any(), this::parents);
    steps.add(1, world.leaves.any(), this::folder);
  }

  /** Moves a node under another one. */
  private interface Move<N> {
    boolean move(N node, FolderNode parent);
  }

  private <N extends Handle> Step move(
      Var<N> node, Var<FolderNode> to, String list, int index, Move<N> move) {
    return new Step(
        node + ".move(" + to + ", at(" + index + "))",
        () ->
            world.check(
                () -> move.move(world.node(node), world.node(to)),
                () -> {
                  model.need(to);
                  return forest.add(new Place(to, list), node, index);
                }));
  }

  private Step parents(Var<FolderNode> folder) {
    return step(
        folder,
        "parent() " + folder + ".shelf()",
        node -> world.name(node.parent()) + " " + world.name(node.shelf()),
        () -> parent(folder, world.folders) + " " + parent(folder, world.shelves));
  }

  private Step folder(Var<LeafNode> leaf) {
    return step(
        leaf,
        "folder()",
        node -> world.name(node.folder()),
        () -> String.valueOf(parent(leaf, world.folders)));
  }

  private @Nullable Var<?> parent(Var<?> node, Kind<?, ?> kind) {
    Place place = forest.place(node);
    return place == null || !place.owner().kind().equals(kind) ? null : place.owner();
  }

  @Override
  void compare() {
    parts.forEach(Feature::compare);
    lists.forEach(Feature::compare);
    compare(world.folders, this::parents);
    compare(world.leaves, this::folder);
  }

  private <N extends Handle> void compare(Kind<N, ?> kind, Function<Var<N>, Step> step) {
    kind.vars().stream().filter(world::isThere).forEach(var -> step.apply(var).run().run());
  }
}
