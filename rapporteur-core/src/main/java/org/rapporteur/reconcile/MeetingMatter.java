package org.rapporteur.reconcile;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Meeting;

/** What a meeting is about, by the words that are told of it. */
final class MeetingMatter {

  private static final Set<String> MEETING =
      Set.copyOf(Wording.of(String.join(" ", WordList.of("meeting-words.txt"))).content());

  /** So many words in common are a matter. */
  private static final int SAME = 2;

  private MeetingMatter() {}

  /** "Phone call": of whom or about what, it does not say. */
  static boolean isBare(String what) {
    return MEETING.containsAll(Wording.of(what).content());
  }

  /** 2 where both are told of in words for one matter, else 0. */
  static int shared(Meeting x, Meeting y) {
    return common(x, y) < SAME ? 0 : SAME;
  }

  /** The same of what a single day is set for, where one word in common is enough. */
  static int touched(Meeting x, Meeting y) {
    return common(x, y) == 0 ? 0 : SAME;
  }

  private static int common(Meeting x, Meeting y) {
    Set<String> shared = words(x);
    shared.retainAll(words(y));
    return shared.size();
  }

  /** Who meets where says nothing of why. */
  private static Set<String> words(Meeting m) {
    String told = m.evidence().stream().map(Evidence::quote).collect(Collectors.joining(" "));
    Set<String> words = new HashSet<>(Wording.of(m.what() + " " + told).content());
    words.removeAll(MEETING);
    m.place().ifPresent(p -> words.removeAll(Wording.of(p).content()));
    m.people().forEach(p -> words.removeAll(Wording.of(p).content()));
    Set<String> parties = new HashSet<>();
    m.participants().forEach(p -> parties.addAll(Wording.of(Parties.name(p)).content()));
    words.removeIf(w -> parties.stream().anyMatch(w::startsWith));
    return words;
  }
}
