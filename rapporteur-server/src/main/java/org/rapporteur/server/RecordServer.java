package org.rapporteur.server;

import io.javalin.Javalin;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Serves one record on the loopback address. Many readers at a time; another process may read into
 * the record meanwhile. Whoever can open a page may correct: nobody but this machine's users can.
 */
public final class RecordServer implements AutoCloseable {

  /** Where assistants ask. */
  public static final String ASSISTANTS = "/mcp";

  private static final String HOST = "127.0.0.1";
  private static final long LARGEST_REQUEST = 64 * 1024;

  private final Javalin server;
  private final Records records;
  private final Watch watch;

  private RecordServer(Javalin server, Records records, Watch watch) {
    this.watch = watch;
    this.server = server;
    this.records = records;
  }

  /**
   * Begins to serve.
   *
   * @param record the record's file, which must be there
   * @param port the port; 0 takes any that is free
   * @param clock what corrections are dated by
   * @throws IOException if the record cannot be opened or the port is taken
   */
  public static RecordServer start(Path record, int port, Clock clock) throws IOException {
    return start(Service.of(record, port, clock));
  }

  /**
   * Begins to serve.
   *
   * @param service what, and to whom
   * @throws IOException if the record cannot be opened or the port is taken
   */
  public static RecordServer start(Service service) throws IOException {
    return start(service, Optional.empty());
  }

  /**
   * Begins to serve, to assistants as well.
   *
   * @param service what, and to whom
   * @param assistants what answers assistants at {@link #ASSISTANTS}; it sees to its own safety
   * @throws IOException if the record cannot be opened or the port is taken
   */
  public static RecordServer start(Service service, Optional<HttpServlet> assistants)
      throws IOException {
    Clock clock = service.clock();
    Records records = new Records(service.record(), clock);
    records.begin();
    Guard guard = new Guard();
    Site site = new Site(records, guard, clock);
    Watch watch = new Watch(records, clock, new Deliveries(records, service.couriers(), clock));
    Api api = new Api(records);
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              // Browsers keep their connections open; whoever stops the server waits for none.
              config.jetty.modifyServer(
                  jetty -> {
                    jetty.setStopTimeout(0);
                    jetty.setErrorHandler(RecordServer::unanswered);
                  });
              assistants.ifPresent(
                  servlet ->
                      config.jetty.modifyServletContextHandler(
                          handler -> handler.addServlet(asynchronous(servlet), ASSISTANTS)));
              config.http.generateEtags = true;
              config.http.maxRequestSize = LARGEST_REQUEST;
              config.routes.before(guard::check);
              service
                  .accounts()
                  .ifPresent(
                      accounts -> {
                        new Sessions(accounts, site).routes(config.routes);
                        new AdminPages(site, accounts).routes(config.routes);
                      });
              new RecordPages(site).routes(config.routes);
              new CorrectionPages(site).routes(config.routes);
              new PersonPages(site).routes(config.routes);
              new PartyPages(site).routes(config.routes);
              new PairPage(site).routes(config.routes);
              new SaidPages(site).routes(config.routes);
              new CalendarPages(site).routes(config.routes);
              new NewsPages(site).routes(config.routes);
              new JoinPages(site).routes(config.routes);
              new AlertPages(site, watch).routes(config.routes);
              new WatchPages(site, service.feeds()).routes(config.routes);
              api.routes(config.routes);
              config.routes.exception(Refused.class, site::refused);
              config.routes.exception(IOException.class, site::failed);
              config.routes.error(HttpStatus.NOT_FOUND, site::nothing);
            });
    try {
      server.start(HOST, service.port());
    } catch (RuntimeException e) {
      throw new IOException(
          HOST + ":" + service.port() + ": cannot be served on: " + e.getMessage(), e);
    }
    watch.begin();
    return new RecordServer(server, records, watch);
  }

  /** What no page was asked for by, so that none of the site's can answer: a line, no more. */
  private static boolean unanswered(Request request, Response response, Callback callback) {
    response.getHeaders().put("Content-Type", "text/plain; charset=utf-8");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    Content.Sink.write(response, true, "This request cannot be answered.\n", callback);
    return true;
  }

  private static ServletHolder asynchronous(HttpServlet servlet) {
    ServletHolder holder = new ServletHolder(servlet);
    holder.setAsyncSupported(true);
    return holder;
  }

  /** Where it is: {@code http://127.0.0.1:8080/}. */
  public String address() {
    return "http://" + HOST + ":" + server.port() + "/";
  }

  @Override
  public void close() throws IOException {
    watch.close();
    server.stop();
    records.close();
  }
}
