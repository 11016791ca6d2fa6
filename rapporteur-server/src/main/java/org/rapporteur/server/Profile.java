package org.rapporteur.server;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.record.Disagreement;
import org.rapporteur.record.PersonProfile;

/**
 * A person as their page begins.
 *
 * @param party whom they speak for, leading to its page; empty words if nobody tells
 * @param spellings other forms of the name
 * @param offices titles, with where each is given
 * @param disagreements what cannot both be right
 * @param mentions articles that name them
 */
public record Profile(
    Link party,
    String spellings,
    List<Entry> offices,
    List<String> disagreements,
    List<Link> mentions) {

  /** Copies the lists. */
  public Profile {
    offices = List.copyOf(offices);
    disagreements = List.copyOf(disagreements);
    mentions = List.copyOf(mentions);
  }

  static Profile of(Whole whole, PersonProfile p) {
    return new Profile(
        p.affiliation()
            .map(c -> new Link(whole.parties().name(c), Address.party(c)))
            .orElse(new Link("", "")),
        p.spellings().stream().filter(s -> !s.equals(p.name())).collect(Collectors.joining(", ")),
        p.offices().stream()
            .map(
                o ->
                    new Entry(
                        "",
                        "",
                        o.held().words(),
                        o.title()
                            + o.affiliation()
                                .map(c -> " (" + whole.parties().name(c) + ")")
                                .orElse(""),
                        "",
                        List.of(),
                        "",
                        whole.links(o.support())))
            .toList(),
        p.disagreements().stream().map(Profile::told).toList(),
        Details.some(whole.links(p.support())));
  }

  private static String told(Disagreement d) {
    return d.aspect()
        + ": "
        + d.versions().stream()
            .map(Disagreement.Version::value)
            .collect(Collectors.joining(" or "));
  }
}
