package dev.databacon.node;

import static dev.databacon.Options.at;
import static dev.databacon.Options.reverseAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.PersonNode;
import dev.databacon.error.CardinalityException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An edge of a symmetric relation has no direction. */
@DatabaconTest(servers = 3, freshPerTest = true)
class SymmetricTest {
  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  private List<PersonNode> people(int count) {
    return cluster.people.createAll(Collections.nCopies(count, p -> {}));
  }

  @Test
  void anEdgeIsTheSameFromBothEnds() {
    List<PersonNode> people = people(3);
    PersonNode ann = people.get(0);
    PersonNode bob = people.get(1);
    PersonNode cyd = people.get(2);
    assertThat(ann.friends.add(bob, e -> e.strength(7).since("May"))).isTrue();
    assertThat(bob.friends.add(ann, e -> e.strength(9))).isFalse();
    assertThat(bob.friends()).containsExactly(ann);
    assertThat(bob.friends.get(0).strength()).isEqualTo(7);
    assertThat(bob.friends.find(ann).since()).isEqualTo("May");
    assertThat(bob.friends.update(ann, e -> e.strength(8))).isTrue();
    assertThat(ann.friends.find(bob).strength()).isEqualTo(8);
    assertThat(cyd.friends.add(ann, at(0), reverseAt(0))).isTrue();
    assertThat(ann.friends()).containsExactly(cyd, bob);
    assertThat(ann.friends.move(cyd, 1)).isTrue();
    assertThat(ann.friends()).containsExactly(bob, cyd);
    assertThat(bob.friends.addAll(List.of(ann, cyd))).isEqualTo(1);
    assertThat(bob.friends.remove(ann)).isTrue();
    assertThat(ann.friends.remove(bob)).isFalse();
    assertThat(ann.friends()).containsExactly(cyd);
    assertThat(cluster.people.create(p -> p.friends(ann, bob)).friends()).containsExactly(ann, bob);
    assertThat(ann.remove()).isTrue();
    assertThat(cyd.friends()).containsExactly(bob);
  }

  /** The pet name is taken too, by who has the place; lookups and edges are on any servers. */
  @Test
  void whoHasASpouseIsRefusedForThatAndNotForTheAliasThatFollows() {
    for (int i = 0; i < 12; i++) {
      PersonNode ann = cluster.people.create(p -> {});
      cluster.people.create(p -> p.spouse(ann).petName("e"));
      assertThatThrownBy(() -> cluster.people.create(p -> p.spouse(ann).petName("e")))
          .isInstanceOf(CardinalityException.class);
    }
  }

  @Test
  void anEdgeFromANodeToItselfIsOneRow() {
    PersonNode ann = people(1).get(0);
    assertThat(ann.friends.add(ann, e -> e.strength(3))).isTrue();
    assertThat(ann.friends.add(ann)).isFalse();
    assertThat(ann.friends.update(ann, e -> e.strength(4))).isTrue();
    assertThat(ann.friends.find(ann).strength()).isEqualTo(4);
    assertThat(cluster.sum("select count(*) from databacon.edge")).isEqualTo(1);
    assertThat(ann.friends.count()).isEqualTo(1);
    assertThat(ann.friends.remove(ann)).isTrue();
    assertThat(ann.friends.addAll(List.of(ann))).isEqualTo(1);
    ann.spouse.set(ann);
    assertThat(ann.spouse()).isEqualTo(ann);
    ann.spouse.clear();
    assertThat(ann.spouse()).isNull();
    ann.spouse.set(ann);
    assertThat(ann.remove()).isTrue();
    assertThat(cluster.sum("select count(*) from databacon.edge")).isZero();
  }

  @Test
  void aSymmetricToOneIsTheSameFromBothEnds() {
    List<PersonNode> people = people(4);
    PersonNode ann = people.get(0);
    PersonNode bob = people.get(1);
    PersonNode cyd = people.get(2);
    ann.spouse.set(bob);
    assertThat(bob.spouse()).isEqualTo(ann);
    assertThatThrownBy(() -> cyd.spouse.set(bob)).isInstanceOf(CardinalityException.class);
    ann.spouse.set(cyd);
    assertThat(bob.spouse()).isNull();
    assertThat(cyd.spouse()).isEqualTo(ann);
    ann.spouse.set(ann);
    assertThat(cyd.spouse()).isNull();
    ann.spouse.set(bob);
    bob.spouse.clear();
    assertThat(ann.spouse()).isNull();
  }

  @Test
  void anAliasUniqueToASymmetricRelationFollowsItFromBothEnds() {
    List<PersonNode> people = people(3);
    PersonNode ann = people.get(0);
    PersonNode bob = people.get(1);
    ann.petName.set("bear");
    bob.petName.set("bear");
    assertThat(cluster.people.byPetName(ann, "bear")).isNull();
    ann.spouse.set(bob);
    assertThat(cluster.people.byPetName(bob, "bear")).isEqualTo(ann);
    assertThat(cluster.people.byPetName(ann, "bear")).isEqualTo(bob);
    bob.spouse.clear();
    assertThat(cluster.people.byPetName(bob, "bear")).isNull();
    ann.spouse.set(ann);
    assertThat(cluster.people.byPetName(ann, "bear")).isEqualTo(ann);
  }

  @Test
  void manyThreadsThatJoinAndPartFromBothEndsLeaveWholeEdges() {
    List<PersonNode> people = people(5);
    AtomicInteger added = new AtomicInteger();
    AtomicInteger removed = new AtomicInteger();
    Race.run(
        8,
        thread -> {
          Random random = new Random(thread);
          for (int i = 0; i < 25; i++) {
            PersonNode one = people.get(random.nextInt(5));
            PersonNode other = people.get(random.nextInt(5));
            int strength = i;
            switch (random.nextInt(4)) {
              case 0 -> removed.addAndGet(one.friends.remove(other) ? 1 : 0);
              case 1 -> one.friends.update(other, e -> e.strength(strength));
              default -> added.addAndGet(one.friends.add(other) ? 1 : 0);
            }
          }
        });
    long edges =
        cluster.sum("select count(*) filter (where base_id <= rel_id) from databacon.edge");
    assertThat(edges).isEqualTo(added.get() - removed.get());
    for (PersonNode person : people) {
      assertThat(person.friends()).allMatch(friend -> friend.friends.contains(person));
    }
  }

  @Test
  void manyThreadsThatMarryLeaveNobodyWithTwo() {
    List<PersonNode> people = people(6);
    Race.run(
        8,
        thread -> {
          Random random = new Random(thread);
          for (int i = 0; i < 15; i++) {
            try {
              people.get(random.nextInt(6)).spouse.set(people.get(random.nextInt(6)));
            } catch (CardinalityException taken) {
              // The other one is married.
            }
          }
        });
    for (PersonNode person : people) {
      PersonNode spouse = person.spouse();
      assertThat(spouse == null ? person : spouse.spouse()).isEqualTo(person);
    }
  }
}
