package dev.databacon.node;

import static dev.databacon.Options.timeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.cluster.Server;
import dev.databacon.corpus.PersonFields;
import dev.databacon.corpus.PersonNode;
import dev.databacon.error.CardinalityException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The kept number of edges is that of the edges, whatever happens. The test kit compares too. */
@DatabaconTest(servers = 3, freshPerTest = true)
class CountedTest {
  private static final String SUM = "select coalesce(sum(n), 0) from databacon.edge_count";

  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  private List<PersonNode> people(int count) {
    return cluster.people.createAll(Collections.nCopies(count, p -> {}));
  }

  @Test
  void everyWayToWriteAnEdgeIsCounted() {
    List<PersonNode> people = people(6);
    PersonNode ann = people.get(0);
    assertThat(ann.friends.count()).isZero();
    assertThat(ann.friends.addAll(people)).isEqualTo(6);
    assertThat(ann.friends.count()).isEqualTo(6);
    assertThat(people.get(1).friends.count()).isEqualTo(1);
    PersonNode zoe = cluster.people.create(p -> p.friends(ann).following(ann).employer(ann));
    assertThat(ann.friends.count()).isEqualTo(7);
    assertThat(ann.followers.count()).isEqualTo(1);
    assertThat(zoe.following.count()).isEqualTo(1);
    assertThat(ann.staff.count()).isEqualTo(1);
    zoe.employer.set(people.get(1));
    assertThat(ann.staff.count()).isZero();
    assertThat(people.get(1).staff.count()).isEqualTo(1);
    ann.friends.move(zoe, 0);
    ann.friends.update(zoe, e -> e.strength(3));
    assertThat(ann.friends.remove(people.get(2))).isTrue();
    assertThat(ann.friends.count()).isEqualTo(6);
    assertThat(zoe.remove()).isTrue();
    assertThat(ann.friends.count()).isEqualTo(5);
    assertThat(ann.followers.count()).isZero();
    assertThat(people.get(1).staff.count()).isZero();
    assertThat(ann.remove()).isTrue();
    assertThatThrownBy(() -> ann.friends.count()).isInstanceOf(NodeMissingException.class);
    assertThat(cluster.sum(SUM)).isZero();
  }

  @Test
  void whatIsRolledBackIsNotCounted() {
    List<PersonNode> people = people(3);
    PersonNode ann = people.get(0);
    PersonNode busy = people.get(1);
    busy.employer.set(people.get(2));
    cluster.people.create(p -> p.friends(ann));
    assertThatThrownBy(() -> cluster.people.create(p -> p.friends(ann).staff(busy)))
        .isInstanceOf(CardinalityException.class);
    assertThatThrownBy(() -> ann.staff.addAll(people)).isInstanceOf(CardinalityException.class);
    assertThat(ann.friends.count()).isEqualTo(1);
    assertThat(ann.staff.count()).isZero();
  }

  @Test
  void sixteenWritersToOneListLoseNoCount() {
    PersonNode star = people(1).get(0);
    List<PersonNode> people = people(16 * 12);
    Race.run(
        16,
        thread -> {
          Random random = new Random(thread);
          for (int i = 0; i < 12; i++) {
            PersonNode fan = people.get(thread * 12 + i);
            fan.following.add(star);
            star.friends.add(fan);
            if (random.nextInt(3) == 0) {
              star.followers.remove(fan);
            }
            if (random.nextInt(4) == 0) {
              fan.remove();
            }
            star.friends.remove(people.get(random.nextInt(people.size())));
          }
        });
    assertThat(star.followers.count()).isEqualTo(star.followers().toList().size());
    assertThat(star.friends.count()).isEqualTo(star.friends().toList().size());
  }

  /** The rows of a program whose schema did not say {@code counted} yet. */
  @Test
  void aListWithEdgesIsCountedFromTheMomentThatItsSchemaSaysSo(TestCluster given) {
    List<PersonNode> people = people(40);
    people.get(0).friends.addAll(people.subList(1, 30));
    forgetCounts();
    assertThat(cluster.sum(SUM)).isZero();
    Race.run(
        4,
        thread -> {
          if (thread == 0) {
            given.connect(settings -> {});
          } else {
            for (int i = 0; i < 10; i++) {
              int index = (thread * 10 + i) % 40;
              people.get(index).friends.add(people.get((index * 7 + 1) % 40));
            }
          }
        });
    for (PersonNode person : people) {
      assertThat(person.friends.count()).isEqualTo(person.friends().toList().size());
    }
    assertThat(people.get(0).friends.count()).isGreaterThanOrEqualTo(29);
  }

  /** Leaves the databases as a program without counted relations would. */
  private void forgetCounts() {
    for (int i = 0; i < 3; i++) {
      cluster
          .databases()
          .sql(
              i,
              """
              drop trigger if exists edge_added on databacon.edge;
              drop trigger if exists edge_removed on databacon.edge;
              delete from databacon.edge_count;
              delete from databacon.counted;
              delete from databacon.catalog_version;
              update databacon.catalog set line = replace(line, ' counted', '')
              """);
    }
  }

  @Test
  void aWriterDoesNotWaitForAnotherThatHasNotCommitted(TestCluster given) throws SQLException {
    PersonNode ann = people(1).get(0);
    List<PersonNode> others = people(3);
    ann.friends.add(others.get(0));
    Server home = cluster.db.engine().cluster().server(ann.id());
    try (Connection open = given.server(home.ordinal()).connect()) {
      open.setAutoCommit(false);
      try (Statement insert = open.createStatement()) {
        insert.execute(
            "insert into databacon.edge (base_id, ctx, rel_id, rank) values (%d, %d, %d, 1)"
                .formatted(ann.id(), PersonFields.FRIENDS.edge().near().ctx(), others.get(2).id()));
      }
      assertThat(ann.friends.add(others.get(1), timeout(Duration.ofSeconds(20)))).isTrue();
      assertThat(ann.friends.count()).isEqualTo(2);
      open.rollback();
    }
    assertThat(ann.friends.count()).isEqualTo(2);
    assertThat(cluster.sum("select count(*) from databacon.edge_count where base_id = " + ann.id()))
        .isEqualTo(2);
    ann.friends.remove(others.get(0));
    ann.friends.remove(others.get(1));
    assertThat(ann.friends.count()).isZero();
  }
}
