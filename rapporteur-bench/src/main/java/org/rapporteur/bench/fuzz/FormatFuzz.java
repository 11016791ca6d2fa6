package org.rapporteur.bench.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Original;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Limits;
import org.rapporteur.read.format.Taken;
import org.rapporteur.read.format.Takings;
import org.rapporteur.read.format.charset.Decoder;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.report.brief.BriefComposer;
import org.rapporteur.report.document.Brief;
import org.rapporteur.report.document.HtmlRenderer;
import org.rapporteur.report.document.MarkdownRenderer;
import org.rapporteur.text.Legible;
import org.rapporteur.text.Span;

/**
 * Targets for a fuzzer, one a format: each puts what makes the intake take the bytes for that
 * format before them. Run by {@code ./fuzz FORMAT SECONDS [FOLDER]}. Stateless.
 */
public final class FormatFuzz {

  /** So many bytes tell a format. */
  private static final int MAGIC = 4;

  private static final Intake INTAKE = new Intake(new Limits(1 << 20, 4 << 20, 100, 20, 2));

  private FormatFuzz() {}

  /** Takes bytes as they are where they begin as the format does (a seed), else behind its head. */
  private static void take(String head, byte[] bytes) {
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    int told = Math.min(MAGIC, start.length);
    if (bytes.length >= told && Arrays.equals(start, 0, told, bytes, 0, told)) {
      take(bytes);
      return;
    }
    byte[] whole = new byte[start.length + bytes.length];
    System.arraycopy(start, 0, whole, 0, start.length);
    System.arraycopy(bytes, 0, whole, start.length, bytes.length);
    take(whole);
  }

  private static void take(byte[] whole) {
    try (Takings takings = INTAKE.read("fuzz", new ByteArrayInputStream(whole))) {
      for (int i = 0; i < 500 && takings.hasNext(); i++) {
        if (takings.next() instanceof Taken.Story story) {
          check(story.article());
          checkWayBack(story.article(), story.original());
        }
      }
    }
  }

  private static void checkWayBack(Article article, Original original) {
    if (original.offsets().isEmpty()) {
      return;
    }
    for (Block block : article.blocks()) {
      if (original.passage(block.span()).isEmpty()) {
        throw new IllegalStateException("a block outside the original of " + article.id());
      }
    }
  }

  private static void check(Article article) {
    for (Block block : article.blocks()) {
      if (article.quote(block.span()).isEmpty()) {
        throw new IllegalStateException("an empty block in " + article.id());
      }
    }
  }

  /** Plain text. */
  public static final class Story {
    private Story() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
      String text = new Decoder().decode(bytes).text();
      Article article = new StoryReader().read("fuzz", text, Metadata.unknown());
      check(article);
      Legible legible = Legible.of(text);
      for (Block block : article.blocks()) {
        Span there = legible.toLegible(block.span());
        if (there.end() > legible.text().length()) {
          throw new IllegalStateException("a span outside the legible text");
        }
      }
    }
  }

  /**
   * The whole reading of a story, its dossier and its brief; best begun from a corpus of stories.
   */
  public static final class Reading {
    private static final ArticleReader READER = new ArticleReader(Language.load());

    private Reading() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
      String text = new Decoder().decode(bytes).text();
      Article article = new StoryReader().read("fuzz", text, Metadata.unknown());
      Reconciler reconciler = new Reconciler();
      reconciler.add(READER.read(article));
      Brief brief = new BriefComposer().compose(reconciler.dossier(), reconciler.readings());
      new MarkdownRenderer().render(brief);
      new HtmlRenderer().render(brief);
    }
  }

  /** Whatever the bytes are. */
  public static final class Any {
    private Any() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
      take(bytes);
    }
  }

  /** Feeds. */
  public static final class Feed {
    private Feed() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
      take("<rss version=\"2.0\"><channel><item><title>", bytes);
    }
  }

  /** JSON exports. */
  public static final class Json {
    private Json() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
      take("{\"text\":\"One.\",\"date\":\"", bytes);
      take("{\"", bytes);
    }
  }

  /** Tables. */
  public static final class Table {
    private Table() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
      take("id,title,text,published\n", bytes);
    }
  }

  /** E-mail. */
  public static final class Mail {
    private Mail() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
      take("From: a@b.example\nTo: c@d.example\nSubject: talks\n", bytes);
      take("From a@b.example Mon Mar  3\nFrom: a@b.example\nSubject: talks\n", bytes);
    }
  }

  /** Pages. */
  public static final class Page {
    private Page() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
      take("<!doctype html><html><body><article><h1>Talks</h1><p>", bytes);
    }
  }

  /** Web archives. */
  public static final class Warc {
    private Warc() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
      take("WARC/1.0\r\nWARC-Type: response\r\n", bytes);
    }
  }

  /** Zip archives. */
  public static final class Zip {
    private Zip() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
      take("PK\u0003\u0004", bytes);
    }
  }

  /** Gzip, sound outside and anything inside. */
  public static final class Gzip {
    private Gzip() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      take(packed.toByteArray());
      take("\u001F\u008B\b", bytes);
    }
  }

  /** PDF documents. */
  public static final class Pdf {
    private Pdf() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
      take("%PDF-1.4\n", bytes);
    }
  }
}
