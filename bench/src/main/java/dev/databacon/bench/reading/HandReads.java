package dev.databacon.bench.reading;

import dev.databacon.bench.reading.PersonTree.CorpusTree;
import dev.databacon.bench.reading.PersonTree.DocTree;
import dev.databacon.bench.reading.PersonTree.TermCount;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads with hand-written statements: those of natural tables, or of Databacon's own. */
final class HandReads {
  private final Hand hand;
  private final HandStatements sql;

  HandReads(Hand hand, HandStatements sql) {
    this.hand = hand;
    this.sql = sql;
  }

  Way<Long> name() {
    return new Way<>("JDBC, " + sql.tables(), this::name);
  }

  private long name(Long id) {
    String name =
        hand.query(
            sql.name(),
            statement -> statement.setLong(1, id),
            rows -> rows.next() ? rows.getString(1) : null);
    return String.valueOf(name).hashCode();
  }

  Way<List<Long>> names() {
    return new Way<>("JDBC, = any(array), " + sql.tables(), ids -> Answers.names(names(ids)));
  }

  private List<String> names(List<Long> ids) {
    return hand.query(
        sql.people(),
        Hand.ids(ids),
        rows -> {
          List<String> names = new ArrayList<>();
          while (rows.next()) {
            names.add(rows.getString(3));
          }
          return names;
        });
  }

  Way<Long> friendNames() {
    return new Way<>("JDBC join, " + sql.tables(), id -> Answers.names(names(id)));
  }

  private List<String> names(long id) {
    return hand.query(
        sql.names(),
        statement -> statement.setLong(1, id),
        rows -> {
          List<String> names = new ArrayList<>();
          while (rows.next()) {
            names.add(rows.getString(1));
          }
          return names;
        });
  }

  Way<List<Long>> friendsOfFriends() {
    return new Way<>("JDBC, " + sql.tables(), ids -> Answers.ids(friendsOfFriends(ids)));
  }

  private List<Long> friendsOfFriends(List<Long> ids) {
    return hand.query(
        sql.friendsOfFriends(),
        Hand.ids(ids),
        rows -> {
          List<Long> found = new ArrayList<>();
          while (rows.next()) {
            found.add(rows.getLong(1));
          }
          return found;
        });
  }

  Way<List<Long>> trees() {
    return new Way<>(
        "JDBC, a statement a level, " + sql.tables(), ids -> PersonTree.sum(trees(ids)));
  }

  /** Rows of one level by the id of what they belong to. */
  private static final class Rows<T> {
    private final Map<Long, List<T>> byOwner = new HashMap<>();
    private final List<Long> ids = new ArrayList<>();

    void add(long owner, T row) {
      byOwner.computeIfAbsent(owner, id -> new ArrayList<>()).add(row);
    }

    List<T> of(long owner) {
      return byOwner.getOrDefault(owner, List.of());
    }
  }

  /** Makes what is read of one row. */
  @FunctionalInterface
  private interface Maker<T> {
    T make(ResultSet row) throws SQLException;
  }

  private static <T> Rows<T> level(
      Connection connection, String sql, List<Long> owners, boolean ids, Maker<T> maker)
      throws SQLException {
    return Hand.query(
        connection,
        sql,
        Hand.ids(owners),
        rows -> {
          Rows<T> level = new Rows<>();
          while (rows.next()) {
            level.add(rows.getLong(1), maker.make(rows));
            if (ids) {
              level.ids.add(rows.getLong(2));
            }
          }
          return level;
        });
  }

  private record Text(long id, String text, int number) {
    static Text of(ResultSet row) throws SQLException {
      return new Text(row.getLong(2), row.getString(3), 0);
    }

    static Text withNumber(ResultSet row) throws SQLException {
      return new Text(row.getLong(2), row.getString(3), row.getInt(4));
    }
  }

  private List<PersonTree> trees(List<Long> ids) {
    try (Connection connection = hand.connection()) {
      Rows<Text> people = level(connection, sql.people(), ids, false, Text::of);
      Rows<Text> corpora = level(connection, sql.corpora(), ids, true, Text::of);
      Rows<Text> docs = level(connection, sql.docs(), corpora.ids, true, Text::withNumber);
      Rows<TermCount> terms =
          level(
              connection,
              sql.terms(),
              docs.ids,
              false,
              row -> new TermCount(row.getString(2), row.getInt(3)));
      List<PersonTree> trees = new ArrayList<>(ids.size());
      for (long id : ids) {
        List<CorpusTree> mine = new ArrayList<>();
        for (Text corpus : corpora.of(id)) {
          List<DocTree> inside = new ArrayList<>();
          for (Text doc : docs.of(corpus.id)) {
            inside.add(new DocTree(doc.id, doc.text, doc.number, terms.of(doc.id)));
          }
          mine.add(new CorpusTree(corpus.id, corpus.text, inside));
        }
        trees.add(new PersonTree(id, people.of(id).get(0).text, mine));
      }
      return trees;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
