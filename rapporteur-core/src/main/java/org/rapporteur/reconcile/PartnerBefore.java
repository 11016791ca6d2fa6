package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.record.Meeting;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/**
 * Finds two reports of one talk of two people where one of them leaves the partner to what stands
 * before it: "Mr Rell urged Ms Dorn to sign. In a call on Wednesday, he said …", and in another
 * article "after Rell spoke with Dorn".
 */
final class PartnerBefore {

  /** So many days before it is told of without a day. */
  private static final long JUST = 3;

  /** So many sentences before may name the partner. */
  private static final int BEFORE = 2;

  private final Origins origins;
  private final Function<Found<Meeting>, String> before;

  /**
   * @param before what {@link #told} finds in the text of a meeting's article
   */
  PartnerBefore(Origins origins, Function<Found<Meeting>, String> before) {
    this.origins = origins;
    this.before = before;
  }

  /** Whether a partner may have to be looked for before what is told of a meeting. */
  static boolean mayLack(Meeting m) {
    return m.status() == Meeting.Status.HELD && m.forum().isEmpty() && m.people().size() == 1;
  }

  /** The sentence that tells of a meeting and those just before it; nothing of no text. */
  static String told(String text, Meeting m) {
    if (text.isEmpty()) {
      return "";
    }
    Span sentence = Sentences.around(text, m.evidence().get(0).span());
    int start = sentence.start();
    for (int i = 0; i < BEFORE && start > 0; i++) {
      start = Sentences.before(text, start).map(Span::start).orElse(0);
    }
    return text.substring(start, sentence.end());
  }

  /** Whether the first, which has a day, names one of the two whom the second, without, names. */
  boolean is(Found<Meeting> dated, Found<Meeting> undated) {
    Meeting x = dated.finding();
    Meeting y = undated.finding();
    boolean shape =
        mayLack(x)
            && y.status() == Meeting.Status.HELD
            && y.forum().isEmpty()
            && y.people().size() == 2
            && !Dates.known(y.date())
            && new HashSet<>(y.participants()).containsAll(x.participants());
    return shape && justBefore(x, undated.article()) && names(dated, partner(x, y));
  }

  private boolean justBefore(Meeting m, String article) {
    Optional<LocalDate> told = origins.published(article);
    return told.isPresent()
        && m.date()
            .day()
            .filter(d -> !d.isAfter(told.get()) && !d.isBefore(told.get().minusDays(JUST)))
            .isPresent();
  }

  /** Whom the longer report names beside the other's one; nobody if it does not name that one. */
  private static List<String> partner(Meeting one, Meeting two) {
    String own = one.people().get(0);
    List<String> others = two.people().stream().filter(p -> !Names.agree(p, own)).toList();
    return others.size() == 1 ? others : List.of();
  }

  private boolean names(Found<Meeting> m, List<String> partner) {
    if (partner.isEmpty()) {
      return false;
    }
    Set<String> words = new HashSet<>();
    Names.words(before.apply(m)).forEach(w -> words.add(Names.sound(w)));
    return words.contains(Names.family(partner.get(0)));
  }
}
