package dev.databacon.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says what an {@link EmbeddedCluster} is to be. A builder belongs to one thread. */
public final class EmbeddedClusterBuilder {
  private static final int MOST_SERVERS = 64;

  private final Map<String, String> settings = new TreeMap<>();
  private int servers = 1;
  private @Nullable Path dataDirectory;
  private @Nullable Boolean durable;
  private @Nullable String user;
  private @Nullable String password;
  private @Nullable Account account;

  EmbeddedClusterBuilder() {}

  /** Sets how many servers there are, from 1 to 64; 1 unless this is called. */
  public EmbeddedClusterBuilder servers(int servers) {
    if (servers < 1 || servers > MOST_SERVERS) {
      throw new IllegalArgumentException(
          "servers is " + servers + "; a cluster has 1 to " + MOST_SERVERS + ".");
    }
    this.servers = servers;
    return this;
  }

  /**
   * Keeps the data in a directory, where the next start finds it; ports may differ then. The
   * directory is new, empty, or one that was used here before. Without this call the data lives in
   * a temporary directory, which is deleted at the end.
   */
  public EmbeddedClusterBuilder dataDirectory(Path dataDirectory) {
    this.dataDirectory = dataDirectory;
    return this;
  }

  /**
   * Sets a PostgreSQL setting of all servers, such as {@code work_mem}. What the cluster itself
   * decides, such as {@code port}, cannot be set. Unless set here, {@code
   * max_prepared_transactions} is 100, {@code max_connections} is 200 and {@code timezone} is UTC.
   */
  public EmbeddedClusterBuilder setting(String name, String value) {
    ServerSettings.check(name, value);
    settings.put(name, value);
    return this;
  }

  /**
   * Says whether data must survive a crash of the machine. Data in a {@link #dataDirectory} does
   * unless this is called; temporary data does not, which is faster. A crash of a server alone
   * never loses what was committed.
   */
  public EmbeddedClusterBuilder durable(boolean durable) {
    this.durable = durable;
    return this;
  }

  /**
   * Sets the name of the superuser that owns the servers; {@code postgres} unless this is called.
   */
  public EmbeddedClusterBuilder user(String user) {
    if (user.isBlank() || user.startsWith("pg_")) {
      throw new IllegalArgumentException(
          "user is '" + user + "'; it must not be blank or start with pg_.");
    }
    this.user = user;
    return this;
  }

  /** Sets the password of the user; a random one, kept with the data, unless this is called. */
  public EmbeddedClusterBuilder password(String password) {
    if (password.isEmpty() || password.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException(
          "The password must not be empty or hold control characters.");
    }
    this.password = password;
    return this;
  }

  EmbeddedClusterBuilder account(Account account) {
    this.account = account;
    return this;
  }

  /**
   * Starts all servers and returns when they accept connections.
   *
   * @throws EmbeddedServerException if a server cannot be started, or another process uses the data
   *     directory
   */
  public EmbeddedCluster start() {
    boolean keepsData = durable == null ? dataDirectory != null : durable;
    Account runsAs = account == null ? Account.current() : account;
    try {
      PostgresBinaries binaries = PostgresBinaries.unpackedIn(cache(runsAs));
      ClusterDirectory directory =
          dataDirectory == null
              ? ClusterDirectory.temporary(runsAs)
              : ClusterDirectory.kept(dataDirectory, runsAs);
      EmbeddedCluster cluster = describe(directory, binaries, runsAs);
      cluster.start(ServerSettings.defaults(keepsData).with(settings), keepsData);
      return cluster;
    } catch (IOException e) {
      throw new EmbeddedServerException("Cannot prepare embedded servers: " + e, e);
    }
  }

  private EmbeddedCluster describe(
      ClusterDirectory directory, PostgresBinaries binaries, Account runsAs) throws IOException {
    try {
      Credentials credentials = directory.credentials(user, password);
      return new EmbeddedCluster(
          directory,
          IntStream.rangeClosed(1, servers)
              .mapToObj(i -> "server" + i)
              .map(
                  name ->
                      new EmbeddedServer(
                          name,
                          new DataDirectory(directory.server(name), binaries, runsAs),
                          credentials))
              .toList());
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Binaries go where the user's caches are, but {@code nobody} cannot look into root's home. */
  private static Path cache(Account account) throws IOException {
    Path home = Path.of(System.getProperty("user.home"));
    if (!account.equals(Account.NOBODY) && Files.isWritable(home)) {
      return home.resolve(".cache").resolve("databacon");
    }
    return ClusterDirectory.temporaryBase().resolve("binaries");
  }
}
