package org.rapporteur.reconcile;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.EventType;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Position;
import org.rapporteur.text.Blanks;

/** Neutral wording of our own for what the dossier holds. */
final class Phrases {

  private static final Pattern LEAD =
      Pattern.compile("^(?:[,;:.\\s\u2013\u2014-]|(?i:that|and|but|as|about|which|to) )+");
  private static final String TAIL = ",;:. \u2013\u2014\u201D\"-";
  private static final Pattern MARKS = Pattern.compile("[\"\u201C\u201D]");
  private static final int EXCERPT = 110;
  private static final Pattern LEADS_ON =
      Pattern.compile("^(?:in|on|at|to|for|of|near|along|around|under|within) ");
  private static final int LONGEST = 64;

  /** A finite verb or a pronoun: words of a sentence, which no phrase for a matter has. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were|am|will|would|can|cannot|could|must|should|may|might|has|have"
              + "|had|does|did|do|not|we|our|us|it|its|this|these|those|they|he|she|i|you|him|her"
              + "|them|his|their|something|nothing|my|your)\\b|['\u2019](?:re|ll|ve|d|m|t)\\b|^['\u2019]");

  private static final Pattern DANGLING =
      Pattern.compile(
          "(?i)\\b(?:and|or|of|to|in|on|for|with|the|a|an|at|by|their|joint|full-scale)$");
  private static final int MILLION = 6;
  private static final int BILLION = 9;

  private Phrases() {}

  static String list(List<String> items) {
    int n = items.size();
    return n < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, n - 1)) + " and " + items.get(n - 1);
  }

  static String meeting(MeetingReport m) {
    StringBuilder text = new StringBuilder(m.what());
    if (m.participants().size() > 1 && MeetingMatter.isBare(m.what())) {
      text.append(" of ").append(list(Parties.names(m.participants())));
    }
    m.place()
        .filter(p -> !m.what().toLowerCase(Locale.ROOT).contains(p.toLowerCase(Locale.ROOT)))
        .ifPresent(p -> text.append(", ").append(p));
    if (m.status() != Meeting.Status.HELD) {
      text.append(" (").append(m.status().name().toLowerCase(Locale.ROOT)).append(')');
    }
    return text.toString();
  }

  static String act(ActReport a) {
    return a.status() == Action.Status.OCCURRED
        ? plainAct(a)
        : plainAct(a) + " (" + a.status().name().toLowerCase(Locale.ROOT) + ")";
  }

  static String plainAct(ActReport a) {
    StringBuilder text = new StringBuilder(list(Parties.names(a.actors())));
    text.append(a.actors().size() > 1 ? plural(a.type()) : singular(a.type()));
    if (!a.recipients().isEmpty()) {
      text.append(' ').append(list(Parties.names(a.recipients())));
    }
    return text.toString();
  }

  private static String singular(EventType type) {
    return switch (type) {
      case AGREE -> " agrees with";
      case CONSULT -> " talks with";
      case SUPPORT -> " supports";
      case CONCEDE -> " makes a concession to";
      case COOPERATE -> " cooperates with";
      case AID -> " gives aid to";
      case RETREAT -> " pulls back before";
      case REQUEST -> " demands something of";
      case ACCUSE -> " accuses";
      case REJECT -> " rejects what is asked by";
      case THREATEN -> " threatens";
      case PROTEST -> " protests against";
      case SANCTION -> " acts against relations with";
      case MOBILIZE -> " readies forces against";
      case COERCE -> " coerces";
      case ASSAULT -> " attacks";
    };
  }

  private static String plural(EventType type) {
    return switch (type) {
      case AGREE -> " agree";
      case CONSULT -> " talk";
      case COOPERATE -> " cooperate";
      default -> singular(type);
    };
  }

  /** The beginning of a passage on one line, without what leads over to it. */
  static String excerpt(String quote) {
    String line = LEAD.matcher(quote.replaceAll("\\s+", " ").strip()).replaceFirst("");
    line = Blanks.without(line, TAIL);
    if (line.length() <= EXCERPT) {
      return line;
    }
    int cut = line.lastIndexOf(' ', EXCERPT);
    return line.substring(0, cut > 0 ? cut : EXCERPT) + " \u2026";
  }

  /** An excerpt without quotation marks of its own, to be set in some. */
  static String unquoted(String quote) {
    return excerpt(MARKS.matcher(quote).replaceAll(""));
  }

  /** The first letter as a sentence begins. */
  static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** "Orrin: nearly 900 ships, moved to the strait". */
  static String figure(FigureSeries series, FigureSeries.Point point) {
    String what = excerpt(series.what());
    boolean leads = LEADS_ON.matcher(what).find();
    return series.whose().map(w -> Parties.name(w) + ": ").orElse("")
        + point.approximation().map(a -> a + " ").orElse("")
        + number(point.value())
        + " "
        + series.unit()
        + (what.isBlank() ? "" : (leads ? " " : ", ") + what);
  }

  /** Whether the words are a name for a matter, and not the shreds of a sentence. */
  static boolean nominal(String matter) {
    return matter.length() <= LONGEST
        && matter.chars().noneMatch(c -> ",;\"\u201C\u201D\u2018".indexOf(c) >= 0)
        && !CLAUSE.matcher(matter).find()
        && !DANGLING.matcher(matter).find()
        && Wording.of(matter).content().size() >= 2;
  }

  /** A number with its thousands apart; millions and billions by their names. */
  static String number(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return scaled(value, BILLION)
        .map(v -> format.format(v) + " billion")
        .or(() -> scaled(value, MILLION).map(v -> format.format(v) + " million"))
        .orElseGet(() -> format.format(value));
  }

  /** The number in units of a power of ten, if it is no less than one and short. */
  private static Optional<BigDecimal> scaled(BigDecimal value, int zeros) {
    BigDecimal scaled = value.movePointLeft(zeros).stripTrailingZeros();
    return scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 2
        ? Optional.of(scaled)
        : Optional.empty();
  }

  static String stance(Position.Stance stance) {
    return switch (stance) {
      case DEMANDS -> "demands";
      case REJECTS -> "rejects";
      case OFFERS -> "offers";
      case OPEN -> "is open to";
      case COMMITS -> "commits itself to";
      case DENIES -> "denies";
      case ACCUSES -> "accuses others of";
      case WARNS -> "warns of";
    };
  }
}
