package dev.databacon.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.error.SchemaMismatchException;
import dev.databacon.meter.Accounting;
import dev.databacon.pool.PoolSettings;
import dev.databacon.schema.SchemaModule;
import dev.databacon.support.TestDatabases;
import dev.databacon.support.TestModule;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program's schema says of names, beside what the data was written with. */
@DatabaconTest(freshPerTest = true)
class NameCatalogTest {
  private static final String DOC = "node com.acme.Doc ctx=0a61b2c3";
  private static final String TITLE =
      "name com.acme.Doc#title ctx=52aa01b3 key=u8f2 one search=prefix fold";
  private static final String TEXT = "name com.acme.Doc#text ctx=52aa01b4 many search=trigram fold";
  private static final String INDEX = "select to_regclass('databacon.name_trigram') is not null";

  private TestDatabases databases;

  @BeforeEach
  void create(TestCluster given) {
    databases = new TestDatabases(given);
  }

  private void connect(String... lines) {
    connect(databases.settings(), lines);
  }

  private static void connect(ClusterSettings settings, String... lines) {
    SchemaModule module = new TestModule(lines);
    try (Parallel parallel = new Parallel(new Accounting(List.of()));
        Cluster cluster = Cluster.connect(settings, parallel, List.of(module))) {
      assertThat(cluster.servers()).hasSize(settings.servers().size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name com.acme.Doc#title ctx=52aa01b3 key=u8f2 one search=prefix",
        "name com.acme.Doc#title ctx=52aa01b3 key=u8f2 one search=phonetic fold",
        "name com.acme.Doc#title ctx=52aa01b3 many search=prefix fold",
        "alias com.acme.Doc#title ctx=52aa01b3 key=u8f2 one"
      })
  void aNameThatWouldNotBeFoundAnyMoreIsRefused(String changed) {
    connect(DOC, TITLE);
    assertThatThrownBy(() -> connect(DOC, changed))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("'com.acme.Doc#title' would re-interpret")
        .hasMessageContaining("search=prefix")
        .hasMessageContaining("databacon.lock");
    connect(DOC, TITLE);
  }

  @Test
  void flagsMayComeLater() {
    connect(DOC, TITLE);
    connect(DOC, TITLE + " flags=com.acme.Flags");
    connect(DOC, TITLE);
  }

  @Test
  void theExtensionForPartsIsMadeWhenAProgramFirstWantsIt() {
    databases.sql(0, "drop extension if exists pg_trgm cascade");
    connect(DOC, TITLE);
    assertThat(databases.sql(0, INDEX)).isEqualTo("f");
    assertThat(databases.sql(0, "select count(*) from pg_extension where extname = 'pg_trgm'"))
        .isEqualTo("0");
    connect(DOC, TITLE, TEXT);
    assertThat(databases.sql(0, INDEX)).isEqualTo("t");
    connect(DOC, TITLE, TEXT, "prop com.acme.Doc#a key=aaaa string");
  }

  @Test
  void aUserWhoMayNotCreateTheExtensionIsToldWhoMay() {
    databases.sql(0, "drop extension if exists pg_trgm cascade");
    connect(DOC, TITLE);
    databases.sql(0, "create role plain login password 'plain'");
    try {
      databases.sql(0, "grant usage on schema databacon to plain");
      databases.sql(0, "grant select, insert, update on all tables in schema databacon to plain");
      assertThatThrownBy(() -> connect(asPlain(), DOC, TITLE, TEXT))
          .isInstanceOf(SchemaMismatchException.class)
          .hasMessageContaining("'com.acme.Doc#text'")
          .hasMessageContaining("server 'server1'")
          .hasMessageContaining("create extension pg_trgm");
      assertThat(
              databases.sql(
                  0, "select count(*) from databacon.catalog where element like '%#text'"))
          .isEqualTo("0");
    } finally {
      databases.sql(0, "drop owned by plain");
      databases.sql(0, "drop role plain");
    }
  }

  @Test
  void anExtensionOutOfReachIsNamed() {
    databases.sql(0, "drop extension if exists pg_trgm cascade");
    databases.sql(0, "create schema hidden");
    databases.sql(0, "create extension pg_trgm schema hidden");
    try {
      assertThatThrownBy(() -> connect(DOC, TEXT))
          .isInstanceOf(SchemaMismatchException.class)
          .hasMessageContaining("search_path")
          .hasMessageContaining("server 'server1'");
    } finally {
      databases.sql(0, "drop schema hidden cascade");
    }
  }

  private ClusterSettings asPlain() {
    ClusterSettings settings = databases.settings();
    List<PoolSettings> servers =
        settings.servers().stream()
            .map(
                server ->
                    new PoolSettings(
                        server.server(),
                        server.url(),
                        "plain",
                        "plain",
                        server.size(),
                        server.timeoutMillis()))
            .toList();
    return new ClusterSettings(
        servers, settings.shardBits(), settings.digestKey(), settings.timeoutMillis());
  }
}
