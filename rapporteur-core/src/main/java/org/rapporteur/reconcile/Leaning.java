package org.rapporteur.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Furniture;
import org.rapporteur.text.Span;

/** Tells which sentences of an article say nothing without the sentences before them. */
final class Leaning {

  private static final List<String> POINTING = WordList.of("pointing-words.txt");
  private static final List<String> SPEAKER = WordList.of("speaker-words.txt");

  /** Words for a person who was named before. */
  private static final Pattern PERSON =
      Pattern.compile("\\b(?:" + String.join("|", WordList.of("person-words.txt")) + ")\\b");

  /** "… of the navy.\"These are new ships": a flattened page lost what stood between the two. */
  private static final Pattern GLUED =
      Pattern.compile(
          "[a-z][.!?][\"\u201D)]?[\"\u201C]?[A-Z][a-z]"
              + "|\\b(?:The|the|by|of|in|and|to|with|from|for|at|on|that)[A-Z]|[A-Z]\\p{Ll}+said\\b"
              + "|[a-z]\\([A-Z]{2,}\\)");

  /** "Markets Top Stories Harbour Index Latest News": a menu, which prose ran into. */
  private static final Pattern MENU = Pattern.compile("(?:^|\\s)(?:[\\p{Lu}&][\\p{L}&]*+\\s+){9}");

  /** "He met Adm.": a page that cut its lines after the full stop of a short form. */
  private static final Pattern CUT =
      Pattern.compile("\\b(?:[A-Z]|" + String.join("|", WordList.of("short-titles.txt")) + ")\\.$");

  /** "echoed this view", "was then asked": what stands before the first pause points back. */
  private static final Pattern BACK =
      Pattern.compile("\\b(?:" + String.join("|", WordList.of("pointing-back.txt")) + ")\\b");

  /** "…, it added", "Vell kept those in place": it points back wherever it stands. */
  private static final Pattern ANYWHERE =
      Pattern.compile(String.join("|", WordList.of("pointing-anywhere.txt")));

  private static final Pattern PAUSE = Pattern.compile("[,;:\u2013\u2014\"\u201C]");

  /** "Orrin has not commented, but …": on what, the sentence before says. */
  private static final Pattern HANGING =
      Pattern.compile(
          "\\b(?:"
              + String.join("|", WordList.of("hanging-verbs.txt"))
              + ")(?= ?[,;.]| (?:but|and)\\b)");

  /** "Mr Vell said her arrest": she is somebody else. */
  private static final Pattern HE = Pattern.compile("\\b(?:mr|sir|lord|king|prince)\\b");

  private static final Pattern SHE = Pattern.compile("\\b(?:ms|mrs|miss|lady|queen|princess)\\b");
  private static final Pattern HERS = Pattern.compile("\\b(?:she|her|hers)\\b");

