package dev.databacon.support;

import dev.databacon.testkit.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a program and a server, and counts how often the program speaks after the server
 * has: that many round trips were made, whatever the driver says.
 */
public final class Wire implements AutoCloseable {
  private final ServerSocket listener;
  private final URI target;
  private volatile boolean frozen;
  private final AtomicLong turns = new AtomicLong();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  /** Forwards a free port of this machine to a server. */
  public Wire(TestServer server) throws IOException {
    this.target = URI.create(server.jdbcUrl().substring("jdbc:".length()));
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    daemon(this::accept);
  }

  /** The URL of the server's database by way of this wire. */
  public String url() {
    String query = target.getQuery() == null ? "" : "?" + target.getQuery();
    return "jdbc:postgresql://localhost:" + listener.getLocalPort() + target.getPath() + query;
  }

  /** From now on swallows everything, as a network does that lost its way. */
  public void freeze() {
    frozen = true;
  }

  /** Round trips so far, of all connections together. */
  public long roundTrips() {
    return turns.get();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        Socket server =
            new Socket(target.getHost(), target.getPort() < 0 ? 5432 : target.getPort());
        sockets.addAll(List.of(client, server));
        Line line = new Line();
        daemon(() -> copy(client, server, () -> line.program(turns)));
        daemon(() -> copy(server, client, line::server));
      }
    } catch (IOException closed) {
      sockets.forEach(Wire::end);
    }
  }

  private void copy(Socket from, Socket to, Runnable each) {
    byte[] buffer = new byte[65536];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        each.run();
        if (frozen) {
          continue;
        }
        out.write(buffer, 0, n);
      }
    } catch (IOException closed) {
      end(from);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    sockets.forEach(Wire::end);
  }

  /** Who spoke last on one connection. */
  private static final class Line {
    private boolean programSpoke;

    synchronized void program(AtomicLong turns) {
      if (!programSpoke) {
        turns.incrementAndGet();
      }
      programSpoke = true;
    }

    synchronized void server() {
      programSpoke = false;
    }
  }
}
