package dev.databacon;

import dev.databacon.cluster.BlockThreads;
import dev.databacon.meter.Observer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a program's connection to its cluster. Immutable; made by {@link #builder()},
 * which throws {@link IllegalArgumentException} on every bad setting.
 */
public final class DatabaconConfig {
  private final List<ServerConfig> servers;
  private final int poolSize;
  private final Duration timeout;
  private final Duration recoveryInterval;
  private final Ack ack;
  private final int blockThreads;
  private final int shardBits;
  private final @Nullable String digestKey;
  private final @Nullable ClassLoader classLoader;
  private final List<Observer> observers;

  private DatabaconConfig(Builder builder) {
    servers = List.copyOf(builder.servers);
    poolSize = builder.poolSize;
    timeout = builder.timeout;
    recoveryInterval = builder.recoveryInterval;
    ack = builder.ack;
    blockThreads = builder.blockThreads;
    shardBits = builder.shardBits;
    digestKey = builder.digestKey;
    classLoader = builder.classLoader;
    observers = List.copyOf(builder.observers);
  }

  /** Starts with no server, and the default of every other setting. */
  public static Builder builder() {
    return new Builder();
  }

  /** The servers of the cluster, every one of them, in the configured order. */
  public List<ServerConfig> servers() {
    return servers;
  }

  /** The most connections that this program opens to each server. */
  public int poolSize() {
    return poolSize;
  }

  /** How long an operation may take that is given no timeout of its own. */
  public Duration timeout() {
    return timeout;
  }

  /**
   * How often this program looks for transactions that somebody left unfinished; zero for never.
   */
  public Duration recoveryInterval() {
    return recoveryInterval;
  }

  /** When a write to several servers returns. */
  public Ack ack() {
    return ack;
  }

  /** How many blocks of {@link Databacon#gather} run at the same time. */
  public int blockThreads() {
    return blockThreads;
  }

  /** How many bits of an id name its shard; 0 when left to the cluster. */
  public int shardBits() {
    return shardBits;
  }

  /** The key of the alias digests in hexadecimal digits, or null when it is kept in the cluster. */
  public @Nullable String digestKey() {
    return digestKey;
  }

  /** Where generated schema modules are looked for, or null for the context class loader. */
  public @Nullable ClassLoader classLoader() {
    return classLoader;
  }

  /** What is told of every operation. */
  public List<Observer> observers() {
    return observers;
  }

