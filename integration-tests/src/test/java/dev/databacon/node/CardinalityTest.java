package dev.databacon.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.PersonNode;
import dev.databacon.corpus.ProfileNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.CardinalityException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No side of a relation holds more than it may, and relations do not bleed into each other. */
@DatabaconTest(servers = 3, freshPerTest = true)
class CardinalityTest {
  private static final int THREADS = 8;

  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  private List<PersonNode> people(int count) {
    return cluster.people.createAll(Collections.nCopies(count, p -> {}));
  }

  @Test
  void oneToOneHoldsWhenBothSidesAreSetAtOnce() {
    List<UserNode> users = cluster.users.createAll(Collections.nCopies(4, u -> {}));
    List<ProfileNode> profiles = cluster.profiles.createAll(Collections.nCopies(4, p -> {}));
    Race.run(
        THREADS,
        thread -> {
          Random random = new Random(thread);
          for (int i = 0; i < 15; i++) {
            UserNode user = users.get(random.nextInt(4));
            ProfileNode profile = profiles.get(random.nextInt(4));
            try {
              switch (random.nextInt(5)) {
                case 0 -> user.profile.clear();
                case 1, 2 -> user.profile.set(profile);
                default -> profile.user.set(user);
              }
            } catch (CardinalityException taken) {
              // The other side has another one.
            }
          }
        });
    for (UserNode user : users) {
      ProfileNode profile = user.profile();
      assertThat(profile == null ? user : profile.user()).isEqualTo(user);
    }
    for (ProfileNode profile : profiles) {
      UserNode user = profile.user();
      assertThat(user == null ? profile : user.profile()).isEqualTo(profile);
    }
  }

  @Test
  void oneToManyHoldsWhenBothSidesAreWrittenAtOnce() {
    List<PersonNode> bosses = people(4);
    List<PersonNode> staff = people(6);
    Race.run(
        THREADS,
        thread -> {
          Random random = new Random(thread);
          for (int i = 0; i < 15; i++) {
            PersonNode boss = bosses.get(random.nextInt(4));
            PersonNode worker = staff.get(random.nextInt(6));
            try {
              switch (random.nextInt(4)) {
                case 0 -> boss.staff.add(worker);
                case 1 -> boss.staff.remove(worker);
                case 2 -> worker.employer.clear();
                default -> worker.employer.set(boss);
              }
            } catch (CardinalityException taken) {
              // Another boss has the worker.
            }
          }
        });
    List<PersonNode> employed = new ArrayList<>();
    for (PersonNode boss : bosses) {
      assertThat(boss.staff()).allMatch(worker -> boss.equals(worker.employer()));
      employed.addAll(boss.staff().toList());
    }
    assertThat(employed)
        .doesNotHaveDuplicates()
        .hasSize((int) staff.stream().filter(worker -> worker.employer() != null).count());
  }

  @Test
  void manyToManyAddsEachEdgeOnce() {
    List<PersonNode> people = people(6);
    AtomicInteger added = new AtomicInteger();
    Race.run(
        THREADS,
        thread -> {
          for (int i = 0; i < 36; i++) {
            PersonNode one = people.get((i + thread) % 6);
            PersonNode other = people.get((i / 6 + thread) % 6);
            boolean isNew = thread % 2 == 0 ? one.following.add(other) : other.followers.add(one);
            added.addAndGet(isNew ? 1 : 0);
          }
        });
    assertThat(added).hasValue(36);
    assertThat(people).allMatch(person -> person.followers.count() == 6);
  }

  @Test
  void relationsBetweenTheSameTypesDoNotBleedIntoEachOther() {
    List<PersonNode> people = people(5);
    PersonNode ann = people.get(0);
    ann.friends.add(people.get(1));
    ann.spouse.set(people.get(2));
    ann.followers.add(people.get(3));
    ann.employer.set(people.get(4));
    assertThat(ann.friends()).containsExactly(people.get(1));
    assertThat(ann.followers()).containsExactly(people.get(3));
    assertThat(ann.following()).isEmpty();
    assertThat(ann.staff()).isEmpty();
    assertThat(people.get(3).following()).containsExactly(ann);
    assertThat(people.get(3).followers()).isEmpty();
    assertThat(people.get(4).staff()).containsExactly(ann);
    assertThat(ann.friends.remove(people.get(2))).isFalse();
    assertThat(ann.friends.remove(people.get(3))).isFalse();
    assertThat(ann.following.remove(people.get(3))).isFalse();
    ann.spouse.clear();
    assertThat(ann.friends()).containsExactly(people.get(1));
    for (PersonNode other : people.subList(1, 5)) {
      assertThat(ann.friends.add(other)).isEqualTo(!other.equals(people.get(1)));
    }
    assertThat(ann.employer()).isEqualTo(people.get(4));
    assertThat(ann.followers.remove(people.get(3))).isTrue();
    assertThat(ann.friends.count()).isEqualTo(4);
  }

  @Test
  void eachEndHasItsOwnSideFlagsAndBothHaveTheOthers() {
    List<PersonNode> people = people(2);
    PersonNode star = people.get(0);
    PersonNode fan = people.get(1);
    assertThat(fan.following.add(star, e -> e.muted(true).paid(true))).isTrue();
    assertThat(fan.following.find(star).muted()).isTrue();
    assertThat(star.followers.find(fan).muted()).isFalse();
    assertThat(star.followers.find(fan).paid()).isTrue();
    star.followers.update(fan, e -> e.muted(true).paid(false));
    fan.following.update(star, e -> e.muted(false));
    assertThat(star.followers.find(fan).muted()).isTrue();
    assertThat(fan.following.find(star).muted()).isFalse();
    assertThat(fan.following.find(star).paid()).isFalse();
  }

  @Test
  void anIndexBeyondTheListIsRefusedAndIterationGivesNodesEdgesOrBoth() {
    List<PersonNode> people = people(4);
    PersonNode ann = people.get(0);
    for (int i = 1; i < 4; i++) {
      int strength = i;
      ann.friends.add(people.get(i), e -> e.strength(strength));
    }
    TermNode term = cluster.terms.create(t -> {});
    assertThat(ann.friends.get(2).node()).isEqualTo(people.get(3));
    for (int index : new int[] {-1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertThatThrownBy(() -> ann.friends.get(index))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessageContaining("friends[" + index + "]");
    }
    assertThatThrownBy(() -> term.specialDocs.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> ann.friends.move(people.get(1), -1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    List<PersonNode> nodes = new ArrayList<>();
    for (PersonNode friend : ann.friends()) {
      nodes.add(friend);
    }
    assertThat(nodes).isEqualTo(people.subList(1, 4));
    List<String> both = new ArrayList<>();
    for (var edge : ann.friends.edges()) {
      both.add(people.indexOf(edge.node()) + ":" + edge.strength());
    }
    assertThat(both).containsExactly("1:1", "2:2", "3:3");
  }
}
