package dev.databacon.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PostgreSQL server of an {@link EmbeddedCluster}. It runs when the cluster is started; {@link
 * #stop()}, {@link #kill()}, {@link #killMainProcess()} and {@link #start()} are for those who want
 * to see what happens then.
 *
 * <p>Instances may be used by many threads.
 */
public final class EmbeddedServer {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final int PORTS_TRIED = 5;

  private final String name;
  private final DataDirectory directory;
  private final Credentials credentials;
  private volatile int port;
  private boolean closed;

  EmbeddedServer(String name, DataDirectory directory, Credentials credentials) {
    this.name = name;
    this.directory = directory;
    this.credentials = credentials;
  }

  /** Returns the name of this server, {@code server1} for the first one. */
  public String name() {
    return name;
  }

  /** Returns the JDBC URL of the database {@code postgres}, without user and password. */
  public String jdbcUrl() {
    return jdbcUrl("postgres");
  }

  /** Returns the JDBC URL of a database on this server, without user and password. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Returns the user that owns the server, a superuser. */
  public String user() {
    return credentials.user();
  }

  /** Returns the password of {@link #user()}. */
  public String password() {
    return credentials.password();
  }

  /** Returns the port on the loopback address, which stays the same until the cluster is closed. */
  public int port() {
    return port;
  }

  /** Returns the file that the server writes its log to. */
  public Path log() {
    return directory.log();
  }

  /** Tells whether the server's main process is there. */
  public boolean isRunning() {
    return postmaster().isPresent();
  }

  /** Starts the server again, on the same port, and waits until it accepts connections. */
  public synchronized void start() {
    if (closed) {
      throw new IllegalStateException("The cluster of " + name + " is closed.");
    }
    if (!isRunning()) {
      tryStart().ifPresent(this::fail);
    }
  }

  /** Stops the server cleanly and ends its connections; a server that is down stays so. */
  public synchronized void stop() {
    postmaster().ifPresent(Postmaster::stop);
  }

  /**
   * Stops the server at once, as in a crash: nothing is written any more, and the next {@link
   * #start()} recovers from the log. What was committed or prepared is there then.
   */
  public synchronized void kill() {
    postmaster().ifPresent(Postmaster::kill);
  }

  /**
   * Ends the server's main process with {@code SIGKILL}, as the system does when it is out of
   * memory: the main process gets no chance to do anything, and its other processes end when they
   * find it gone, which is waited for. Afterwards as after {@link #kill()}.
   */
  public synchronized void killMainProcess() {
    postmaster().ifPresent(Postmaster::crash);
  }

  /** Starts the server on a free port, or on another if somebody else was faster. */
  synchronized void startOnFreePort(ServerSettings settings, boolean durable) throws IOException {
    if (closed) {
      return;
    }
    directory.prepare(credentials, settings, durable);
    Optional<String> failure = Optional.empty();
    for (int i = 0; i < PORTS_TRIED; i++) {
      port = FreePorts.take();
      failure = tryStart();
      if (failure.isEmpty()) {
        LOG.debug("{} listens on port {}", name, port);
        return;
      }
      FreePorts.giveBack(port);
      if (!failure.get().contains("could not bind")) {
        break;
      }
    }
    failure.ifPresent(this::fail);
  }

  /** Stops the server for good, at once if nobody will look at its data again. */
  synchronized void close(boolean keepsData) {
    closed = true;
    postmaster().ifPresent(keepsData ? Postmaster::stop : Postmaster::kill);
    FreePorts.giveBack(port);
  }

  private Optional<String> tryStart() {
    try {
      long logSize = directory.logSize();
      Account.Result result = directory.start(port);
      return result.exitCode() == 0
          ? Optional.empty()
          : Optional.of(result.output().strip() + "\n" + directory.logSince(logSize));
    } catch (IOException e) {
      throw new EmbeddedServerException("Cannot read the log of " + name, e);
    }
  }

  private void fail(String why) {
    throw new EmbeddedServerException(
        "PostgreSQL server " + name + " in " + directory.data() + " does not start: " + why);
  }

  private Optional<Postmaster> postmaster() {
    return Postmaster.of(directory.data());
  }
}
