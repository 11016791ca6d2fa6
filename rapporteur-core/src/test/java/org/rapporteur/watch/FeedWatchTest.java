package org.rapporteur.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Taken;
import org.rapporteur.watch.Polled.Outcome;

class FeedWatchTest {

  private static final URI FEED = URI.create("https://herald.example/feed");

  /** A web of a few documents that counts what is asked of it. */
  private static final class Shelf implements Web {
    private final Map<String, WebAnswer> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    private void put(String address, int status, String body) {
      WebAnswer.Fields fields =
          new WebAnswer.Fields(
              Optional.empty(), Optional.of("\"v1\""), Optional.empty(), Optional.empty());
      answers.put(
          address,
          new WebAnswer(
              status, URI.create(address), body.getBytes(StandardCharsets.UTF_8), fields));
    }

    @Override
    public WebAnswer get(WebRequest request) throws IOException {
      asked.add(request.address() + request.etag().orElse(""));
      WebAnswer answer = answers.get(request.address().toString());
      if (answer == null) {
        return new WebAnswer(404, request.address(), new byte[0], WebAnswer.Fields.none());
      }
      return answer;
    }
  }

  private static final class Memory implements WatchMemory {
    private FeedState state = FeedState.fresh();
    private final Set<String> known = new HashSet<>();

    @Override
    public FeedState state(URI feed) {
      return state;
    }

    @Override
    public void keep(URI feed, FeedState next) {
      state = next;
    }

    @Override
    public Set<String> known(URI feed, List<String> items) {
      Set<String> found = new HashSet<>(known);
      found.retainAll(items);
      return found;
    }

    @Override
    public void remember(URI feed, List<String> items) {
      known.addAll(items);
    }
  }

  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2031-03-03T10:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final Shelf shelf = new Shelf();
  private final Memory memory = new Memory();
  private final Hands hands = new Hands();
  private final FeedWatch watch =
      new FeedWatch(shelf, memory, new Intake(), hands, time -> {}, "rapporteur");

  private static String feed(String... items) {
    return "<rss><channel><title>Herald</title>" + String.join("", items) + "</channel></rss>";
  }

  private static String item(String id) {
    return "<item><guid>"
        + id
        + "</guid><title>Talks</title><content:encoded>The talks go on, the"
        + " minister said.</content:encoded></item>";
  }

  private Polled poll() throws IOException, InterruptedException {
    hands.now = memory.state.due().isAfter(hands.now) ? memory.state.due() : hands.now;
    return watch.poll(FEED);
  }

  @Test
  void takesWhatIsNewOnce() throws IOException, InterruptedException {
    shelf.put(FEED.toString(), 200, feed(item("a"), item("b")));
    Polled first = poll();
    assertThat(first.taken()).extracting(Taken::name).containsExactly("a", "b");
    watch.taken(FEED, List.of(first.taken().get(0)));
    assertThat(poll().taken()).extracting(Taken::name).containsExactly("b");
    watch.taken(FEED, List.of(first.taken().get(1)));
    assertThat(poll().outcome()).isEqualTo(Outcome.NOTHING_NEW);
    poll();
    assertThat(shelf.asked).last().isEqualTo(FEED + "\"v1\"");
  }

  @Test
  void doesNotAskBeforeItIsDue() throws IOException, InterruptedException {
    shelf.put(FEED.toString(), 200, feed());
    poll();
    assertThat(watch.poll(FEED).outcome()).isEqualTo(Outcome.TOO_EARLY);
  }

  @Test
  void asksEverMoreSeldomWhatFails() throws IOException, InterruptedException {
    shelf.put(FEED.toString(), 503, "");
    Duration before = Duration.ZERO;
    for (int i = 0; i < 5; i++) {
      Polled polled = poll();
      Duration wait = Duration.between(hands.now, polled.due());
      assertThat(polled.outcome()).isEqualTo(Outcome.FAILED);
      assertThat(wait).isGreaterThan(before);
      before = wait;
    }
  }

