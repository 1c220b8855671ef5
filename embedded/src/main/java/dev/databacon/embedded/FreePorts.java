package dev.databacon.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for servers on the loopback address. They come from below the range out of which systems
 * take the ports of outgoing connections, so a server that is down for a moment finds its port
 * again.
 */
final class FreePorts {
  private static final int FIRST = 15_000;
  private static final int LAST = 32_000;
  private static final int TRIES = 1_000;
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
  private static final Set<Integer> TAKEN = new HashSet<>();

  private FreePorts() {}

  /** Takes a port that nobody listens on, and that no other server of this process has. */
  static synchronized int take() {
    for (int i = 0; i < TRIES; i++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
      if (!TAKEN.contains(port) && isFree(port)) {
        TAKEN.add(port);
        return port;
      }
    }
    throw new EmbeddedServerException(
        "No free port found between " + FIRST + " and " + LAST + " on the loopback address.");
  }

  /** Gives a port back. */
  static synchronized void giveBack(int port) {
    TAKEN.remove(port);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(LOOPBACK, port));
      return true;
    } catch (IOException inUse) {
      return false;
    }
  }
}
