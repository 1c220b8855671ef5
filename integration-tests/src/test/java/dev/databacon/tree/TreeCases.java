package dev.databacon.tree;

import static dev.databacon.Options.after;
import static dev.databacon.Options.at;
import static dev.databacon.Options.limit;
import static dev.databacon.Options.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.FolderNode;
import dev.databacon.corpus.LeafNode;
import dev.databacon.corpus.ShelfNode;
import dev.databacon.error.AliasTakenException;
import dev.databacon.error.CycleException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.node.Page;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for trees, whatever the number of servers. */
abstract class TreeCases {
  Trees trees;

  @BeforeEach
  void open(TestCluster cluster) {
    trees = new Trees(cluster);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void childrenBehaveAsAListDoes(long seed) {
    Random random = new Random(seed);
    FolderNode here = trees.folders.create(f -> {});
    FolderNode there = trees.folders.create(f -> {});
    List<FolderNode> model = new ArrayList<>();
    List<FolderNode> elsewhere = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      int index = random.nextInt(9);
      FolderNode known = model.isEmpty() ? null : model.get(random.nextInt(model.size()));
      switch (random.nextInt(7)) {
        case 0 -> model.add(here.folders.create(f -> f.title("end")));
        case 1 -> put(model, here.folders.create(f -> f.title("at"), at(index)), index);
        case 2 -> {
          FolderNode root = trees.folders.create(f -> {});
          assertThat(here.folders.add(root, at(index))).isTrue();
          put(model, root, index);
        }
        case 3 -> {
          if (known != null) {
            assertThat(here.folders.move(known, index)).isTrue();
            model.remove(known);
            put(model, known, index);
          }
        }
        case 4 -> {
          if (known != null) {
            assertThat(known.move(there)).isTrue();
            model.remove(known);
            elsewhere.add(known);
          }
        }
        case 5 -> {
          if (!elsewhere.isEmpty()) {
            FolderNode back = elsewhere.remove(0);
            assertThat(back.move(here, at(index))).isTrue();
            put(model, back, index);
          }
        }
        default -> {
          if (known != null && model.size() > 5) {
            assertThat(known.remove()).isTrue();
            model.remove(known);
          }
        }
      }
      assertThat(here.folders().toList()).isEqualTo(model);
      assertThat(there.folders().toList()).isEqualTo(elsewhere);
    }
    assertThat(here.folders.count()).isEqualTo(model.size());
    assertThat(here.folders.get(1)).isEqualTo(model.get(1));
    assertThat(trees.problems()).isEmpty();
  }

  private static void put(List<FolderNode> list, FolderNode node, int index) {
    list.add(Math.min(index, list.size()), node);
  }

  @Test
  void oneTransactionCreatesANodeWithAllThatLivesUnderIt() {
    ShelfNode shelf =
        trees.shelves.create(
            s ->
                s.label("a")
                    .folders(f -> f.title("one").leaves(l -> l.text("x")).leaves(l -> l.text("y")))
                    .folders(f -> f.title("two").folders(g -> g.title("three"))));
    List<FolderNode> folders = shelf.folders().toList();
    assertThat(folders).map(FolderNode::title).containsExactly("one", "two");
    FolderNode one = folders.get(0);
    assertThat(one.leaves().toList()).map(LeafNode::text).containsExactly("x", "y");
    assertThat(one.leaves.get(0).folder()).isEqualTo(one);
    assertThat(one.shelf()).isEqualTo(shelf);
    assertThat(one.parent()).isNull();
    FolderNode three = folders.get(1).folders.get(0);
    assertThat(three.parent()).isEqualTo(folders.get(1));
    assertThat(three.shelf()).isNull();
    assertThat(three.id() >>> 51).isEqualTo(shelf.id() >>> 51);
    assertThatThrownBy(
            () ->
                trees.shelves.create(
                    s -> s.folders(f -> f.place("/taken")).folders(f -> f.place("/taken"))))
        .isInstanceOf(AliasTakenException.class);
    assertThat(trees.shelves.count()).isEqualTo(1);
    assertThat(trees.problems()).isEmpty();
  }

