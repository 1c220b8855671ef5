package dev.databacon.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** The sockets that the driver makes when nobody gives it a factory. It makes this one by name. */
public final class PlainSockets extends SocketFactory {
  private final SocketFactory usual = SocketFactory.getDefault();

  /** Called by the driver. */
  public PlainSockets() {}

  @Override
  public Socket createSocket() throws IOException {
    return usual.createSocket();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return usual.createSocket(host, port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return usual.createSocket(host, port, localHost, localPort);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return usual.createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return usual.createSocket(host, port, localHost, localPort);
  }
}
