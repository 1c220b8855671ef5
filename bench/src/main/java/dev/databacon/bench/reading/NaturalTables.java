package dev.databacon.bench.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The tables that somebody would make for the graph by hand, and that libraries are made for. */
final class NaturalTables {
  private static final int BUFFER = 1 << 16;

  private static final String TABLES =
      """
      create schema social;
      create table social.person (id bigint primary key, name text not null);
      create table social.friendship (
        person_id bigint not null, friend_id bigint not null, position int not null);
      create table social.corpus (id bigint primary key, owner_id bigint not null, title text not null);
      create table social.doc (
        id bigint primary key, corpus_id bigint not null, title text not null, length int not null);
      create table social.term (id bigint primary key, word text not null);
      create table social.doc_term (
        id bigint generated always as identity primary key,
        doc_id bigint not null, term_id bigint not null, position int not null, count int not null);
      """;

  private static final String NODES =
      """
      insert into social.person
      select %1$d + i, 'Person ' || md5(i::text) from generate_series(0, %2$d - 1) i;
      insert into social.corpus
      select %3$d + i, %1$d + i / %4$d, 'Corpus ' || i from generate_series(0, %5$d - 1) i;
      insert into social.doc
      select %6$d + i, %3$d + i / %7$d, 'Document ' || md5(i::text), i %% 5000
      from generate_series(0, %8$d - 1) i;
      insert into social.term
      select %9$d + i, 'word' || i from generate_series(0, %10$d - 1) i;
      """;

  private static final String INDEXES =
      """
      alter table social.friendship add primary key (person_id, friend_id);
      create index on social.friendship (person_id, position);
      create index on social.corpus (owner_id, id);
      create index on social.doc (corpus_id, id);
      create index on social.doc_term (doc_id, position);
      """;

  private NaturalTables() {}

  /** Makes the tables and fills them. */
  static void load(Connection connection, Graph graph) throws SQLException {
    run(connection, TABLES);
    run(
        connection,
        NODES.formatted(
            Graph.PERSON,
            graph.people() + Graph.HUBS,
            Graph.CORPUS,
            Graph.CORPORA_OF_PERSON,
            graph.corpora(),
            Graph.DOC,
            Graph.DOCS_OF_CORPUS,
            graph.docs(),
            Graph.TERM,
            graph.terms()));
    copy(connection, "social.friendship (person_id, friend_id, position)", graph::friendships);
    copy(connection, "social.doc_term (doc_id, term_id, position, count)", graph::docTerms);
    run(connection, INDEXES);
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Sends rows of numbers to a table. */
  static void copy(Connection connection, String table, Consumer<Graph.RowSink> rows)
      throws SQLException {
    CopyIn copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
    try (CopyRows out = new CopyRows(copy)) {
      rows.accept(out);
    } catch (IOException e) {
      throw new SQLException(e);
    }
    copy.endCopy();
  }

  /** Collects lines and sends them in large parts. */
  private static final class CopyRows implements Graph.RowSink, AutoCloseable {
    private final CopyIn copy;
    private final StringBuilder lines = new StringBuilder(BUFFER + 100);

    CopyRows(CopyIn copy) {
      this.copy = copy;
    }

    @Override
    public void accept(long[] columns) {
      for (int i = 0; i < columns.length; i++) {
        lines.append(columns[i]).append(i == columns.length - 1 ? '\n' : '\t');
      }
      if (lines.length() >= BUFFER) {
        try {
          send();
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      }
    }

    private void send() throws SQLException {
      byte[] bytes = lines.toString().getBytes(StandardCharsets.US_ASCII);
      copy.writeToCopy(bytes, 0, bytes.length);
      lines.setLength(0);
    }

    @Override
    public void close() throws IOException {
      try {
        send();
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }
  }
}
