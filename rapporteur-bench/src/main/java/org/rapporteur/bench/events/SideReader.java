package org.rapporteur.bench.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.bench.events.EventCoder.Side;
import org.rapporteur.read.actor.ActorPhrases;
import org.rapporteur.read.clause.Coding;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CastIndex;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** Turns the head words of a coding into actor codes, as event data sets write them. */
final class SideReader {

  private static final Set<String> STATES = states();
  private static final Set<String> ALONE = Set.of("NGO", "IMG", "MNC");

  private final Names names;
  private final Tree tree;

  SideReader(Names names, Tree tree) {
    this.names = names;
    this.tree = tree;
  }

  /** What tells who words refer to. */
  record Names(String text, CastIndex cast, ActorPhrases phrases) {}

  /** Who acts: every one that is named. */
  List<Side> sources(List<Span> heads) {
    List<Side> found = new ArrayList<>();
    for (Span s : heads) {
      at(s).ifPresent(h -> found.addAll(sides(h)));
    }
    return found.stream().filter(s -> !s.text().isBlank()).distinct().toList();
  }

  /** The first possible recipients that name a party other than the sources. */
  List<Side> targets(Coding coding, List<Side> sources) {
    Set<String> countries = new TreeSet<>();
    sources.forEach(s -> countries.add(country(s.code())));
    List<Side> fallback = List.of();
    for (Span s : coding.recipients()) {
      Optional<Token> head = at(s);
      if (head.isEmpty() || !isActor(head.get())) {
        continue;
      }
      List<Side> found = new ArrayList<>();
      for (Token each : tree.conjuncts(head.get())) {
        for (Side side : sides(each)) {
          Side whole = domestic(side, each, coding.type(), sources);
          if (!whole.code().isEmpty() && !sources.contains(whole)) {
            found.add(whole);
          }
        }
      }
      if (found.stream().anyMatch(f -> !countries.contains(country(f.code())))) {
        return found;
      }
      fallback = fallback.isEmpty() ? found : fallback;
    }
    return fallback;
  }

  /** Whom no country is named for lives where the other side does. */
  private Side domestic(Side side, Token head, EventType type, List<Side> sources) {
    String code = side.code();
    boolean bareSector = code.length() == 3 && !STATES.contains(code) && !code.equals("IGO");
    if (bareSector && !ALONE.contains(code) && !sources.isEmpty()) {
      String country = country(sources.get(0).code());
      return STATES.contains(country) ? new Side(country + code, side.text()) : side;
    }
    boolean harmed = type == EventType.ASSAULT || type == EventType.COERCE;
    boolean people = head.xpos().equals("NNPS") && code.length() == 3 && STATES.contains(code);
    if (harmed && people) {
      return new Side(code + "CVL", side.text());
    }
    boolean seat =
        names.cast().at(head.span()).filter(m -> m.form() == Mention.Form.SEAT).isPresent()
            && Set.of("in", "at", "outside").contains(tree.preposition(head));
    if (seat) {
      boolean hostile = type.quad() == EventType.Quad.MATERIAL_CONFLICT;
      return new Side(country(code) + (hostile ? "CVL" : ""), side.text());
    }
    return side;
  }

  /** Whether it is the code of a state. */
  static boolean isState(String code) {
    return STATES.contains(code);
  }

  private static String country(String code) {
    return code.length() < 3 ? "" : code.substring(0, 3);
  }

  private Optional<Token> at(Span span) {
    return tree.sentence().within(span).stream().findFirst();
  }

  private boolean isActor(Token head) {
    return head.upos() == Upos.PROPN || names.cast().at(head.span()).isPresent();
  }

  /** One side, or one for each of coordinated peoples: <i>Varland and Ostmark officials</i>. */
  private List<Side> sides(Token head) {
    for (Token t : tree.children(head)) {
      boolean people = (t.is("amod") || t.is("compound")) && isActor(t);
      if (people && tree.children(t, "conj").stream().anyMatch(this::isActor)) {
        String sector = sector(side(head).code());
        List<Side> found = new ArrayList<>();
        for (Token each : tree.conjuncts(t)) {
          String country = country(side(each).code());
          found.add(new Side(country + sector, each.form() + " " + head.form()));
        }
        return found;
      }
    }
    return List.of(side(head));
  }

  private static String sector(String code) {
    return code.length() > 3 ? code.substring(3) : STATES.contains(code) ? "" : code;
  }

  /** The phrase itself says most of who somebody is; the article says whom a pronoun means. */
  private Side side(Token head) {
    Optional<Actor> told = names.cast().at(head.span()).map(Mention::actor);
    String text = Phrases.of(tree, head);
    if (head.upos() == Upos.PRON || text.isBlank()) {
      return new Side(told.map(SideReader::code).orElse(""), told.map(Actor::name).orElse(text));
    }
    Actor named =
        names
            .phrases()
            .resolve(text, Optional.of(tree.span(head).in(names.text())), Optional.empty());
    Actor best = named.party().isEmpty() ? told.orElse(named) : named;
    String code = code(best);
    if (best.sector().isEmpty() && named.sector().isPresent()) {
      code = code + named.sector().get();
    }
    return new Side(code, text);
  }

  /** Country and sector; an organisation that is no state is an IGO. */
  private static String code(Actor actor) {
    String sector = actor.sector().orElse("");
    if (actor.party().isEmpty()) {
      return sector;
    }
    String party = actor.party().get();
    if (STATES.contains(party)) {
      return party + sector;
    }
    return ALONE.contains(sector) ? sector : "IGO" + sector;
  }

  private static Set<String> states() {
    Set<String> codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.add("XKX");
    return codes;
  }
}
