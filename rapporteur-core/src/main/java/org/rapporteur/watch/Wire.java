package org.rapporteur.watch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks one question of HTTP/1.1 over a connection of its own, to the very addresses that were
 * checked: a host's name is not looked up again. All of it, from the connection to the last byte,
 * ends in a given time. Safe for any number of threads.
 */
final class Wire {

  /** Ends what takes too long by closing its connection. */
  private static final ScheduledExecutorService CLOSING =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "rapporteur-web");
            thread.setDaemon(true);
            return thread;
          });

  private final int largest;
  private final Duration patience;
  private final Supplier<SSLSocketFactory> secret;

  /**
   * A wire.
   *
   * @param secret makes the connections of https; it knows whose certificates are trusted
   */
  Wire(int largest, Duration patience, Supplier<SSLSocketFactory> secret) {
    this.largest = largest;
    this.patience = patience;
    this.secret = secret;
  }

  /**
   * Asks for a document.
   *
   * @param to the addresses of the host
   * @param fields of the request
   */
  HttpAnswer get(URI address, List<InetAddress> to, Map<String, String> fields) throws IOException {
    return ask("GET", address, to, fields, new byte[0]);
  }

  /**
   * Sends a document.
   *
   * @param to the addresses of the host
   * @param fields of the request
   * @param body the document
   */
  HttpAnswer post(URI address, List<InetAddress> to, Map<String, String> fields, byte[] body)
      throws IOException {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("Content-Length", Integer.toString(body.length));
    return ask("POST", address, to, all, body);
  }

  private HttpAnswer ask(
      String method, URI address, List<InetAddress> to, Map<String, String> fields, byte[] body)
      throws IOException {
    long start = System.nanoTime();
    List<Closeable> open = new ArrayList<>();
    Future<?> closing =
        CLOSING.schedule(() -> close(open), patience.toMillis(), TimeUnit.MILLISECONDS);
    try {
      Socket socket = connected(address, to, open);
      OutputStream out = socket.getOutputStream();
      out.write(request(method, address, fields).getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      out.flush();
      return HttpAnswer.read(new BufferedInputStream(socket.getInputStream()), largest);
    } catch (IOException e) {
      if (System.nanoTime() - start >= patience.toNanos()) {
        throw new IOException("is not there after " + patience.toSeconds() + " s", e);
      }
      throw e;
    } finally {
      closing.cancel(false);
      close(open);
    }
  }

  private static void close(List<Closeable> open) {
    List<Closeable> all;
    synchronized (open) {
      all = List.copyOf(open);
    }
    for (Closeable each : all) {
      try {
        each.close();
      } catch (IOException e) {
        // It is not needed any more, whatever its end is like.
      }
    }
  }

  private Socket connected(URI address, List<InetAddress> to, List<Closeable> open)
      throws IOException {
    boolean isSecret = "https".equalsIgnoreCase(address.getScheme());
    int port = address.getPort() >= 0 ? address.getPort() : isSecret ? 443 : 80;
    Socket plain = plain(address, to, port, open);
    if (!isSecret) {
      return plain;
    }
    SSLSocket socket = (SSLSocket) secret.get().createSocket(plain, address.getHost(), port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private Socket plain(URI address, List<InetAddress> to, int port, List<Closeable> open)
      throws IOException {
    Proxy proxy = ProxySelector.getDefault().select(address).get(0);
    if (proxy.type() != Proxy.Type.DIRECT) {
      // Where this machine asks another one to ask, that one looks names up.
      return opened(proxy, InetSocketAddress.createUnresolved(address.getHost(), port), open);
    }
    IOException failed = new IOException("has no address");
    for (InetAddress each : to) {
      try {
        return opened(Proxy.NO_PROXY, new InetSocketAddress(each, port), open);
      } catch (IOException e) {
        failed = e;
      }
    }
    throw failed;
  }

  private Socket opened(Proxy proxy, InetSocketAddress to, List<Closeable> open)
      throws IOException {
    Socket socket = new Socket(proxy);
    synchronized (open) {
      open.add(socket);
    }
    socket.connect(to, (int) Math.min(patience.toMillis(), Integer.MAX_VALUE));
    return socket;
  }

  private static String request(String method, URI address, Map<String, String> fields) {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String host = address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    StringBuilder request = new StringBuilder(method + " " + path + query + " HTTP/1.1\r\n");
    field("Host", host, request);
    field("Connection", "close", request);
    fields.forEach((name, value) -> field(name, value, request));
    return request.append("\r\n").toString();
  }

  /** A value that a server gave may not end its line. */
  private static void field(String name, String value, StringBuilder to) {
    to.append(name).append(": ");
    value.chars().filter(c -> c >= ' ' && c < 0x7F).forEach(c -> to.append((char) c));
    to.append("\r\n");
  }
}
