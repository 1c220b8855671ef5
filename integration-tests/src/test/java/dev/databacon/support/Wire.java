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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Stands between a program and a server, and counts how often the program speaks after the server
 * has: that many round trips were made, whatever the driver says.
 */
public final class Wire implements AutoCloseable {
  private volatile ServerSocket listener;
  private final URI target;
  private volatile CompletableFuture<Void> listening;
  private volatile boolean frozen;
  private volatile boolean deaf;
  private volatile boolean cut;
  private final AtomicLong turns = new AtomicLong();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  /** Forwards a free port of this machine to a server. */
  public Wire(TestServer server) throws IOException {
    this.target = URI.create(server.jdbcUrl().substring("jdbc:".length()));
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    listening = listen(listener);
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

  /** From now on the program hears nothing of what the server says; the server hears all. */
  public void deafen() {
    deaf = true;
  }

  /** Ends all connections, and refuses others: for the program the server is gone. */
  public void cut() throws IOException {
    cut = true;
    listener.close();
    // The port is free when nobody accepts there any more.
    listening.join();
    sockets.forEach(Wire::end);
    sockets.clear();
  }

  /** Lets new connections through again, at the same port. */
  public void mend() throws IOException {
    int port = listener.getLocalPort();
    cut = false;
    deaf = false;
    ServerSocket next = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    listener = next;
    listening = listen(next);
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

  private CompletableFuture<Void> listen(ServerSocket at) {
    return CompletableFuture.runAsync(() -> accept(at), Wire::daemon);
  }

  private void accept(ServerSocket from) {
    try {
      while (true) {
        Socket client = from.accept();
        Socket server =
            new Socket(target.getHost(), target.getPort() < 0 ? 5432 : target.getPort());
        sockets.addAll(List.of(client, server));
        if (cut) {
          end(client);
          end(server);
        }
        Line line = new Line();
        daemon(() -> copy(client, server, () -> line.program(turns) && !frozen));
        daemon(() -> copy(server, client, () -> line.server() && !frozen && !deaf));
      }
    } catch (IOException closed) {
      sockets.forEach(Wire::end);
    }
  }

  private static void copy(Socket from, Socket to, BooleanSupplier each) {
    byte[] buffer = new byte[65536];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (each.getAsBoolean()) {
          out.write(buffer, 0, n);
        }
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

    synchronized boolean program(AtomicLong turns) {
      if (!programSpoke) {
        turns.incrementAndGet();
      }
      programSpoke = true;
      return true;
    }

    synchronized boolean server() {
      programSpoke = false;
      return true;
    }
  }
}
