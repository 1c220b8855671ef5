package dev.databacon.bench.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The hand-written store: a table of nodes, one of links and one of counts, and one statement for
 * each operation, which keeps the counts right. A link knows only where it begins, and nothing
 * holds that its end exists.
 */
final class HandLinks implements LinkStore {
  private final DataSource pool;

  HandLinks(DataSource pool) {
    this.pool = pool;
  }

  private record Link(long to, String data) {}

  private <T extends @Nullable Object> T query(
      String sql, Hand.Setter setter, Hand.Reader<T> reader) {
    return new Hand(pool).query(sql, setter, reader);
  }

  private void update(String sql, Hand.Setter setter) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      setter.set(statement);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void getNode(long id) {
    query(
        "select data, version from mix.node where id = ?",
        statement -> statement.setLong(1, id),
        rows -> rows.next() ? rows.getString(1) : null);
  }

  @Override
  public long addNode(String data) {
    return query(
        "insert into mix.node (data) values (?) returning id",
        statement -> statement.setString(1, data),
        rows -> rows.next() ? rows.getLong(1) : 0L);
  }

  @Override
  public void updateNode(long id, String data) {
    update(
        "update mix.node set data = ?, version = version + 1 where id = ?",
        statement -> {
          statement.setString(1, data);
          statement.setLong(2, id);
        });
  }

  @Override
  public void deleteNode(long id) {
    update(
        """
        with l as (delete from mix.link where id1 = ?), c as (delete from mix.count where id1 = ?)
        delete from mix.node where id = ?
        """,
        statement -> {
          statement.setLong(1, id);
          statement.setLong(2, id);
          statement.setLong(3, id);
        });
  }

  @Override
  public void getLinkList(long id) {
    query(
        "select id2, data from mix.link where id1 = ? order by time limit 100",
        statement -> statement.setLong(1, id),
        rows -> {
          List<Link> links = new ArrayList<>();
          while (rows.next()) {
            links.add(link(rows));
          }
          return links;
        });
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(row.getLong(1), row.getString(2));
  }

  @Override
  public void getLink(long id, long to) {
    query(
        "select id2, data from mix.link where id1 = ? and id2 = ?",
        statement -> {
          statement.setLong(1, id);
          statement.setLong(2, to);
        },
        rows -> rows.next() ? link(rows) : null);
  }

  @Override
  public void addLink(long id, long to, String data) {
    update(
        """
        with added as (
          insert into mix.link values (?, ?, nextval('mix.time'), ?) on conflict do nothing
          returning id1)
        insert into mix.count as c select id1, 1 from added
        on conflict (id1) do update set count = c.count + 1
        """,
        statement -> {
          statement.setLong(1, id);
          statement.setLong(2, to);
          statement.setString(3, data);
        });
  }

  @Override
  public void updateLink(long id, long to, String data) {
    update(
        "update mix.link set data = ? where id1 = ? and id2 = ?",
        statement -> {
          statement.setString(1, data);
          statement.setLong(2, id);
          statement.setLong(3, to);
        });
  }

  @Override
  public void deleteLink(long id, long to) {
    update(
        """
        with gone as (delete from mix.link where id1 = ? and id2 = ? returning id1)
        update mix.count c set count = c.count - 1 from gone where c.id1 = gone.id1
        """,
        statement -> {
          statement.setLong(1, id);
          statement.setLong(2, to);
        });
  }

  @Override
  public void countLinks(long id) {
    query(
        "select count from mix.count where id1 = ?",
        statement -> statement.setLong(1, id),
        rows -> rows.next() ? rows.getLong(1) : 0L);
  }
}
