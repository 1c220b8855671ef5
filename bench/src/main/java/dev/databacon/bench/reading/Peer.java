package dev.databacon.bench.reading;

import java.util.List;
import javax.sql.DataSource;

/**
 * A library that reads the natural tables, as its own documentation would. Made without arguments;
 * found by {@link java.util.ServiceLoader}. Ids are those of the rows.
 */
public interface Peer extends AutoCloseable {
  /** Begins to use a pool with connections to the database. */
  void open(DataSource pool);

  /** Ways to read the names of all friends of a person; answers their {@link Answers#names}. */
  List<Way<Long>> friendNames();

  /**
   * Ways to read who is a friend of a friend of some people, each once; answers {@link
   * Answers#ids}.
   */
  List<Way<List<Long>>> friendsOfFriends();

  /** Ways to read the trees of some people, in the order of ids; answers {@link PersonTree#sum}. */
  List<Way<List<Long>>> trees();

  @Override
  void close();
}
