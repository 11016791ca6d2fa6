package org.rapporteur.server;

import java.util.List;
import java.util.Map;

/** What the pages of single things show besides their line. */
final class Details {

  /** A page of a thing names so many places; a search finds the others. */
  private static final int MOST = 120;

  private Details() {}

  static <T> List<T> some(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  /**
   * Of the first page.
   *
   * @param told the state of play
   * @param counts how much there is of what
   */
  record First(List<Told> told, Map<String, Integer> counts) {}

  /**
   * Of something that was said.
   *
   * @param speaker who said it
   * @param variants its wordings
   * @param parts the findings that it was made from
   * @param at where it stands
   */
  record Said(Link speaker, List<Variant> variants, List<Link> parts, List<Link> at) {}

  /**
   * Of a meeting.
   *
   * @param what it is about
   * @param parties who takes part, as codes
   * @param partyLinks who takes part
   * @param people who is named
   * @param history what was told of it, report by report
   * @param parts the findings that it was made from
   * @param at where it stands
   */
  record Met(
      String what,
      List<String> parties,
      List<Link> partyLinks,
      List<Link> people,
      List<Entry> history,
      List<Link> parts,
      List<Link> at) {}

  /**
   * Of an issue.
   *
   * @param shared the words that its sentences share
   * @param grid stances over time
   * @param changes who changed
   * @param stances who stands where
   * @param parts the findings that it was made from
   */
  record Contested(
      String shared, StanceGrid grid, List<Entry> changes, List<Entry> stances, List<Link> parts) {}

  /**
   * Of a person.
   *
   * @param profile as the page begins
   * @param name as it is told
   * @param namings the article, and the name there, of each person that this one was made from
   */
  record Somebody(Profile profile, String name, List<Link> namings) {}

  /**
   * Of a party.
   *
   * @param name as it is told
   * @param partners with whom something happened
   */
  record Involved(String name, List<Link> partners) {}

  /**
   * Of two parties.
   *
   * @param chart the two paths, empty if nothing moved them
   * @param turns where they turn
   * @param scale what they are measured by
   */
  record Between(String chart, List<String> turns, String scale) {}

  /**
   * Of a month.
   *
   * @param weeks its calendar; none for what has no day
   */
  record Days(List<List<Month.Day>> weeks) {}
}
