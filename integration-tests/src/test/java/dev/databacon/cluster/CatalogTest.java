package dev.databacon.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.error.SchemaMismatchException;
import dev.databacon.meter.Accounting;
import dev.databacon.meter.Cost;
import dev.databacon.meter.Meter;
import dev.databacon.schema.Contract;
import dev.databacon.schema.SchemaModule;
import dev.databacon.support.TestDatabases;
import dev.databacon.support.TestModule;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program's lock file may say beside what the data was written with. */
@DatabaconTest(servers = 2, freshPerTest = true)
class CatalogTest {
  private static final String USER = "node com.acme.User ctx=0a61b2c3";
  private static final String NAME = "alias com.acme.User#name ctx=52aa01b3 key=u8f2 one";

  private TestDatabases databases;

  @BeforeEach
  void create(TestCluster given) {
    databases = new TestDatabases(given);
  }

  private List<Long> connect(SchemaModule... modules) {
    Accounting accounting = new Accounting(List.of());
    try (Parallel parallel = new Parallel(accounting);
        Meter meter = accounting.meter();
        Cluster cluster = Cluster.connect(databases.settings(), parallel, List.of(modules))) {
      assertThat(meter.byServer()).hasSameSizeAs(cluster.servers());
      return meter.byServer().values().stream().map(Cost::roundTrips).toList();
    }
  }

  private String line(int server, String element) {
    return databases.sql(
        server, "select line from databacon.catalog where element = '" + element + "'");
  }

  @Test
  void newElementsAreAddedOnEveryServer() {
    connect(new TestModule(USER));
    connect(new TestModule(USER, NAME));
    assertThat(line(0, "com.acme.User#name")).isEqualTo(NAME);
    assertThat(line(1, "com.acme.User#name")).isEqualTo(NAME);
    assertThat(databases.sql(1, "select count(*) from databacon.catalog_version")).isEqualTo("2");
  }

  @Test
  void aSchemaOfFiveHundredTypesConnectsInTheRoundTripsOfOneOfFive() {
    String[] lines =
        IntStream.range(1, 501)
            .mapToObj(i -> "node com.acme.T%d ctx=%08x".formatted(i, i))
            .toArray(String[]::new);
    connect(new TestModule(lines));
    assertThat(databases.sql(0, "select count(*) from databacon.catalog")).isEqualTo("500");
    assertThat(connect(new TestModule(lines))).containsExactly(1L, 1L);
  }

  @Test
  void programsOneVersionApartWorkSideBySide() {
    SchemaModule old = new TestModule(USER, NAME);
    SchemaModule current = new TestModule(USER, NAME, "prop com.acme.User#age key=a1b2 int");
    connect(old);
    connect(current);
    assertThat(connect(old)).containsExactly(1L, 1L);
    assertThat(connect(current)).containsExactly(1L, 1L);
    assertThat(line(0, "com.acme.User#age")).isEqualTo("prop com.acme.User#age key=a1b2 int");
  }

  @Test
  void anOldProgramDoesNotNarrowWhatANewOneWidened() {
    String one = "relation com.acme.User#docs ctx=00000011 one target=com.acme.Doc inverse=user";
    connect(new TestModule(one));
    connect(new TestModule(one.replace(" one ", " many ")));
    connect(new TestModule(one, USER));
    assertThat(line(0, "com.acme.User#docs")).contains(" many").doesNotContain(" one");
  }

  @Test
  void aRelationIsCountedOnceOneProgramSaysSo() {
    String plain = "relation a.User#f ctx=00000011 many target=a.User inverse=f";
    connect(new TestModule(plain));
    assertThat(databases.sql(0, "select count(*) from databacon.counted")).isEqualTo("0");
    connect(new TestModule(plain + " counted"));
    connect(new TestModule(plain, USER));
    for (int i = 0; i < 2; i++) {
      assertThat(line(i, "a.User#f")).endsWith(" counted many");
      assertThat(databases.sql(i, "select string_agg(ctx::text, ',') from databacon.counted"))
          .isEqualTo("17");
    }
  }

  @Test
  void whatWouldReinterpretDataIsRefusedByName() {
    connect(new TestModule(USER, NAME));
    assertThatThrownBy(() -> connect(new TestModule(USER, NAME.replace("u8f2", "zzzz"))))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("'com.acme.User#name' would re-interpret")
        .hasMessageContaining("server 'server1'")
        .hasMessageContaining("key=u8f2")
        .hasMessageContaining("key=zzzz");
    assertThat(line(0, "com.acme.User#name")).isEqualTo(NAME);
  }

  @Test
  void nothingIsWrittenAnywhereWhenOneServerRefuses() {
    connect(new TestModule(USER));
    databases.sql(
        1,
        "insert into databacon.catalog values ('com.acme.User#name', 'prop com.acme.User#name"
            + " key=u8f2 int')");
    assertThatThrownBy(() -> connect(new TestModule(USER, NAME)))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("server 'server2'");
    assertThat(line(0, "com.acme.User#name")).isEmpty();
  }

  @Test
  void oneContextForTwoElementsIsRefused() {
    connect(new TestModule(USER));
    assertThatThrownBy(() -> connect(new TestModule("node com.acme.Doc ctx=0a61b2c3")))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("'com.acme.Doc'")
        .hasMessageContaining("node com.acme.User ctx=0a61b2c3");
  }

  @Test
  void twoModulesOfAProgramMustAgree() {
    assertThatThrownBy(
            () -> connect(new TestModule(USER), new TestModule(USER.replace("0a61", "0b61"))))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("another module of this program");
  }

  @Test
  void generatedCodeOfAnotherContractIsRefusedBeforeAnyConnection() {
    assertThatThrownBy(() -> connect(new TestModule(99, "")))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("contract 99")
        .hasMessageContaining("same version of databacon-processor and databacon-runtime");
    assertThat(databases.sql(0, "select to_regclass('databacon.node') is null")).isEqualTo("t");
  }

  @Test
  void aNewerLockFileFormatIsRefused() {
    assertThatThrownBy(() -> connect(new TestModule(Contract.VERSION, "# databacon.lock 9 - x\n")))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("format 9");
  }
}
