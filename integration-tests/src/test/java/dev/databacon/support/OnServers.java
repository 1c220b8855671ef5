package dev.databacon.support;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** New nodes on chosen servers: a program cannot choose, so others are made until all are there. */
public final class OnServers {
  private OnServers() {}

  /** One on each server, in the order of the servers. */
  public static <H extends Handle> List<H> one(Databacon db, Supplier<H> maker) {
    Map<Integer, H> byServer = new TreeMap<>();
    while (byServer.size() < db.engine().cluster().servers().size()) {
      H made = maker.get();
      byServer.put(server(db, made), made);
    }
    return List.copyOf(byServer.values());
  }

  /** At least two on each server. */
  public static <H extends Handle> List<H> several(Databacon db, Supplier<H> maker) {
    List<H> made = new ArrayList<>(one(db, maker));
    made.addAll(one(db, maker));
    return made;
  }

  /** Two in different shards of one server. */
  public static <H extends Handle> List<H> two(Databacon db, int server, Supplier<H> maker) {
    List<H> found = new ArrayList<>();
    while (found.size() < 2) {
      H made = maker.get();
      // Else a thousand in a row go to one shard.
      db.engine().cluster().scatter(made.type().kind().ctx());
      if (server(db, made) == server
          && (found.isEmpty() || shard(db, found.get(0)) != shard(db, made))) {
        found.add(made);
      }
    }
    return found;
  }

  private static int server(Databacon db, Handle node) {
    return db.engine().cluster().server(node.id()).ordinal();
  }

  private static long shard(Databacon db, Handle node) {
    return node.id() >>> (63 - db.engine().cluster().shardBits());
  }
}
