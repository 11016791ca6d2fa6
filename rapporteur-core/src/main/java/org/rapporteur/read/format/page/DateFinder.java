package org.rapporteur.read.format.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rapporteur.read.format.date.Months;

/**
 * The search for the day of publication. In order of trust: a whole date in the address, the
 * metadata's time of publication, the structured data, marked-up times at the article, printed
 * dates at the article, and last the time of change.
 */
final class DateFinder {

  private static final List<String> PUBLISHED =
      names(
          "article:published_time og:article:published_time article:published og:published_time",
          "datepublished publishdate publish-date publish_date pubdate pub_date sailthru.date",
          "parsely-pub-date dc.date.issued dcterms.issued cxenseparse:recs:publishtime",
          "cxenseparse:publishtime published published_at published-date published_time",
          "publication_date prism.publicationdate citation_publication_date citation_online_date",
          "article:post_date rnews:datepublished originalpublicationdate date_published",
          "article.published article_date_original");

  /** Names that some sites give to the day of a page's making, others to that of its fetching. */
  private static final List<String> MADE =
      names("dc.date dcterms.date date dc.date.created dcterms.created creation_date datecreated");

  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "og:updated_time",
          "last-modified",
          "lastmod",
          "revised");

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_.=-]((?:19|20)\\d{2})[/_-]?(0?[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");
  private static final Pattern NAMED_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})/([a-z]{3,9})/(\\d{1,2})/");

  private final ParsedPage page;
  private final PageContext context;
  private final String language;
  private final PrintedDateFinder printed;

  DateFinder(ParsedPage page, PageFrame frame, PageContext context, String language) {
    this.page = page;
    this.context = context;
    this.language = language;
    this.printed = new PrintedDateFinder(page, frame, language, this::isPossible);
  }

  /** When it was published. */
  Optional<Found<Moment>> published() {
    return inAddress()
        .map(this::withTime)
        .or(() -> inMeta(PUBLISHED).map(this::asPrinted))
        .or(() -> inData("datePublished").map(this::asPrinted))
        .or(() -> inMeta(MADE).map(this::asPrinted))
        .or(() -> inData("dateCreated").map(this::asPrinted))
        .or(() -> marked().map(this::asPrinted))
        .or(printed::find)
        .or(printed::markedElsewhere)
        .or(this::updated)
        .or(this::inAnyData);
  }

  /** When it was last changed. */
  Optional<Found<Moment>> updated() {
    return inData("dateModified").or(() -> inMeta(UPDATED));
  }

  private static List<String> names(String... lines) {
    return Stream.of(lines).flatMap(line -> Stream.of(line.split(" ", -1))).toList();
  }

  private Optional<Found<Moment>> inAddress() {
    Optional<String> address = context.url().or(() -> page.address());
    if (address.isEmpty()) {
      return Optional.empty();
    }
    String text = address.get().toLowerCase(Locale.ROOT);
    Matcher m = IN_ADDRESS.matcher(text);
    while (m.find()) {
      Optional<Found<Moment>> found = day(m.group(1), m.group(2), m.group(3));
      if (found.isPresent()) {
        return found;
      }
    }
    Matcher named = NAMED_IN_ADDRESS.matcher(text);
    if (named.find() && Months.number(named.group(2)).isPresent()) {
      int month = Months.number(named.group(2)).orElse(1);
      return day(named.group(1), String.valueOf(month), named.group(3));
    }
    return Optional.empty();
  }

  private Optional<Found<Moment>> day(String year, String month, String day) {
    String padded = month.length() == 1 ? "0" + month : month;
    String two = day.length() == 1 ? "0" + day : day;
    return Moment.parse(year + "-" + padded + "-" + two)
        .filter(m -> isPossible(m.date()))
        .map(m -> new Found<>(m, "url"));
  }

  /** The address has a day only; the metadata's time is taken over if it is of about that day. */
  private Found<Moment> withTime(Found<Moment> found) {
    LocalDate day = found.value().date();
    return inMeta(PUBLISHED)
        .or(() -> inData("datePublished"))
        .filter(f -> f.value().time().isPresent() && isNear(f.value().date(), day))
        .map(f -> new Found<>(new Moment(day, f.value().time()), found.origin()))
        .orElse(found);
  }

  private static boolean isNear(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay()) <= 1;
  }

  private Optional<Found<Moment>> inMeta(List<String> names) {
    for (String name : names) {
      for (String value : page.meta().all(name)) {
        Optional<Moment> moment = Moment.parse(value, language).filter(m -> isPossible(m.date()));
        if (moment.isPresent()) {
          return moment.map(m -> new Found<>(m, "meta " + name));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found<Moment>> inData(String name) {
    return page.data().article().flatMap(a -> inItem(a, name));
  }

  private Optional<Found<Moment>> inItem(Json.Item item, String name) {
    return item.text(name)
        .flatMap(v -> Moment.parse(v, language))
        .filter(m -> isPossible(m.date()))
        .map(m -> new Found<>(m, "json-ld " + name));
  }

  private Optional<Found<Moment>> inAnyData() {
    for (Json.Item item : page.data().items()) {
      Optional<Found<Moment>> found =
          inItem(item, "datePublished").or(() -> inItem(item, "uploadDate"));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Elements that say by their markup that they are the article's time. */
  private Optional<Found<Moment>> marked() {
    for (Element e : page.elements().property("datepublished")) {
      Optional<Found<Moment>> found = ofElement(e, "itemprop datePublished");
      if (found.isPresent()) {
        return found;
      }
    }
    return printed.marked();
  }

  private Optional<Found<Moment>> ofElement(Element e, String origin) {
    for (String attribute : List.of("datetime", "content", "title")) {
      Optional<Moment> moment =
          Moment.parse(e.attr(attribute), language).filter(m -> isPossible(m.date()));
      if (moment.isPresent()) {
        return moment.map(m -> new Found<>(m, origin));
      }
    }
    String text = e.text();
    return text.length() > 60
        ? Optional.empty()
        : Moment.parse(text, language)
            .filter(m -> isPossible(m.date()))
            .map(m -> new Found<>(m, origin));
  }

  /**
   * A moment in universal time can fall on another day than the outlet prints: {@code
   * 2021-03-05T02:00:00Z} under {@code March 4, 2021}. The printed day is the outlet's.
   */
  private Found<Moment> asPrinted(Found<Moment> found) {
    Moment moment = found.value();
    boolean universal =
        moment.time().isPresent() && moment.time().get().getOffset().equals(ZoneOffset.UTC);
    if (!universal) {
      return found;
    }
    int hour = moment.time().get().getHour();
    LocalDate other = hour < 12 ? moment.date().minusDays(1) : moment.date().plusDays(1);
    return printed.isAtHead(other) && !printed.isAtHead(moment.date())
        ? new Found<>(new Moment(other, moment.time()), found.origin())
        : found;
  }

  /** A day after the page was fetched is not its publication. */
  private boolean isPossible(LocalDate day) {
    return context.fetched().map(f -> !day.isAfter(f.plusDays(1))).orElse(true);
  }
}
