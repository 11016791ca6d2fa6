package org.rapporteur.read.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.lexicon.NamedWords;
import org.rapporteur.lexicon.UnreadableEntry;
import org.rapporteur.record.EventType;

/** Parses entries of frames and nominals; the classes that they name must be known. */
final class EntryParser {

  /** What an effect may say beside its result and places. */
  static final Set<String> FLAGS = Effect.Flag.codes();

  private final NamedWords classes;

  EntryParser(NamedWords classes) {
    this.classes = classes;
  }

  /** Whether the name of a word list is one of a class, as entries refer to it. */
  static boolean isClass(String name) {
    return name.startsWith("+") || (name.startsWith("<") && name.endsWith(">"));
  }

  /** Adds the frame that {@code verbs object prep:class => effect} gives to each of its verbs. */
  void frames(String entry, Map<String, List<Frame>> to) throws UnreadableEntry {
    String[] sides = sides(entry, "verbs object [prep:class] => result [options]");
    int gap = sides[0].indexOf(' ');
    if (gap < 0) {
      throw new UnreadableEntry("expected the object behind the verbs: * - 0 ^ <class> or words");
    }
    Effect effect = effect(sides[1]);
    String[] pattern = sides[0].substring(gap).strip().split("\\s+");
    Frame.Slot object = slot(pattern[0]);
    List<Frame.Condition> conditions = new ArrayList<>();
    for (String condition : List.of(pattern).subList(1, pattern.length)) {
      conditions.add(condition(condition));
    }
    for (String verb : open(sides[0].substring(0, gap))) {
      int tilde = verb.indexOf('~');
      String rest = tilde < 0 ? verb : verb.substring(0, tilde);
      int bar = rest.indexOf('_');
      to.computeIfAbsent(bar < 0 ? rest : rest.substring(0, bar), v -> new ArrayList<>())
          .add(
              new Frame(
                  bar < 0 ? "" : rest.substring(bar + 1),
                  tilde < 0 ? "" : verb.substring(tilde + 1).replace('_', ' '),
                  object,
                  List.copyOf(conditions),
                  effect));
    }
  }

  /** Sets the effect that {@code nouns => effect} gives to each of its nouns. */
  void nouns(String entry, Map<String, Effect> to) throws UnreadableEntry {
    String[] sides = sides(entry, "nouns => result [options]");
    Effect effect = effect(sides[1]);
    open(sides[0]).forEach(noun -> to.put(noun, effect));
  }

  private static String[] sides(String entry, String form) throws UnreadableEntry {
    int arrow = entry.indexOf("=>");
    String left = arrow < 0 ? "" : entry.substring(0, arrow).strip();
    String right = arrow < 0 ? "" : entry.substring(arrow + 2).strip();
    if (left.isEmpty() || right.isEmpty()) {
      throw new UnreadableEntry("expected " + form);
    }
    return new String[] {left, right};
  }

  private Frame.Slot slot(String text) throws UnreadableEntry {
    Frame.Slot slot = Frame.Slot.parse(text);
    for (String word : slot.words()) {
      if (word.startsWith("<")) {
        known(word);
      }
    }
    return slot;
  }

  private Frame.Condition condition(String text) throws UnreadableEntry {
    if (text.equals("^")) {
      return new Frame.Condition(Frame.Condition.CLAUSE, slot("^"));
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new UnreadableEntry("expected prep:class, prep:* or ^ in place of " + text);
    }
    return new Frame.Condition(
        text.substring(0, colon).replace('_', ' '), slot(text.substring(colon + 1)));
  }

  /** The words of {@code +group,word,word}; groups and classes are opened. */
  private List<String> open(String list) throws UnreadableEntry {
    List<String> found = new ArrayList<>();
    for (String item : list.split(",")) {
      if (isClass(item)) {
        known(item);
        found.addAll(classes.of(item));
      } else {
        found.add(item);
      }
    }
    return found;
  }

  private void known(String name) throws UnreadableEntry {
    if (!classes.knows(name)) {
      throw new UnreadableEntry("expected a class of [words] in place of " + name);
    }
  }

  private static Effect effect(String text) throws UnreadableEntry {
    String[] parts = text.split("\\s+");
    int dot = parts[0].indexOf('.');
    String result = dot < 0 ? parts[0] : parts[0].substring(0, dot);
    Optional<Operator> operator = Operator.parse(parts[0]);
    Optional<EventType> type =
        Arrays.stream(EventType.values()).filter(t -> t.name().equals(result)).findFirst();
    if (operator.isEmpty() && type.isEmpty()) {
      throw new UnreadableEntry(
          "expected a type such as ACCUSE.disapprove or an operator such as say, in place of "
              + parts[0]);
    }
    List<String> recipients = List.of();
    List<String> actors = List.of();
    Set<String> flags = new TreeSet<>();
    for (String option : List.of(parts).subList(1, parts.length)) {
      if (option.startsWith("rec=")) {
        recipients = places(option.substring(4));
      } else if (option.startsWith("actor=")) {
        actors = places(option.substring(6));
      } else if (FLAGS.contains(option)) {
        flags.add(option);
      } else {
        throw new UnreadableEntry(
            "expected rec=, actor= or one of "
                + String.join(" ", new TreeSet<>(FLAGS))
                + " in place of "
                + option);
      }
    }
    Optional<String> mode = dot < 0 ? Optional.empty() : Optional.of(parts[0].substring(dot + 1));
    return new Effect(type, mode, operator, recipients, actors, Set.copyOf(flags));
  }

  private static List<String> places(String list) {
    return List.of(list.replace('_', ' ').toLowerCase(Locale.ROOT).split(","));
  }
}
