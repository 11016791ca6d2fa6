package org.rapporteur.read.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Original;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.charset.Decoded;
import org.rapporteur.read.format.charset.Decoder;
import org.rapporteur.read.format.document.GivenUpException;
import org.rapporteur.read.format.document.PaperParser;
import org.rapporteur.read.format.document.PaperText;
import org.rapporteur.read.format.document.WordReader;
import org.rapporteur.read.format.export.Exported;
import org.rapporteur.read.format.export.JsonExport;
import org.rapporteur.read.format.feed.Feed;
import org.rapporteur.read.format.feed.FeedItem;
import org.rapporteur.read.format.feed.FeedReader;
import org.rapporteur.read.format.mail.Letter;
import org.rapporteur.read.format.mail.LetterReader;

/** Documents that are read as a whole. Immutable. */
final class Documents {

  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Decoder decoder = new Decoder();
  private final FeedReader feeds = new FeedReader();
  private final LetterReader letters = new LetterReader();
  private final Readers readers;
  private final JsonExport json;
  private final PaperParser pdf;
  private final WordReader word;
  private final DocumentGuard guard;

  Documents(Readers readers, JsonExport json, Limits limits, PaperParser pdf, DocumentGuard guard) {
    this.guard = guard;
    this.readers = readers;
    this.json = json;
    int most = (int) Math.min(limits.document(), 1 << 28);
    this.pdf = pdf;
    this.word = new WordReader(most);
  }

  /** What a document of that kind holds; one that takes too much is kept as it came, unread. */
  List<Taken> read(Kind kind, String name, byte[] bytes, Hints hints) throws IOException {
    // A printed document is parsed by a process that is watched itself.
    return kind == Kind.PDF
        ? List.of(pdf(name, bytes))
        : guarded(name, bytes, mediaType(kind), () -> unguarded(kind, name, bytes, hints));
  }

  private List<Taken> guarded(String name, byte[] bytes, String type, Callable<List<Taken>> reading)
      throws IOException {
    try {
      return guard.read(bytes.length, reading);
    } catch (GivenUpException e) {
      return List.of(unread(name, bytes, type, e));
    }
  }

  private static String mediaType(Kind kind) {
    return switch (kind) {
      case MARKUP -> "text/html";
      case JSON -> "application/json";
      case FEED -> "application/xml";
      case MAIL -> "message/rfc822";
      case WORD -> WORD_TYPE;
      case FLAT_OFFICE -> "application/xml";
      default -> "text/plain";
    };
  }

  private List<Taken> unguarded(Kind kind, String name, byte[] bytes, Hints hints)
      throws IOException {
    return switch (kind) {
      case MARKUP -> List.of(readers.page(name, decoded(bytes, hints), bytes, hints));
      case JSON -> json(name, decoded(bytes, hints));
      case FEED -> feed(name, feeds.read(decoded(bytes, hints).unmarked()));
      case MAIL -> List.of(letterOf(name, bytes));
      case WORD -> List.of(word(name, bytes));
      case FLAT_OFFICE -> List.of(flat(name, decoded(bytes, hints), bytes));
      default -> List.of(readers.text(name, decoded(bytes, hints), bytes));
    };
  }

  private Decoded decoded(byte[] bytes, Hints hints) {
    return decoder.decode(bytes, hints.contentType());
  }

  private List<Taken> json(String name, Decoded decoded) throws JsonProcessingException {
    List<Exported> found = json.read(decoded.unmarked());
    if (found.isEmpty()) {
      return List.of(
          new LeftOut(name, Reason.NO_ARTICLE, "is JSON without articles: they need {\"text\"}"));
    }
    List<Taken> taken = new ArrayList<>();
    for (Exported exported : found) {
      String called = found.size() == 1 ? name : name + ":" + (taken.size() + 1);
      taken.add(readers.exported(exported.id().orElse(called), exported));
    }
    return taken;
  }

  private List<Taken> feed(String name, Feed feed) {
    List<Taken> taken = new ArrayList<>();
    for (FeedItem item : feed.items()) {
      taken.add(item(item, feed));
    }
    if (feed.ending() == Feed.Ending.TOO_LONG) {
      String message = "holds more than " + taken.size() + " items; the rest is left out";
      taken.add(new LeftOut(name, Reason.TOO_LARGE, message));
    } else if (feed.ending() == Feed.Ending.WHOLE && taken.isEmpty()) {
      taken.add(new LeftOut(name, Reason.NO_ITEMS, "is a feed without items"));
    }
    if (feed.ending() == Feed.Ending.TOO_EARLY) {
      String message = "ends too early, in or behind the item after the last one read";
      taken.add(new LeftOut(name, Reason.BROKEN, message));
    }
    return taken;
  }

