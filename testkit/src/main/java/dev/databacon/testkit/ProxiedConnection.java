package dev.databacon.testkit;

import dev.databacon.testkit.FaultProxy.Direction;
import dev.databacon.testkit.FaultProxy.Ending;
import dev.databacon.testkit.FaultProxy.Moment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One connection of a program through a proxy: two sockets, and a thread for each direction. */
final class ProxiedConnection {
  private static final int BUFFER = 65536;

  private final Socket program;
  private final Socket server;
  private final List<Fault> faults;
  private final Gate gate;
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile Runnable afterwards = () -> {};
  private volatile @Nullable Fault atAnswer;

  /** Set by the thread of one direction, which is about to end both. */
  private volatile boolean ending;

  ProxiedConnection(Socket program, Socket server, List<Fault> faults, Gate gate) {
    this.program = program;
    this.server = server;
    this.faults = faults;
    this.gate = gate;
  }

  static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  void whenEnded(Runnable action) {
    afterwards = action;
  }

  void start() throws IOException {
    program.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    daemon("fault-proxy-to-server", () -> pump(program, server, Direction.TO_SERVER));
    daemon("fault-proxy-to-program", () -> pump(server, program, Direction.TO_PROGRAM));
  }

  /** Ends both sides, once. */
  void end(Ending ending) {
    if (ended.compareAndSet(false, true)) {
      close(program, ending);
      close(server, ending);
      afterwards.run();
    }
  }

  boolean isEnded() {
    return ended.get();
  }

  private static void close(Socket socket, Ending ending) {
    try {
      if (ending == Ending.RESET) {
        // Without lingering, closing throws away what is under way and says so.
        socket.setSoLinger(true, 0);
      }
      socket.close();
    } catch (IOException e) {
      // It is closed then, by somebody else.
      return;
    }
  }

  private void pump(Socket from, Socket to, Direction direction) {
    // Room for the end of what passed before, since a text may come in two parts.
    byte[] seen = new byte[FaultProxy.LONGEST_TEXT + BUFFER];
    int before = 0;
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(seen, before, BUFFER); n >= 0; n = in.read(seen, before, BUFFER)) {
        gate.pass();
        if (!forward(out, direction, seen, before, n)) {
          return;
        }
        int total = before + n;
        before = Math.min(FaultProxy.LONGEST_TEXT, total);
        System.arraycopy(seen, total - before, seen, 0, before);
      }
      end(Ending.CLOSE);
    } catch (IOException e) {
      end(Ending.RESET);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end(Ending.RESET);
    }
  }

  /** False when the connection has ended with it. */
  private boolean forward(OutputStream out, Direction direction, byte[] seen, int before, int fresh)
      throws IOException {
    if (ending) {
      return false;
    }
    Fault waiting = direction == Direction.TO_PROGRAM ? atAnswer : null;
    if (waiting != null) {
      return finish(waiting);
    }
    for (Fault fault : faults) {
      int passing = fault.judge(direction, seen, before, fresh);
      if (passing < 0) {
        continue;
      }
      faults.remove(fault);
      if (fault.moment() == Moment.ANSWERED) {
        atAnswer = fault;
        break;
      }
      // What is answered to it comes too late.
      ending = true;
      out.write(seen, before, passing);
      return finish(fault);
    }
    out.write(seen, before, fresh);
    return true;
  }

  private boolean finish(Fault fault) {
    end(fault.ending());
    fault.setDone();
    return false;
  }
}
