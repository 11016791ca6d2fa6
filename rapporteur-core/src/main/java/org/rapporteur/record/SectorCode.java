package org.rapporteur.record;

/**
 * The sectors of actors that rules ask for, by the codes of CAMEO (Schrodt 2012, chapter 3): {@code
 * GOV}, {@code JRN}.
 */
public final class SectorCode {

  public static final String GOVERNMENT = "GOV";
  public static final String LEGISLATURE = "LEG";
  public static final String INTELLIGENCE = "SPY";
  public static final String PARTY = "PTY";
  public static final String PRETENDER = "PRE";
  public static final String MEDIA = "JRN";
  public static final String CIVILIAN = "CVL";

  /** Out of office, of standing. */
  public static final String FORMER = "ELI";

  public static final String NON_GOVERNMENTAL = "NGO";
  public static final String INTERNATIONAL = "IMG";
  public static final String UNKNOWN = "UNK";

  private SectorCode() {}
}