  @Test
  void childrenAreReadPageByPageAsAnyListIs() {
    FolderNode folder = trees.folders.create(f -> {});
    List<FolderNode> made = folder.folders.createAll(Collections.nCopies(700, f -> {}));
    assertThat(folder.folders().toList()).isEqualTo(made);
    assertThat(folder.folders.nodes(start(3), limit(2)).toList()).isEqualTo(made.subList(3, 5));
    Page<FolderNode> first = folder.folders.nodes(limit(10));
    assertThat(folder.folders.nodes(after(Objects.requireNonNull(first.cursor())), limit(2)))
        .containsExactlyElementsOf(made.subList(10, 12));
    assertThat(folder.folders.contains(made.get(5))).isTrue();
    assertThat(folder.folders.contains(folder)).isFalse();
    assertThatThrownBy(() -> folder.folders.get(700)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> folder.folders.move(made.get(0), -1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(folder.folders.move(folder, 0)).isFalse();
  }

  @Test
  void addingWhatIsThereMovesItOnlyToAnIndex() {
    FolderNode folder = trees.folders.create(f -> f.folders(g -> {}).folders(g -> {}));
    FolderNode first = folder.folders.get(0);
    assertThat(folder.folders.add(first)).isFalse();
    assertThat(folder.folders.get(0)).isEqualTo(first);
    assertThat(folder.folders.add(first, at(1))).isFalse();
    assertThat(folder.folders.get(1)).isEqualTo(first);
  }

  @Test
  void aNodeLivesInOneListOfOneParent() {
    ShelfNode shelf = trees.shelves.create(s -> s.folders(f -> f.leaves(l -> {})));
    FolderNode folder = shelf.folders.get(0);
    assertThat(shelf.archive.add(folder)).isTrue();
    assertThat(shelf.folders.count()).isZero();
    assertThat(shelf.archive().toList()).containsExactly(folder);
    assertThat(folder.shelf()).isEqualTo(shelf);
    ShelfNode other = trees.shelves.create(s -> {});
    assertThat(other.folders.add(folder)).isTrue();
    assertThat(folder.shelf()).isEqualTo(other);
    assertThat(shelf.archive.count()).isZero();
    assertThat(folder.leaves.count()).isEqualTo(1);
    assertThat(trees.problems()).isEmpty();
  }

  @Test
  void nothingComesToLiveUnderItself() {
    FolderNode top = trees.folders.create(f -> {});
    FolderNode middle = trees.folders.create(f -> {});
    FolderNode bottom = trees.folders.create(f -> {});
    middle.move(top);
    bottom.move(middle);
    for (FolderNode under : List.of(top, middle, bottom)) {
      assertThatThrownBy(() -> top.move(under))
          .isInstanceOf(CycleException.class)
          .hasMessageContaining(String.valueOf(top.id()));
    }
    assertThat(top.parent()).isNull();
    assertThat(bottom.move(top, at(0))).isTrue();
    assertThat(middle.move(bottom)).isTrue();
    assertThat(top.folders().toList()).containsExactly(bottom);
    assertThat(trees.problems()).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    FolderNode here = trees.folders.create(f -> {});
    FolderNode gone = trees.folders.create(f -> {});
    gone.remove();
    assertThatThrownBy(() -> here.move(gone)).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> gone.move(here))
        .isInstanceOf(NodeMissingException.class)
        .hasMessageContaining(String.valueOf(gone.id()));
    assertThatThrownBy(() -> gone.folders.create(f -> {})).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> gone.folders()).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> gone.parent()).isInstanceOf(NodeMissingException.class);
    assertThat(here.parent()).isNull();
    assertThat(trees.problems()).isEmpty();
  }

  @Test
  void allThatBelongsToWhatLivesUnderANodeGoesWithIt() {
    ShelfNode home = trees.shelves.create(s -> {});
    FolderNode outside = trees.folders.create(f -> f.home(home).slug("outside"));
    Consumer<FolderNode> fill =
        folder -> {
          folder.links.add(outside);
          outside.links.add(folder);
          folder.home.set(home);
        };
    ShelfNode shelf = trees.shelves.create(s -> {});
    for (int i = 0; i < 4; i++) {
      String name = "n" + i;
      FolderNode folder =
          shelf.folders.create(
              f ->
                  f.title(name)
                      .icon(new byte[] {1})
                      .place("/" + name)
                      .tags(name + "a", name + "b")
                      .slug(name)
                      .leaves(l -> l.code("leaf" + name)));
      fill.accept(folder);
      FolderNode inner = folder.folders.create(f -> f.place("/" + name + "/in"));
      inner.links.add(folder);
      inner.links.add(inner);
    }
    assertThat(shelf.remove()).isTrue();
    assertThat(shelf.remove()).isFalse();
    assertThat(shelf.exists()).isFalse();
    assertThat(trees.folders.all().toList()).containsExactly(outside);
    assertThat(outside.links.count()).isZero();
    assertThat(trees.folders.bySlug(home, "outside")).isEqualTo(outside);
    assertThat(trees.folders.byPlace("/n1")).isNull();
    assertThat(trees.rows("node")).isEqualTo(2);
    assertThat(trees.rows("alias_lookup")).isEqualTo(1);
    for (String table : List.of("child", "removal", "alias", "property")) {
      assertThat(trees.rows(table)).as(table).isZero();
    }
    assertThat(trees.problems()).isEmpty();
  }

  @Test
  void aSubtreeCanBeTakenAwayFromUnderWhatIsRemovedLater() {
    FolderNode top = trees.folders.create(f -> f.folders(g -> g.title("kept").folders(h -> {})));
    FolderNode kept = top.folders.get(0);
    FolderNode safe = trees.folders.create(f -> {});
    kept.move(safe);
    top.remove();
    trees.db.recover();
    assertThat(safe.folders().toList()).containsExactly(kept);
    assertThat(kept.folders.count()).isEqualTo(1);
    assertThat(trees.problems()).isEmpty();
  }
}
