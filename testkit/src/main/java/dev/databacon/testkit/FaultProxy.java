package dev.databacon.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between a program and a PostgreSQL server, on a port of the loopback address, and breaks
 * connections when told to: at once, after a number of bytes, or when a certain text passes, such
 * as {@code prepare transaction}. It can also stop forwarding without ending anything, as a network
 * does that has lost its way.
 *
 * <pre>{@code
 * try (FaultProxy proxy = FaultProxy.to(cluster.server(1))) {
 *   Databacon db = …;                                     // with proxy.jdbcUrl() for that server
 *   proxy.cutAt("commit prepared", Moment.ANSWERED, Ending.RESET);
 *   db.transaction(tx -> { … });                          // loses the answer, not the transaction
 * }
 * }</pre>
 *
 * <p>Bytes are forwarded as they come; nothing is known of the protocol, so a connection that is
 * encrypted can be cut, but no text is found in it. Instances may be used by many threads.
 */
public final class FaultProxy implements AutoCloseable {
  static final int LONGEST_TEXT = 1000;
  private static final int CONNECT_MILLIS = 5_000;
  private static final int DEFAULT_PORT = 5432;

  private final URI target;
  private final ServerSocket listener;
  private final List<ProxiedConnection> connections = new CopyOnWriteArrayList<>();
  private final List<Fault> faults = new CopyOnWriteArrayList<>();
  private final Gate gate = new Gate();
  private volatile boolean refusing;

  /** Which way bytes go. */
  public enum Direction {
    /** From the program. */
    TO_SERVER,
    /** From the server. */
    TO_PROGRAM
  }

  /** How both sides see a connection end. */
  public enum Ending {
    /** As if the other side had closed it. */
    CLOSE,
    /** As a reset, which is what is seen of a machine that failed. */
    RESET
  }

  /** When, seen from a text that passes to the server, the connection ends. */
  public enum Moment {
    /** Before the server has got the text. */
    UNSENT,
    /** When the server has got it; whether it has acted by then is open. */
    SENT,
    /** When the server has answered: it has acted, and the program does not hear of it. */
    ANSWERED
  }

  private FaultProxy(URI target) throws IOException {
    this.target = target;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    ProxiedConnection.daemon("fault-proxy-" + port(), this::accept);
  }

  /** Listens on a free port for connections to a server. */
  public static FaultProxy to(TestServer server) {
    return to(server.jdbcUrl());
  }

  /** Listens on a free port for connections to the server of a JDBC URL. */
  public static FaultProxy to(String jdbcUrl) {
    if (!jdbcUrl.startsWith("jdbc:postgresql://")) {
      throw new IllegalArgumentException("Not a URL of PostgreSQL: jdbc:postgresql://host:port/…");
    }
    try {
      return new FaultProxy(URI.create(jdbcUrl.substring("jdbc:".length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the URL to connect with: the given one, by way of this proxy. */
  public String jdbcUrl() {
    String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    return "jdbc:postgresql://127.0.0.1:" + port() + target.getRawPath() + query;
  }

  /** Returns the port on the loopback address. */
  public int port() {
    return listener.getLocalPort();
  }

  /** Returns how many connections there are at this moment. */
  public int connections() {
    return open().size();
  }

  /** Those that are ended leave the list a moment later, on the thread that ended them. */
  private List<ProxiedConnection> open() {
    return connections.stream().filter(connection -> !connection.isEnded()).toList();
  }

  /** Ends all connections at once, and returns how many there were. New ones are accepted. */
  public int cutAll(Ending ending) {
    List<ProxiedConnection> ended = open();
    ended.forEach(connection -> connection.end(ending));
    return ended.size();
  }

  /** Ends the connection that has been there for longest; false when there is none. */
  public boolean cutOldest(Ending ending) {
    List<ProxiedConnection> all = open();
    all.stream().limit(1).forEach(connection -> connection.end(ending));
    return !all.isEmpty();
  }

  /**
   * Ends the connection on which so many more bytes have passed, counted from now and on all
   * connections together. The bytes that follow are not forwarded.
   */
  public Fault cutAfter(Direction direction, long bytes, Ending ending) {
    if (bytes < 1) {
      throw new IllegalArgumentException("bytes is " + bytes + "; at least 1 has to pass.");
    }
    return arm(Fault.afterBytes(direction, bytes, ending));
  }

  /**
   * Ends the connection on which a text passes to the server for the first time from now on. The
   * case of letters does not matter. A statement that the driver has had the server prepare is sent
   * without its text, so it is found the first few times only.
   */
  public Fault cutAt(String text, Moment moment, Ending ending) {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    if (length < 1 || length > LONGEST_TEXT) {
      throw new IllegalArgumentException("The text must have 1 to " + LONGEST_TEXT + " bytes.");
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return arm(Fault.atText(new String(bytes, StandardCharsets.ISO_8859_1), moment, ending));
  }

  private Fault arm(Fault fault) {
    faults.removeIf(Fault::isDone);
    faults.add(fault);
    return fault;
  }

  /** Forwards nothing any more, either way, until {@link #resume}; connections stay as they are. */
  public void stall() {
    gate.shut();
  }

  /** Forwards again, what has come meanwhile first. */
  public void resume() {
    gate.open();
  }

  /** Resets new connections at once, as a port does that nobody listens on, or accepts again. */
  public void refuse(boolean refuse) {
    refusing = refuse;
  }

  /** Ends all connections and listens no more. */
  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      cutAll(Ending.CLOSE);
      gate.open();
    }
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        connect(listener.accept());
      } catch (IOException e) {
        // Closed, or a program that went away while it connected: the next one is served.
        connections.removeIf(ProxiedConnection::isEnded);
      }
    }
  }

  private void connect(Socket program) throws IOException {
    Socket server = new Socket();
    ProxiedConnection connection = new ProxiedConnection(program, server, faults, gate);
    connections.add(connection);
    connection.whenEnded(() -> connections.remove(connection));
    try {
      if (refusing) {
        throw new IOException("told to refuse");
      }
      int port = target.getPort() < 0 ? DEFAULT_PORT : target.getPort();
      server.connect(new InetSocketAddress(target.getHost(), port), CONNECT_MILLIS);
      connection.start();
    } catch (IOException e) {
      connection.end(Ending.RESET);
      throw e;
    }
    if (listener.isClosed()) {
      connection.end(Ending.CLOSE);
    }
  }
}
