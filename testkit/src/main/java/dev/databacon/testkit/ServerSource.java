package dev.databacon.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where servers come from. They live as long as the process; asking again gives the same ones, and
 * more of them if need be.
 */
interface ServerSource {
  /**
   * Gives the first servers of this source, started if it starts any. Called by one thread at a
   * time.
   */
  List<ServerAddress> servers(int count);

  /**
   * Starts one more server with a PostgreSQL setting of its own, or gives null if it starts none.
   */
  @Nullable Started startWith(String setting, String value);

  /**
   * A server that does not live as long as the process.
   *
   * @param address where it is
   * @param stop ends it
   */
  record Started(ServerAddress address, Runnable stop) {}
}
