package org.rapporteur.record;

import java.util.Set;

/**
 * An actor as PLOVER 2.0 codes it: country, then sector.
 *
 * @param country ISO 3166-1 alpha-3 of a state, {@code UNO}, {@code EUR}, {@code IGO}, {@code NGO}
 *     or {@code IMG}; empty if the actor belongs to none
 * @param sector such as {@code GOV}; empty for a state as such
 */
public record PloverCode(String country, String sector) {

  private static final Set<String> ORGANISATIONS =
      Set.of(
          "CIS", "SCO", "EAC", "AES", "PIF", "GCC", "OIC", "OAS", "IMF", "WTO", "WHO", "ICC", "ICJ",
          "COE", "IEA", "ADB", "BIS", "IDB", "NSG");

  private static final Set<String> OWN_NAMES = Set.of("JRN", "BUS", "EDU", "LAB");

  /** The code of an actor: that of its home, else of its first party that has one. */
  public static PloverCode of(Actor actor) {
    String sector = actor.sector().orElse("");
    if (actor.home().isPresent()) {
      String country = country(actor.home().get(), sector);
      boolean transnational = sector.equals("NGO") || sector.equals("IMG");
      return transnational ? new PloverCode(sector, "") : new PloverCode(country, sector);
    }
    // What media, firms and the like are named by stands before their country.
    boolean named = OWN_NAMES.contains(sector) && actor.parties().size() > 1;
    for (String party : actor.parties().subList(named ? 1 : 0, actor.parties().size())) {
      String country = country(party, sector);
      if (!country.isEmpty()) {
        boolean transnational = country.equals("NGO") || country.equals("IMG");
        return new PloverCode(country, transnational ? "" : sector);
      }
    }
    return new PloverCode("", sector);
  }

  /** Country and sector without anything between. */
  @Override
  public String toString() {
    return country + sector;
  }

  private static String country(String party, String sector) {
    boolean letters = party.length() == 3 && party.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (letters && !ORGANISATIONS.contains(party)) {
      return party;
    }
    return switch (party) {
      case "UN" -> "UNO";
      case "EU" -> "EUR";
      default -> {
        if (sector.equals("NGO") || sector.equals("IMG")) {
          yield sector;
        }
        yield isAcronym(party) ? "IGO" : "";
      }
    };
  }

  /** Organisations go by acronyms or by names of two capitals; collectives and bodies do not. */
  private static boolean isAcronym(String party) {
    return party.chars().noneMatch(Character::isLowerCase)
        || party.equals("Arab League")
        || party.equals("World Bank");
  }
}
