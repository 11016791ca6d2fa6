package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.record.Action;

/** A format that findings are taken away in. */
public enum ExportFormat {
  /** A folder of CSV tables. */
  CSV(Form.FOLDER, "rapporteur-csv"),
  /** A folder of Parquet tables. */
  PARQUET(Form.FOLDER, "rapporteur-parquet"),
  /** A workbook, a sheet a table. */
  XLSX(Form.FILE, "rapporteur.xlsx"),
  /** An object an article: all that is found, with the text. */
  JSONL(Form.TEXT, "rapporteur.jsonl"),
  /** POLECAT's table of events. */
  POLECAT(Form.TEXT, "rapporteur-polecat.tsv"),
  /** PLOVER's JSON of events. */
  PLOVER(Form.TEXT, "rapporteur-plover.jsonl"),
  /** GDELT 2.0's table of events. */
  GDELT(Form.TEXT, "rapporteur-gdelt.tsv"),
  /** GDELT 1.0's table of events. */
  GDELT1(Form.TEXT, "rapporteur-gdelt1.tsv"),
  /** Quotations as GDELT's quotation graph has them. */
  GQG(Form.TEXT, "rapporteur-gqg.jsonl"),
  /** Meetings as a calendar. */
  ICS(Form.TEXT, "rapporteur.ics"),
  /** W3C Web Annotations. */
  ANNOTATIONS(Form.TEXT, "rapporteur-annotations.jsonl"),
  /** schema.org as JSON-LD. */
  JSONLD(Form.TEXT, "rapporteur.jsonld"),
  /** RDF with PROV-O, as Turtle. */
  TURTLE(Form.TEXT, "rapporteur.ttl"),
  /** News items as agencies hand them on. */
  NINJS(Form.TEXT, "rapporteur-ninjs.jsonl"),
  /** Annotations that Hypothesis takes in. */
  HYPOTHESIS(Form.TEXT, "rapporteur-hypothesis.json"),
  /** Documents with annotations that INCEpTION takes in. */
  CAS(Form.FILE, "rapporteur-cas.zip");

  /** What a format is written as. */
  public enum Form {
    /** Several files in a folder. */
    FOLDER,
    /** A file that is no text. */
    FILE,
    /** A text, to a file or a stream. */
    TEXT
  }

  private final Form form;
  private final String name;

  ExportFormat(Form form, String name) {
    this.form = form;
    this.name = name;
  }

  /** What it is written as. */
  public Form form() {
    return form;
  }

  /** What its file or folder is called where nobody says. */
  public String defaultName() {
    return name;
  }

  /**
   * Which acts it holds where nobody says: event data have no word for what did not happen, so only
   * what occurred or goes on.
   */
  public Set<Action.Status> statuses() {
    return switch (this) {
      case POLECAT, PLOVER, GDELT, GDELT1 ->
          EnumSet.of(Action.Status.OCCURRED, Action.Status.ONGOING);
      default -> EnumSet.allOf(Action.Status.class);
    };
  }

  /**
   * Begins an export to a file or folder.
   *
   * @throws IOException if it cannot be made
   */
  public Export open(Path place) throws IOException {
    return switch (form) {
      case FOLDER -> this == CSV ? new CsvExport(place) : new ParquetExport(place);
      case FILE -> this == CAS ? new CasExport(place) : new XlsxExport(place);
      case TEXT -> open(Out.to(place));
    };
  }

  /**
   * Begins an export of a text to a stream, which stays open.
   *
   * @throws IllegalArgumentException if the format is no text
   * @throws IOException if it cannot be written
   */
  public Export open(Writer stream) throws IOException {
    if (form != Form.TEXT) {
      throw new IllegalArgumentException(this + " is no text");
    }
    return open(Out.to(stream));
  }

  private Export open(Out out) throws IOException {
    return switch (this) {
      case JSONL -> FullJson.lines(out);
      case ANNOTATIONS -> FullJson.annotations(out);
      case POLECAT -> new TabbedExport(out, new Polecat());
      case GDELT -> new TabbedExport(out, new Gdelt(Gdelt.Version.TWO));
      case GDELT1 -> new TabbedExport(out, new Gdelt(Gdelt.Version.ONE));
      case PLOVER -> new LinesExport(out, new PloverJson());
      case GQG -> new LinesExport(out, new Quotations());
      case ICS -> new CalendarExport(out);
      case JSONLD -> new LinkedData(out);
      case TURTLE -> new TurtleExport(out);
      case NINJS -> new LinesExport(out, new Ninjs());
      case HYPOTHESIS -> new HypothesisExport(out);
      case CSV, PARQUET, XLSX, CAS -> throw new IllegalArgumentException(this + " is no text");
    };
  }
}
