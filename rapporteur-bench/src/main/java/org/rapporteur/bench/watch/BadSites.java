package org.rapporteur.bench.watch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Sites with a feed each, on loopback addresses of their own (127.0.1.1 and on, as Linux has them),
 * that misbehave in turn. Thread-safe.
 */
final class BadSites implements Closeable {

  private static final int NO_QUESTION = 10_000;

  private final long start = System.nanoTime();
  private final List<ServerSocket> sockets = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool(BadSites::daemon);

  BadSites(int sites) throws IOException {
    for (int i = 0; i < sites; i++) {
      int site = i;
      byte[] address = {127, 0, (byte) (1 + i / 250), (byte) (1 + i % 250)};
      ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByAddress(address));
      sockets.add(socket);
      threads.execute(() -> serve(site, socket));
    }
  }

  /** The feeds, one a site. */
  List<URI> feeds() {
    return sockets.stream()
        .map(
            s ->
                URI.create(
                    "http://"
                        + s.getInetAddress().getHostAddress()
                        + ":"
                        + s.getLocalPort()
                        + "/feed"))
        .toList();
  }

  /** How a site behaves now. */
  Mood mood(int site) {
    return Mood.of(site, (System.nanoTime() - start) / 60_000_000_000L);
  }

  private void serve(int site, ServerSocket socket) {
    Random random = new Random(site);
    while (!socket.isClosed()) {
      try {
        Socket asked = socket.accept();
        Random own = new Random(random.nextLong());
        threads.execute(() -> answer(site, asked, own));
      } catch (IOException e) {
        // Closed, or a client that went before it came: there is another.
      }
    }
  }

  private void answer(int site, Socket socket, Random random) {
    try (socket) {
      socket.setSoTimeout(NO_QUESTION);
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      String question = String.valueOf(in.readLine());
      for (String line = in.readLine(); line != null && !line.isEmpty(); ) {
        line = in.readLine();
      }
      String path = question.substring(question.indexOf(' ') + 1);
      if (path.startsWith("/robots.txt")) {
        socket
            .getOutputStream()
            .write(
                "HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
      } else {
        mood(site).answer(socket.getOutputStream(), path, random);
      }
    } catch (IOException e) {
      // The watch has had enough of it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "bad-site");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() throws IOException {
    for (ServerSocket socket : sockets) {
      socket.close();
    }
    threads.shutdownNow();
  }
}
