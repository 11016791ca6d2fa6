package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.SectorCode;

/**
 * A list of parties, bodies and office holders that extends or overrules the built-in ones; one
 * actor a line, fields parted by {@code |}, items of a field by {@code ;}:
 *
 * <pre>{@code
 * # CODE | name | other names | capital / other spelling; seats | adjective; people | office holders | kind
 * VAL | Valdoria | Republic of Valdoria | Castra; Amber House | Valdorian | Mara Tolen, President, 2019..
 * }</pre>
 *
 * Fields at the end may be left out. An office holder is a name (other spellings after {@code /}),
 * an office, and {@code FROM..TO} with years, months or days. The kind is {@code state} (the
 * default), {@code organisation}, {@code collective}, or a PLOVER sector: then the line is a body
 * of the party that CODE names. Armed groups and political parties ({@code REB PRM PTY OPP}) are
 * parties of their own at home there, called by the other name that begins with {@code =}, else by
 * their name. A line that cannot be read is left out and reported. Immutable.
 */
public final class ActorsFile {

  private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);
  private static final Pattern SEMICOLON = Pattern.compile(";", Pattern.LITERAL);
  private static final Pattern SLASH = Pattern.compile("/", Pattern.LITERAL);
  private static final Set<String> SECTORS = Words.standard().of("actor.actors-file.sectors").all();

  /** Familiar words of each kind, for the language engine. */
  private static final List<String> FAMILIAR =
      List.copyOf(Words.standard().of("actor.actors-file.familiar").all());

  private static final String STATE = FAMILIAR.get(0);

  private static final String CAPITAL = FAMILIAR.get(1);
  private static final String CITIZEN = FAMILIAR.get(2);
  private static final String PEOPLE = FAMILIAR.get(3);
  private static final WordList KINDS = Words.standard().of("actor.actors-file.kinds");

  private final List<ActorEntry> entries;
  private final List<Diagnostic> diagnostics;

  private ActorsFile(List<ActorEntry> entries, List<Diagnostic> diagnostics) {
    this.entries = List.copyOf(entries);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** A file without lines. */
  public static ActorsFile empty() {
    return new ActorsFile(List.of(), List.of());
  }

  /** Reads the text of an actors file. */
  public static ActorsFile parse(String text) {
    List<ActorEntry> entries = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (i == 0 && line.startsWith("\uFEFF")) {
        line = line.substring(1).strip();
      }
      if (!line.isEmpty() && line.charAt(0) != '#') {
        List<String> faults = new ArrayList<>();
        entry(line, faults).ifPresent(entries::add);
        for (String fault : faults) {
          diagnostics.add(Diagnostic.of("actors-file", "line " + (i + 1) + ": " + fault));
        }
      }
    }
    return new ActorsFile(entries, diagnostics);
  }

  /** What could not be read, with the line's number. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * For every listed state, its capital and its people, as far as one word names them, a familiar
   * word of the same kind: what the language engine may read them as.
   */
  public Map<String, String> standIns() {
    Map<String, String> found = new LinkedHashMap<>();
    for (ActorEntry e : entries) {
      if (e.party().kind() == Actor.Kind.STATE) {
        e.names().forEach(n -> standIn(n, STATE, found));
        e.capital().forEach(c -> standIn(c, CAPITAL, found));
        for (String d : e.demonyms()) {
          standIn(
              d, e.demonyms().contains(d.substring(0, d.length() - 1)) ? PEOPLE : CITIZEN, found);
        }
      }
    }
    return Map.copyOf(found);
  }

  private static void standIn(String name, String familiar, Map<String, String> to) {
    if (name.length() > 1 && name.indexOf(' ') < 0 && Character.isUpperCase(name.charAt(0))) {
      to.putIfAbsent(name, familiar);
      to.putIfAbsent(name.toUpperCase(Locale.ROOT), familiar.toUpperCase(Locale.ROOT));
    }
  }

  List<ActorEntry> entries() {
    return entries;
  }

  private static Optional<ActorEntry> entry(String line, List<String> faults) {
    List<String> fields = items(line, BAR);
    String code = field(fields, 0);
    String name = field(fields, 1);
    if (code.isEmpty() || name.isEmpty()) {
      faults.add("a code and a name are needed: \"" + line + "\"");
      return Optional.empty();
    }
    Optional<Party> party = party(code, name, own(list(field(fields, 2))), field(fields, 6));
    if (party.isEmpty()) {
      faults.add("\"" + field(fields, 6) + "\" is no kind of actor");
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(List.of(name));
    list(field(fields, 2)).forEach(n -> names.add(n.startsWith("=") ? n.substring(1) : n));
    List<String> seats = list(fields.size() > 3 ? fields.get(3) : "");
    // An empty first item says that there are seats but no capital.
    boolean noCapital = field(fields, 3).startsWith(";") || seats.isEmpty();
    List<OfficeHolder> people = new ArrayList<>();
    for (String person : list(field(fields, 5))) {
      Optional<OfficeHolder> holder = holder(person, code);
      holder.ifPresent(people::add);
      if (holder.isEmpty()) {
        faults.add("\"" + person + "\" is not \"name, office, from..to\"");
      }
    }
    return Optional.of(
        new ActorEntry(
            party.get(),
            names,
            noCapital ? List.of() : items(seats.get(0), SLASH),
            noCapital ? seats : seats.subList(1, seats.size()),
            list(field(fields, 4)),
            people));
  }

  /** The name that is marked as what findings call the party. */
  private static Optional<String> own(List<String> names) {
    return names.stream().filter(n -> n.startsWith("=")).map(n -> n.substring(1)).findFirst();
  }

  private static Optional<Party> party(
      String code, String name, Optional<String> own, String kind) {
    return switch (kind) {
      case "" -> Optional.of(Party.of(code, name, Actor.Kind.STATE, Optional.empty()));
      case SectorCode.PRETENDER ->
          Optional.of(
              new Party(
                  name,
                  name,
                  Actor.Kind.STATE,
                  Optional.of(SectorCode.PRETENDER),
                  Optional.of(code)));
      default ->
          KINDS.has(kind)
              ? Optional.of(Party.of(code, name, kind(kind), Optional.empty()))
              : SECTORS.contains(kind)
                  ? Optional.of(
                      kind.equals(SectorCode.NON_GOVERNMENTAL)
                              || kind.equals(SectorCode.INTERNATIONAL)
                          ? Party.of(code, name, Actor.Kind.BODY, Optional.of(kind))
                          : Codes.body(code, name, own, kind))
                  : Optional.empty();
    };
  }

  private static Actor.Kind kind(String name) {
    return Actor.Kind.valueOf(KINDS.value(name).orElse(name).toUpperCase(Locale.ROOT));
  }

  private static Optional<OfficeHolder> holder(String person, String code) {
    int comma = person.indexOf(',');
    if (comma <= 0) {
      return Optional.empty();
    }
    List<String> names =
        items(person.substring(0, comma), SLASH).stream().filter(n -> !n.isEmpty()).toList();
    String rest = person.substring(comma + 1);
    int last = rest.lastIndexOf(',');
    Optional<Tenure> tenure = last < 0 ? Optional.empty() : Tenure.parse(rest.substring(last + 1));
    String office = (tenure.isPresent() ? rest.substring(0, last) : rest).strip();
    if (names.isEmpty() || office.isEmpty() || (tenure.isEmpty() && rest.contains(".."))) {
      return Optional.empty();
    }
    Tenure held = tenure.orElse(Tenure.always());
    return Optional.of(new OfficeHolder(names, office, code, held.from(), held.to()));
  }

  private static String field(List<String> fields, int index) {
    String field = index < fields.size() ? fields.get(index) : "";
    return field.equals("-") ? "" : field;
  }

  private static List<String> list(String field) {
    return items(field, SEMICOLON).stream().filter(s -> !s.isEmpty() && !s.equals("-")).toList();
  }

  private static List<String> items(String text, Pattern separator) {
    List<String> found = new ArrayList<>();
    for (String item : separator.split(text, -1)) {
      found.add(item.strip());
    }
    return found;
  }
}