  @Test
  void heedsRobotsTxt() throws IOException, InterruptedException {
    shelf.put("https://herald.example/robots.txt", 200, "User-agent: *\nDisallow: /feed\n");
    shelf.put(FEED.toString(), 200, feed(item("a")));
    assertThat(poll().outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(shelf.asked).containsExactly("https://herald.example/robots.txt");
  }

  @Test
  void saysWhyASitesRulesCannotBeHad() throws IOException, InterruptedException {
    Web unreachable =
        request -> {
          throw new IOException("leads nowhere");
        };
    FeedWatch cut =
        new FeedWatch(unreachable, memory, new Intake(), hands, time -> {}, "rapporteur");
    Polled polled = cut.poll(FEED);
    assertThat(polled.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(polled.message()).contains("leads nowhere");
  }

  @Test
  void readsTheLongestRuleOfTheRightGroup() {
    Robots robots =
        Robots.parse(
            "User-agent: other\nDisallow: /\n\nUser-agent: Rapporteur\nUser-agent: third\n"
                + "Disallow: /a\nAllow: /a/b\nDisallow: /*.pdf$\n\nUser-agent: *\nDisallow: /x",
            "rapporteur");
    assertThat(robots.allows(URI.create("https://h.example/a"))).isFalse();
    assertThat(robots.allows(URI.create("https://h.example/a/b/c"))).isTrue();
    assertThat(robots.allows(URI.create("https://h.example/x"))).isTrue();
    assertThat(robots.allows(URI.create("https://h.example/y.pdf"))).isFalse();
    assertThat(robots.allows(URI.create("https://h.example/y.pdf?z"))).isTrue();
  }

  @Test
  void knowsPrivateAddresses() throws UnknownHostException {
    for (String address :
        new String[] {
          "127.0.0.1",
          "10.1.2.3",
          "192.168.0.1",
          "172.16.0.1",
          "169.254.169.254",
          "100.64.0.1",
          "0.0.0.0",
          "::1",
          "fd00::1",
          "fe80::1",
          "::ffff:10.0.0.1",
          "192.0.0.8",
          "192.0.2.1",
          "198.51.100.7",
          "203.0.113.9",
          "224.0.0.1",
          "255.255.255.255",
          "2001:db8::1",
          "2002:a00:1::1",
          "64:ff9b::a00:1",
          "64:ff9b:1::1",
          "::10.0.0.1",
          "100::1",
          "3fff::1",
          "ff02::1"
        }) {
      assertThat(Addresses.isPublic(InetAddress.getByName(address))).as(address).isFalse();
    }
    for (String address :
        new String[] {"93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"}) {
      assertThat(Addresses.isPublic(InetAddress.getByName(address))).as(address).isTrue();
    }
  }

  @Test
  void readsRulesHoweverTheyAreWritten() {
    String rules = "\uFEFFUser-agent: *\nDisallow: /\n\nUser-Agent: rapporteur/1.0\n";
    Robots robots = Robots.parse(rules + "Disallow: /caf\u00e9\nDisallow: /%7eana\n", "rapporteur");
    assertThat(robots.allows(URI.create("https://herald.example/news"))).isTrue();
    assertThat(robots.allows(URI.create("https://herald.example/caf%c3%a9/1"))).isFalse();
    assertThat(robots.allows(URI.create("https://herald.example/~ana"))).isFalse();
    assertThat(Robots.closed().allows(URI.create("https://herald.example/robots.txt"))).isTrue();
  }

  private static String toll(String text) {
    return "<rss><channel><title>Herald</title><item><guid>urn:7</guid><title>Toll</title>"
        + "<content:encoded>&lt;p&gt;"
        + text
        + "&lt;/p&gt;</content:encoded></item></channel></rss>";
  }

  @Test
  void takesACorrectedItemAsANewVersion() throws IOException, InterruptedException {
    shelf.put(FEED.toString(), 200, toll("The blast hurt four people, Ostrava said."));
    Polled first = watch.poll(FEED);
    watch.taken(FEED, List.of(first.taken().get(0)));
    hands.now = first.due();
    assertThat(watch.poll(FEED).taken()).isEmpty();
    shelf.put(FEED.toString(), 200, toll("The blast hurt six people, Ostrava said."));
    hands.now = hands.now.plus(Duration.ofDays(1));
    Polled second = watch.poll(FEED);
    assertThat(second.taken()).hasSize(1);
    Taken.Story story = (Taken.Story) second.taken().get(0);
    assertThat(story.article().text()).contains("six people");
    assertThat(story.article().diagnostics()).extracting("code").contains("new-version");
    watch.taken(FEED, List.of(story));
    hands.now = hands.now.plus(Duration.ofDays(1));
    assertThat(watch.poll(FEED).taken()).isEmpty();
  }

  @Test
  void whatIsNoFeedFails() throws IOException, InterruptedException {
    for (String body :
        List.of(
            "",
            "\u0000\u0001\u0002\u0003",
            "[{\"id\": \"a\", \"content_text\": \"The",
            "<html><p>Sorry")) {
      shelf.put(FEED.toString(), 200, body);
      Polled polled = poll();
      assertThat(polled.outcome()).as(body).isEqualTo(Outcome.FAILED);
      assertThat(polled.taken()).isEmpty();
    }
    shelf.put(FEED.toString(), 200, feed());
    assertThat(poll().outcome()).isEqualTo(Outcome.NOTHING_NEW);
  }

  @Test
  void aFeedThatIsCutSaysSoUntilItIsWhole() throws IOException, InterruptedException {
    String whole = feed(item("a"), item("b"));
    shelf.put(FEED.toString(), 200, whole.substring(0, whole.length() - 60));
    Polled first = poll();
    assertThat(first.message()).isEqualTo("has 1 new");
    assertThat(first.taken()).extracting(Taken::name).containsExactly("a", FEED.toString());
    watch.taken(FEED, first.taken());
    Polled again = poll();
    assertThat(again.outcome()).isEqualTo(Outcome.NOTHING_NEW);
    assertThat(again.taken()).extracting(Taken::name).containsExactly(FEED.toString());
    shelf.put(FEED.toString(), 200, whole);
    assertThat(poll().taken()).extracting(Taken::name).containsExactly("b");
  }
}