  /** Names the servers; leaves passwords and keys out. */
  @Override
  public String toString() {
    return "DatabaconConfig" + servers;
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {
    private static final int MOST_BLOCKS = 16_384;
    private static final int MOST_SERVERS = 1000;
    private static final int SHORTEST_KEY = 16;
    private static final int MOST_SHARD_BITS = 16;
    private static final Duration LONGEST_TIMEOUT = Duration.ofHours(24);

    private final List<ServerConfig> servers = new ArrayList<>();
    private int poolSize = 10;
    private Duration timeout = Duration.ofSeconds(30);
    private Duration recoveryInterval = Duration.ofSeconds(10);
    private Ack ack = Ack.EVERYWHERE;
    private int blockThreads = BlockThreads.STANDARD;
    private int shardBits;
    private @Nullable String digestKey;
    private @Nullable ClassLoader classLoader;
    private final List<Observer> observers = new ArrayList<>();

    private Builder() {}

    /** Adds a server. */
    public Builder server(ServerConfig server) {
      servers.add(server);
      return this;
    }

    /** Adds a server; see {@link ServerConfig}. */
    public Builder server(String name, String url, String user, String password) {
      return server(new ServerConfig(name, url, user, password));
    }

    /** The most connections to each server: 1 to 1000, 10 unless set. */
    public Builder poolSize(int connections) {
      if (connections < 1 || connections > 1000) {
        throw new IllegalArgumentException("poolSize " + connections + ": 1 to 1000 are allowed.");
      }
      poolSize = connections;
      return this;
    }

    /**
     * How many blocks of {@link Databacon#gather} run at the same time, and as many again within
     * other blocks: 1 to 16,384, which is also what is set on virtual threads (Java 21); 256 unless
     * set before that, where each is a thread of the system, which takes some 10 to 50 kB. More
     * items than this take more rounds.
     */
    public Builder blockThreads(int threads) {
      if (threads < 1 || threads > MOST_BLOCKS) {
        throw new IllegalArgumentException(
            "blockThreads " + threads + ": 1 to " + MOST_BLOCKS + " are allowed.");
      }
      blockThreads = threads;
      return this;
    }

    /**
     * How long an operation may take that is given no timeout of its own: 30 seconds unless set.
     */
    public Builder timeout(Duration standard) {
      if (standard.toMillis() < 1 || standard.compareTo(LONGEST_TIMEOUT) > 0) {
        throw new IllegalArgumentException(
            "timeout " + standard + ": one millisecond to " + LONGEST_TIMEOUT + " are allowed.");
      }
      timeout = standard;
      return this;
    }

    /**
     * How often this program looks for transactions over several servers that a program which died
     * has left prepared: every 10 seconds unless set, at one round trip a server; zero for never.
     * Such a transaction keeps its locks until somebody settles it.
     */
    public Builder recoveryInterval(Duration interval) {
      if (interval.isNegative() || interval.compareTo(LONGEST_TIMEOUT) > 0) {
        throw new IllegalArgumentException(
            "recoveryInterval " + interval + ": zero to " + LONGEST_TIMEOUT + " are allowed.");
      }
      recoveryInterval = interval;
      return this;
    }

    /**
     * When a write to several servers returns: {@link Ack#EVERYWHERE} unless set. A transaction may
     * choose for itself.
     */
    public Builder ack(Ack when) {
      ack = when;
      return this;
    }

    /**
     * How many bits of an id name its shard, 1 to 16. Decided once, when the cluster is made (12
     * unless set); afterwards it may be left out, and must agree when given.
     */
    public Builder shardBits(int bits) {
      if (bits < 1 || bits > MOST_SHARD_BITS) {
        throw new IllegalArgumentException(
            "shardBits " + bits + ": 1 to " + MOST_SHARD_BITS + " are allowed.");
      }
      shardBits = bits;
      return this;
    }

    /**
     * The key of the alias digests, at least 16 bytes in Base64. Without it the cluster gets one
     * when it is made, and keeps it in its tables; with it, the servers never see the key.
     */
    public Builder digestKey(String base64) {
      byte[] key;
      try {
        key = Base64.getDecoder().decode(base64);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("digestKey: it is not Base64.", e);
      }
      if (key.length < SHORTEST_KEY) {
        throw new IllegalArgumentException(
            "digestKey has " + key.length + " bytes: at least " + SHORTEST_KEY + " are needed.");
      }
      digestKey = HexFormat.of().formatHex(key);
      return this;
    }

    /** Where generated schema modules are looked for; the context class loader unless set. */
    public Builder classLoader(ClassLoader loader) {
      classLoader = loader;
      return this;
    }

    /** Adds what is told of every operation, such as a binding to Micrometer or OpenTelemetry. */
    public Builder observer(Observer observer) {
      observers.add(observer);
      return this;
    }

    /** The settings as they are now. Throws when there is no server, or two of one name. */
    public DatabaconConfig build() {
      if (servers.isEmpty() || servers.size() > MOST_SERVERS) {
        throw new IllegalArgumentException(
            "servers: there are " + servers.size() + ", 1 to " + MOST_SERVERS + " are allowed.");
      }
      Set<String> names = new HashSet<>();
      for (ServerConfig server : servers) {
        if (!names.add(server.name())) {
          throw new IllegalArgumentException(
              "servers: two are called '" + server.name() + "'. Give each a name of its own.");
        }
      }
      return new DatabaconConfig(this);
    }
  }
}
