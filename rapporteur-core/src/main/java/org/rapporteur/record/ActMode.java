package org.rapporteur.record;

/** The modes of acts that rules ask for, as PLOVER's codebook writes them. */
public final class ActMode {

  public static final String ALLEGE = "allege";
  public static final String ARREST = "arrest";
  public static final String ASSIST = "assist";
  public static final String CEASEFIRE = "ceasefire";
  public static final String CHANGE = "change";
  public static final String DISCONTINUE = "discontinue";
  public static final String EXPEL = "expel";
  public static final String MEET = "meet";
  public static final String RELATIONS = "relations";
  public static final String RELEASE = "release";
  public static final String RESTRICT = "restrict";
  public static final String VIOLENCE = "violence";
  public static final String WITHDRAW = "withdraw";
  public static final String YIELD = "yield";

  private ActMode() {}
}
