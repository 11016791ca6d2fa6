package org.rapporteur.bench.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.bench.dossier.SyntheticReading;

/** How soon the pages of a served record come. */
final class PageTimes {

  private static final int EACH = 60;
  private static final int WARM = 10;
  private static final long LONGEST_NANOSECONDS = 3_600_000_000_000L;
  private static final Pattern LINK =
      Pattern.compile(
          "href=\"(/(?:article|finding|person|utterance|issue|meeting|pair)[?/][^\"#]+)");

  private final ServedRecord served;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  PageTimes(ServedRecord served) {
    this.served = served;
  }

  private interface Ask {
    String path(Random random);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(served.address() + path.substring(1))).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Milliseconds until a page comes that tells of the whole. */
  long untilWhole() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    while (get("/parties").statusCode() != 200) {
      if (System.nanoTime() - begun > LONGEST_NANOSECONDS) {
        throw new IOException("not put together within an hour");
      }
      Thread.sleep(1000);
    }
    return (System.nanoTime() - begun) / 1_000_000;
  }

  /** Two words that stand next to each other in some article. */
  private static String phrase(Random random) {
    String[] words = SyntheticReading.text(random).split("[ .]+");
    int at = random.nextInt(words.length - 1);
    return "/search?q=%22" + words[at] + "+" + words[at + 1] + "%22";
  }

  private static Map<String, Ask> asks(List<String> links) {
    Map<String, Ask> asks = new LinkedHashMap<>();
    asks.put("search, a phrase", PageTimes::phrase);
    asks.put("search, a frequent word", r -> "/search?q=" + SyntheticReading.text(r).split(" ")[0]);
    asks.put("search, a party's acts", r -> "/search?q=kind:act+party:AKX");
    for (String page :
        List.of(
            "/",
            "/search",
            "/people",
            "/parties",
            "/party?code=AKX",
            "/pair?of=AKX&and=BKX",
            "/issues",
            "/meetings",
            "/contradictions",
            "/new",
            "/sources",
            "/brief",
            "/corrections")) {
      asks.put(page, r -> page);
    }
    Map<String, List<String>> byPage = new LinkedHashMap<>();
    links.forEach(l -> byPage.computeIfAbsent(l.split("[/?]")[1], p -> new ArrayList<>()).add(l));
    byPage.forEach((page, some) -> asks.put("any " + page, r -> some.get(r.nextInt(some.size()))));
    return asks;
  }

  /** Addresses that the pages lead to. */
  private List<String> links() throws IOException, InterruptedException {
    List<String> links = new ArrayList<>();
    for (String page :
        List.of("/search", "/people", "/parties", "/issues", "/meetings", "/party?code=AKX")) {
      Matcher link = LINK.matcher(get(page).body());
      while (link.find()) {
        links.add(link.group(1).replace("&amp;", "&"));
      }
    }
    return links;
  }

  void one(PrintWriter out) throws IOException, InterruptedException {
    for (Map.Entry<String, Ask> ask : asks(links()).entrySet()) {
      Random random = new Random(23);
      List<Double> times = new ArrayList<>();
      int bad = 0;
      long size = 0;
      Duration before = Duration.ZERO;
      for (int i = 0; i < EACH + WARM; i++) {
        if (i == WARM) {
          before = served.processor();
        }
        long begun = System.nanoTime();
        HttpResponse<String> answer = get(ask.getValue().path(random));
        if (i >= WARM) {
          times.add((System.nanoTime() - begun) / 1e6);
        }
        bad += answer.statusCode() == 200 ? 0 : 1;
        size = Math.max(size, answer.body().length());
      }
      Duration took = served.processor().minus(before);
      Collections.sort(times);
      out.printf(
          "%-26s p50 %6.1f ms  p95 %6.1f ms  processor %6.1f ms  %4d KB%s%n",
          ask.getKey(),
          times.get(EACH / 2),
          times.get(EACH * 95 / 100),
          took.toMillis() / (double) EACH,
          size >> 10,
          bad == 0 ? "" : "  " + bad + " not answered");
      out.flush();
    }
  }

  /** Many at a time; whether nothing went wrong. */
  boolean many(PrintWriter out, int readers, int seconds) throws IOException, InterruptedException {
    List<Ask> asks = List.copyOf(asks(links()).values());
    ConcurrentLinkedQueue<Double> all = new ConcurrentLinkedQueue<>();
    AtomicInteger bad = new AtomicInteger();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    for (int reader = 0; reader < readers; reader++) {
      Random random = new Random(reader);
      Thread thread = new Thread(() -> read(asks, random, end, all, bad));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    List<Double> times = new ArrayList<>(all);
    Collections.sort(times);
    out.printf(
        "%d readers for %d s while articles come in: %d pages, %d errors, p50 %.0f ms, p95 %.0f"
            + " ms, slowest %.0f ms%n",
        readers,
        seconds,
        times.size(),
        bad.get(),
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100),
        times.get(times.size() - 1));
    return bad.get() == 0;
  }

  private void read(
      List<Ask> asks,
      Random random,
      long end,
      ConcurrentLinkedQueue<Double> times,
      AtomicInteger bad) {
    try {
      while (System.nanoTime() < end) {
        long begun = System.nanoTime();
        int status = get(asks.get(random.nextInt(asks.size())).path(random)).statusCode();
        times.add((System.nanoTime() - begun) / 1e6);
        if (status != 200) {
          bad.incrementAndGet();
        }
        // Somebody who reads looks at a page for a moment.
        Thread.sleep(random.nextInt(1000));
      }
    } catch (IOException e) {
      bad.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
