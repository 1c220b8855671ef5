package dev.databacon.testkit;

import java.util.List;

/**
 * Where servers come from. They live as long as the process; asking again gives the same ones, and
 * more of them if need be. Called by one thread at a time.
 */
interface ServerSource {
  /** Gives the first servers of this source, started if it starts any. */
  List<ServerAddress> servers(int count);
}
