package org.rapporteur.server;

import java.util.List;

/**
 * What something that was put together may be one with.
 *
 * @param page what it is: {@code utterance}, {@code meeting}, {@code issue}
 * @param id the finding that its address names
 * @param others what it may be one with: in words, and the finding of each as its address
 * @param parts the findings that it was made from, if they are several
 */
public record Joinable(String page, String id, List<Link> others, List<Link> parts) {

  static final int MOST = 60;

  private static final int LONGEST = 80;

  /** The beginning of some words. */
  static String brief(String words) {
    int cut = words.lastIndexOf(' ', LONGEST);
    return words.length() <= LONGEST ? words : words.substring(0, cut > 0 ? cut : LONGEST) + " …";
  }

  /**
   * What a thing may be one with.
   *
   * @param page what it is
   * @param thing its line, whose id names the finding
   * @param others lines of the same kind
   * @param parts the findings that it was made from
   */
  static Joinable of(String page, Entry thing, List<Entry> others, List<Link> parts) {
    return new Joinable(
        page,
        finding(thing),
        others.stream()
            .filter(o -> !o.id().equals(thing.id()))
            .map(o -> new Link(told(o), finding(o)))
            .toList(),
        parts);
  }

  private static String finding(Entry entry) {
    return entry.id().substring("f-".length());
  }

  private static String told(Entry entry) {
    String words = entry.kind().equals("statement") ? entry.words().get(0) : entry.head();
    return (entry.day() + " " + brief(words)).strip();
  }

  /** Copies the lists; of many others the first stay. */
  public Joinable {
    others = List.copyOf(others.subList(0, Math.min(MOST, others.size())));
    parts = List.copyOf(parts.subList(0, Math.min(MOST, parts.size())));
  }
}
