package org.rapporteur.watch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a site allows robots (RFC 9309): of the group for this robot, or else for all, the longest
 * rule that matches a path decides, and of two as long the one that allows. Immutable.
 */
final class Robots {

  private static final int LONGEST_RULE = 500;
  private static final int MOST_LINES = 100_000;
  private static final String HEX = "0123456789ABCDEF";

  private record Rule(String pattern, boolean allows) {}

  private final List<Rule> rules;

  private Robots(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** A site that forbids nothing. */
  static Robots open() {
    return new Robots(List.of());
  }

  /** A site that is not to be visited: its rules cannot be had. */
  static Robots closed() {
    return new Robots(List.of(new Rule("/", false)));
  }

  /** The rules in a robots.txt for the robot of that name. */
  static Robots parse(String text, String robot) {
    List<Rule> own = new ArrayList<>();
    List<Rule> all = new ArrayList<>();
    boolean named = false;
    boolean forOwn = false;
    boolean forAll = false;
    boolean naming = false;
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (String line : plain.lines().limit(MOST_LINES).toList()) {
      String[] field = line.split("#", 2)[0].split(":", 2);
      if (field.length < 2) {
        continue;
      }
      String key = field[0].strip().toLowerCase(Locale.ROOT);
      String value = field[1].strip();
      if (key.equals("user-agent")) {
        forOwn = (naming && forOwn) || product(value).equalsIgnoreCase(robot);
        forAll = (naming && forAll) || value.equals("*");
        named |= forOwn;
        naming = true;
      } else if (key.equals("allow") || key.equals("disallow")) {
        naming = false;
        if (!value.isEmpty() && value.length() <= LONGEST_RULE) {
          Rule rule = new Rule(normal(value), key.equals("allow"));
          if (forOwn) {
            own.add(rule);
          } else if (forAll) {
            all.add(rule);
          }
        }
      }
    }
    return new Robots(named ? own : all);
  }

  /** The name in {@code User-agent: name/1.0 (more)} (RFC 9309, 2.2.1). */
  private static String product(String value) {
    int end = 0;
    while (end < value.length()
        && (Character.isLetter(value.charAt(end)) || "_-*".indexOf(value.charAt(end)) >= 0)) {
      end++;
    }
    return value.substring(0, end);
  }

  /**
   * A path or pattern in one form (RFC 9309, 2.2.2): characters beyond ASCII as percent-encoded
   * octets, octets that need no encoding as characters, figures of the others in capitals.
   */
  private static String normal(String path) {
    StringBuilder normal = new StringBuilder(path.length());
    byte[] octets = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < octets.length; i++) {
      int octet = octets[i] & 0xFF;
      boolean coded =
          octet == '%'
              && i + 2 < octets.length
              && Character.digit(octets[i + 1], 16) >= 0
              && Character.digit(octets[i + 2], 16) >= 0;
      if (coded) {
        octet = Character.digit(octets[i + 1], 16) * 16 + Character.digit(octets[i + 2], 16);
        i += 2;
      }
      boolean plain =
          octet < 0x80 && (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0);
      if (octet >= 0x80 || coded && !plain) {
        normal.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
      } else {
        normal.append((char) octet);
      }
    }
    return normal.toString();
  }

  /** Whether an address may be fetched. */
  boolean allows(URI address) {
    String path = Optional.ofNullable(address.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
    String whole =
        normal(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery());
    if (whole.equals("/robots.txt")) {
      return true;
    }
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.pattern().length();
      boolean decides = length > longest || (length == longest && rule.allows());
      if (decides && matches(rule.pattern(), whole)) {
        longest = length;
        allowed = rule.allows();
      }
    }
    return allowed;
  }

  /**
   * A pattern of a path's beginning, with stars, and a dollar for its end; without backtracking.
   */
  private static boolean matches(String pattern, String path) {
    boolean toEnd = pattern.endsWith("$");
    String[] parts =
        (toEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (last && toEnd) {
        return path.length() - parts[i].length() >= at && path.endsWith(parts[i]);
      }
      int found = path.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !toEnd || at == path.length();
  }
}
