package org.rapporteur.read.language;

/**
 * The spelling of English stems before {@code -ed}, {@code -ing}, {@code -er} and {@code -est}:
 * which have lost an {@code e} ("urged"), which have doubled a letter ("expelled"), which have
 * changed their {@code y} ("denied"). Decided by the stem's last letters and its number of vowels.
 */
final class Stems {

  private Stems() {}

  /**
   * The word whose form ends its stem at {@code end} before {@code -ed}, {@code -er}, {@code -est}.
   */
  static String beforeE(String low, int end) {
    String stem = low.substring(0, end);
    if (stem.endsWith("i")) {
      return end == 2 ? stem + "e" : low.substring(0, end - 1) + "y";
    }
    return stem.endsWith("e") ? stem + "e" : plain(stem);
  }

  /** The word whose form ends its stem at {@code end} before {@code -ing}. */
  static String beforeIng(String low, int end) {
    String stem = low.substring(0, end);
    if (end == 2 && stem.charAt(1) == 'y') {
      return stem.charAt(0) + "ie";
    }
    return stem.endsWith("e") || stem.endsWith("i") ? stem : plain(stem);
  }

  private static String plain(String stem) {
    int n = stem.length();
    if (n < 2 || vowels(stem) == 0) {
      return stem;
    }
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    if (last == before) {
      return isDoubled(stem, last) ? stem.substring(0, n - 1) : stem;
    }
    if (vowels(stem) > 1 && stem.endsWith("ick")) {
      return stem.substring(0, n - 1);
    }
    return n == 2 && isVowel(stem, 0) || losesE(stem, last, before) ? stem + "e" : stem;
  }

  /** Whether the doubled last letter is single in the word: "expelled", but "recalled", "added". */
  private static boolean isDoubled(String stem, char last) {
    if (last == 'l') {
      boolean kept = ends(stem, "tall", "call", "rall", "fill", "till", "spell", "swell", "droll");
      return vowels(stem) > 1 && !kept;
    }
    return last == 'z'
        ? stem.endsWith("uizz")
        : stem.length() > 3 && "bdgmnprtv".indexOf(last) >= 0;
  }

  private static boolean losesE(String stem, char last, char before) {
    boolean vowel = isVowel(stem, stem.length() - 2);
    boolean single = vowel && (stem.length() < 3 || !isVowel(stem, stem.length() - 3));
    boolean syllable = vowels(stem) == 1;
    return switch (last) {
      case 'v', 'u', 'c' -> true;
      case 'z' -> before != 't';
      case 's' -> !ends(stem, "focus", "bias", "canvas");
      case 'g' -> vowel || before == 'd' || before == 'r' || before == 'l' || nasal(stem);
      case 'l' -> vowel ? single && lateral(stem, before, syllable) : "rwl".indexOf(before) < 0;
      case 'd' -> single || stem.endsWith("suad");
      case 'k' -> single && before != 'e';
      case 'm' -> single && (before != 'o' || syllable || stem.endsWith("com")) && before != 'e';
      case 'n' -> single && dental(stem, before, syllable);
      case 't' -> stop(stem, before, single, syllable);
      case 'r' -> vowel ? single && rhotic(stem, before, syllable) : before != 'h';
      case 'p' -> (single && before != 'e' && syllable) || ends(stem, "scap", "shap");
      case 'b' -> (single && before != 'e' && syllable) || ends(stem, "scrib");
      case 'h' -> ends(stem, "reath", "eeth", "bath", "oath", "ooth", "cloth", "swath");
      default -> false;
    };
  }

  private static boolean nasal(String stem) {
    return ends(stem, "chang", "rang", "eng", "lung", "pung", "oung", "fring", "ping", "cring");
  }

  private static boolean lateral(String stem, char before, boolean syllable) {
    return switch (before) {
      case 'i', 'y' -> true;
      case 'u' -> !stem.endsWith("ful");
      case 'a' -> syllable || ends(stem, "hal", "scal", "pal");
      case 'o' -> syllable || ends(stem, "sol", "jol", "rol");
      default -> false;
    };
  }

  private static boolean dental(String stem, char before, boolean syllable) {
    return switch (before) {
      case 'i', 'u' -> true;
      case 'o' -> syllable || ends(stem, "pon", "phon", "condon", "thron", "aton");
      case 'e' -> ends(stem, "rven", "nven", "raven");
      default -> syllable;
    };
  }

  private static boolean stop(String stem, char before, boolean single, boolean syllable) {
    return switch (before) {
      case 'a' ->
          single ? !stem.endsWith("combat") : ends(stem, "iat", "uat", "creat", "meat", "lineat");
      case 'i' ->
          single
              && (syllable
                  || ends(
                      stem, "excit", "incit", "recit", "vit", "unit", "gnit", "pedit", "radit"));
      case 'o' -> single && (syllable || ends(stem, "mot", "quot", "evot", "enot", "nnot"));
      case 'e' -> ends(stem, "plet", "delet", "compet", "cret");
      case 'u' -> single;
      case 's' -> ends(stem, "tast", "wast", "past", "hast");
      default -> false;
    };
  }

  private static boolean rhotic(String stem, char before, boolean syllable) {
    return switch (before) {
      case 'a' -> !ends(stem, "ollar", "illar");
      case 'i' -> true;
      case 'u' -> !ends(stem, "murmur", "sulphur", "sulfur");
      case 'o' -> syllable || ends(stem, "plor", "gnor", "stor", "ador", "scor");
      case 'e' -> ends(stem, "dher", "coher", "terfer", "persever", "rever");
      default -> true;
    };
  }

  private static boolean ends(String stem, String... endings) {
    for (String e : endings) {
      if (stem.endsWith(e)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letter sounds as a vowel: the {@code u} of "quote" and "guide" does not. */
  private static boolean isVowel(String s, int i) {
    char c = s.charAt(i);
    if (c == 'u' && i > 0 && i + 1 < s.length() && "qg".indexOf(s.charAt(i - 1)) >= 0) {
      return "aeio".indexOf(s.charAt(i + 1)) < 0;
    }
    return "aeiou".indexOf(c) >= 0 || (c == 'y' && i > 0);
  }

  /** The number of groups of vowels. */
  private static int vowels(String s) {
    int n = 0;
    for (int i = 0; i < s.length(); i++) {
      if (isVowel(s, i) && (i == 0 || !isVowel(s, i - 1))) {
        n++;
      }
    }
    return n;
  }
}
