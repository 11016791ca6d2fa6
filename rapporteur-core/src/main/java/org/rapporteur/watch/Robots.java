package org.rapporteur.watch;

import java.net.URI;
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
  private static final int MOST_RULES = 5_000;

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
    for (String line : text.lines().limit(MOST_RULES).toList()) {
      String[] field = line.split("#", 2)[0].split(":", 2);
      if (field.length < 2) {
        continue;
      }
      String key = field[0].strip().toLowerCase(Locale.ROOT);
      String value = field[1].strip();
      if (key.equals("user-agent")) {
        forOwn = (naming && forOwn) || value.equalsIgnoreCase(robot);
        forAll = (naming && forAll) || value.equals("*");
        named |= forOwn;
        naming = true;
      } else if (key.equals("allow") || key.equals("disallow")) {
        naming = false;
        if (!value.isEmpty() && value.length() <= LONGEST_RULE) {
          Rule rule = new Rule(value, key.equals("allow"));
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

  /** Whether an address may be fetched. */
  boolean allows(URI address) {
    String path = Optional.ofNullable(address.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
    String whole = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
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