  /** "a soldier who was found with a sword in his hand". */
  private static final Pattern SOMEBODY = Pattern.compile("\\ban? ");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\p{L}\u2019'])\\p{Lu}[\\p{L}\u2019']*+(?: \\p{Ll}++){1,3}: (?=\\p{Lu})");

  /**
   * "OSTRAVA Portwire \u2014 Vell", "Ostrava PWN \u2014 Vell": where and by whom it was written.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}{3,20}(?:,? \\(?\\p{Lu}[\\p{L}.]{1,20}\\)?){0,3}"
              + "|(?:\\p{Lu}[\\p{L}.]{1,20},? ){1,3}\\(?\\p{Lu}{2,6}\\)?)"
              + " [\u2013\u2014] (?=\\p{Lu})");

  /** "Markets Harbour Index Vell has …": what a menu's columns stood apart by. */
  private static final Pattern COLUMN = Pattern.compile("(?<! ) {3,}+(?=\\p{Lu})");

  private static final Pattern TITLED = Pattern.compile("^(?:Mr|Mrs|Ms|Miss|Dr)\\.? (?=\\p{Lu})");

  private static final Pattern TITLES = Pattern.compile("(?:[\\p{Lu}&][\\p{L}&]*+ *+)++");
  private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+");

  /** Where somebody is named, by a name or as a speaker. */
  private final TreeSet<Integer> named = new TreeSet<>();

  /** Where somebody is named of whom the article tells neither an office nor a party. */
  private final TreeSet<Integer> anybody = new TreeSet<>();

  Leaning(Reading reading) {
    reading.people().stream()
        .filter(p -> p.roles().isEmpty() && p.actor().parties().isEmpty())
        .forEach(p -> p.mentions().forEach(m -> anybody.add(m.span().start())));
    reading.people().forEach(p -> p.mentions().forEach(m -> named.add(m.span().start())));
    reading.statements().stream()
        .filter(s -> s.speakers().stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON))
        .flatMap(s -> s.source().stream())
        .filter(e -> !PERSON.matcher(plain(e.quote())).matches())
        .forEach(e -> named.add(e.span().start()));
  }

  /** "Why it matters: Vell rejects the toll": what stands before the sentence and names nobody. */
  Span unlabelled(Evidence sentence) {
    Span span = sentence.span();
    Matcher dateline = DATELINE.matcher(sentence.quote());
    if (dateline.find()) {
      return new Span(span.start() + dateline.end(), span.end());
    }
    int menu = menu(sentence.quote());
    if (menu > 0) {
      return new Span(span.start() + menu, span.end());
    }
    Matcher label = LABEL.matcher(sentence.quote());
    boolean blank =
        label.lookingAt() && named.subSet(span.start(), span.start() + label.end()).isEmpty();
    return blank ? new Span(span.start() + label.end(), span.end()) : span;
  }

  /** Where the columns of a menu before a sentence end. */
  private static int menu(String sentence) {
    int next = 0;
    Matcher column = COLUMN.matcher(sentence);
    while (column.find() && TITLES.matcher(sentence).region(next, column.start()).matches()) {
      next = column.end();
    }
    return next;
  }

  /** Whether it leans, whoever says it. */
  boolean leans(Evidence sentence) {
    String words = sentence.quote();
    return GLUED.matcher(words).find()
        || Furniture.in(words)
        || MENU.matcher(words).find()
        || CUT.matcher(words).find()
        || isPiece(words)
        || ANYWHERE.matcher(words).find()
        || Definites.pointBack(words)
        || begins(words, POINTING)
        || pointsBack(plain(words))
        || isAnybody(sentence)
        || isUnnamed(sentence);
  }

  /** "Mr Vann heard shots": who that is was told before, and is nobody of weight. */
  private boolean isAnybody(Evidence sentence) {
    Matcher titled = TITLED.matcher(sentence.quote());
    int start = sentence.span().start();
    return titled.find() && !anybody.subSet(start, true, start + titled.end(), true).isEmpty();
  }

  /** "officials said on Monday.": what stands before it was taken for another sentence. */
  private static boolean isPiece(String words) {
    String start = MARKS.matcher(words).replaceFirst("");
    return start.length() > 1
        && Character.isLowerCase(start.charAt(0))
        && Character.isLowerCase(start.charAt(1));
  }

  private static boolean pointsBack(String words) {
    Matcher pause = PAUSE.matcher(words);
    Matcher back = BACK.matcher(words).region(0, pause.find() ? pause.start() : words.length());
    return back.find() || HANGING.matcher(words).find();
  }

  /** "We demand …": who that is says the speaker's name. */
  boolean leansOnSpeaker(Evidence sentence) {
    return begins(sentence.quote(), SPEAKER);
  }

  /** "The group called …", "They're to listen": it begins with what stands for another word. */
  private static boolean begins(String sentence, List<String> words) {
    String start = MARKS.matcher(plain(sentence)).replaceFirst("");
    return start.isEmpty() || words.stream().anyMatch(w -> isFirst(w, start));
  }

  private static boolean isFirst(String word, String start) {
    return start.startsWith(word)
        && (start.length() == word.length()
            || !Character.isLetterOrDigit(start.charAt(word.length())));
  }

  /** "Orrin has not spoken of his death": nobody is named before "his". */
  private boolean isUnnamed(Evidence sentence) {
    Span span = sentence.span();
    String words = plain(sentence.quote());
    Matcher person = PERSON.matcher(words);
    if (!person.find()) {
      return false;
    }
    boolean unnamed =
        named.subSet(span.start(), span.start() + person.start()).isEmpty()
            && !SOMEBODY.matcher(words).region(0, person.start()).find();
    return unnamed || isAnother(words, person);
  }

  /** Whether the titles before a word for a person are of the other sex. */
  private static boolean isAnother(String words, Matcher person) {
    boolean he = HE.matcher(words).region(0, person.start()).find();
    boolean she = SHE.matcher(words).region(0, person.start()).find();
    return he != she && she != HERS.matcher(person.group()).matches();
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
