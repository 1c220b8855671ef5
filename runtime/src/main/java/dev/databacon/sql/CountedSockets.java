package dev.databacon.sql;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.postgresql.jdbc.PgConnection;

/**
 * Plain sockets that tell {@link Traffic} what goes through them: a look at a flag for each call of
 * the operating system. The driver makes it by name.
 */
public final class CountedSockets extends SocketFactory {

  /** Called by the driver. */
  public CountedSockets() {}

  /** Whether the driver, which may be in a class loader of its own, can find this class. */
  static boolean isKnownToDriver() {
    try {
      ClassLoader loader = PgConnection.class.getClassLoader();
      return Class.forName(CountedSockets.class.getName(), false, loader) == CountedSockets.class;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Override
  public Socket createSocket() {
    return new Counted();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return createSocket(InetAddress.getByName(host), port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return createSocket(InetAddress.getByName(host), port, localHost, localPort);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    Socket socket = createSocket();
    socket.connect(new InetSocketAddress(host, port));
    return socket;
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
      throws IOException {
    Socket socket = createSocket();
    socket.bind(new InetSocketAddress(localHost, localPort));
    socket.connect(new InetSocketAddress(host, port));
    return socket;
  }

  private static final class Counted extends Socket {
    @Override
    public InputStream getInputStream() throws IOException {
      return new In(super.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new Out(super.getOutputStream());
    }
  }

  private static final class In extends FilterInputStream {
    In(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      Traffic.receive(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      Traffic.receive(read);
      return read;
    }
  }

  private static final class Out extends FilterOutputStream {
    Out(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      Traffic.send(1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      Traffic.send(length);
    }
  }
}