  private Taken item(FeedItem item, Feed feed) {
    Metadata given =
        metadata(
            item.title(),
            feed.title().filter(t -> t.length() <= 60),
            item.authors(),
            item.published(),
            item.updated(),
            item.link());
    Exported exported =
        new Exported(
            Optional.of(item.id()),
            Optional.empty(),
            Optional.of(item.markup()),
            given,
            item.doubts());
    Taken taken = readers.fragment(item.id(), exported);
    if (item.isFull() || !(taken instanceof Taken.Story story)) {
      return taken;
    }
    Diagnostic brief = Diagnostic.of("summary-only", "the feed gives a summary, not the text");
    return new Taken.Story(Readers.noted(story.article(), List.of(brief)), story.original());
  }

  /** An e-mail as an article. */
  Taken letter(String name, byte[] bytes) throws IOException {
    return guarded(name, bytes, mediaType(Kind.MAIL), () -> List.of(letterOf(name, bytes))).get(0);
  }

  /** An article that another tool wrote out. */
  Taken exported(String id, Exported exported) throws IOException {
    Optional<String> text = exported.text().filter(t -> !t.isBlank());
    byte[] bytes = bytes(text.or(exported::markup).orElse(""));
    return guarded(
            id,
            bytes,
            mediaType(text.isPresent() ? Kind.TEXT : Kind.MARKUP),
            () -> List.of(readers.exported(id, exported)))
        .get(0);
  }

  private Taken letterOf(String name, byte[] bytes) {
    Letter letter = letters.read(bytes);
    Metadata given =
        metadata(
            letter.subject(),
            letter.from(),
            List.of(),
            letter.date(),
            Optional.empty(),
            Optional.empty());
    Exported exported =
        new Exported(letter.id(), letter.text(), letter.markup(), given, letter.doubts());
    String id = letter.id().orElse(name);
    if (letter.page().isPresent() && letter.markup().isPresent()) {
      // A page as a browser saves it (RFC 2557): its day is that of its saving, not of the article.
      String markup = letter.markup().get();
      Hints hints =
          new Hints(letter.page(), Optional.empty(), letter.date().map(Publication::date));
      return readers.page(name, decoder.decode(bytes(markup)), bytes(markup), hints);
    }
    return letter.text().filter(t -> !t.isBlank()).isPresent()
        ? readers.exported(id, exported)
        : readers.fragment(id, exported);
  }

  /** A document that was given up: kept as it came, it is not tried again. */
  private static Taken unread(String name, byte[] bytes, String type, GivenUpException e) {
    Diagnostic why = Diagnostic.of("not-read", String.valueOf(e.getMessage()));
    return new Taken.Story(
        new Article(name, "", Metadata.unknown(), List.of(), List.of(why)),
        Original.of(type, Optional.empty(), bytes, Optional.empty()));
  }

  private Taken pdf(String name, byte[] bytes) throws IOException {
    try {
      return paper(name, pdf.read(name, bytes), bytes, "application/pdf");
    } catch (GivenUpException e) {
      return unread(name, bytes, "application/pdf", e);
    }
  }

  private Taken word(String name, byte[] bytes) throws IOException {
    if (WordReader.isOtherOffice(bytes)) {
      String message = "is a spreadsheet or slides; save its texts as CSV, .docx or PDF";
      return new LeftOut(name, Reason.NO_ARTICLE, message);
    }
    Optional<PaperText> text = word.read(bytes);
    return text.isPresent()
        ? paper(name, text.get(), bytes, WORD_TYPE)
        : new LeftOut(name, Reason.NO_ARTICLE, "is an Office document without text");
  }

  private Taken flat(String name, Decoded decoded, byte[] bytes) {
    Optional<PaperText> text = word.flat(decoded.unmarked());
    return text.isPresent()
        ? paper(name, text.get(), bytes, mediaType(Kind.FLAT_OFFICE))
        : new LeftOut(name, Reason.NO_ARTICLE, "is an Office document without text");
  }

  private Taken paper(String name, PaperText paper, byte[] bytes, String type) {
    if (paper.text().isBlank()) {
      return new LeftOut(
          name, Reason.EMPTY, "holds no text; if it is a scan, put it through text recognition");
    }
    return readers.paper(name, paper, bytes, type);
  }

  private static Metadata metadata(
      Optional<String> title,
      Optional<String> outlet,
      List<String> authors,
      Optional<Publication> published,
      Optional<Publication> updated,
      Optional<String> url) {
    return new Metadata(
        title,
        outlet.filter(o -> !o.isBlank()).map(Outlet::new),
        authors,
        published,
        updated,
        Optional.empty(),
        url,
        Optional.empty(),
        Optional.empty());
  }

  /** The bytes of characters that another reader decoded. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
