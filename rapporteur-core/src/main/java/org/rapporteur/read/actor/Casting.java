package org.rapporteur.read.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.article.Publication;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Person;
import org.rapporteur.record.SectorCode;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.Token;
import org.rapporteur.text.Span;

/** One reading of the actors of an article, from names to pronouns. Confined to one thread. */
final class Casting {

  private static final Set<String> WHEREABOUTS =
      Words.standard().of("actor.casting.whereabouts").all();

  private final String text;
  private final List<Scene> scenes;
  private final Troupe troupe;
  private final NounPhrases nouns;
  private final Descriptions descriptions;
  private final Printed printed;
  private final Memory memory = new Memory();
  private final Described described = new Described();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<NameSpot> spots;
  private int nextSpot;

  Casting(World world, ParsedArticle article) {
    this.text = article.article().text();
    this.scenes = Scene.of(article, world);
    this.printed = new Printed(scenes, text);
    Optional<LocalDate> day = article.article().metadata().published().map(Publication::date);
    this.troupe = new Troupe(world, day, scenes);
    TitleBefore titles = new TitleBefore(world);
    PhraseReader phrases = new PhraseReader(world);
    this.nouns = new NounPhrases(world, phrases);
    this.spots = new PeopleFinder(world, titles).find(scenes, text, troupe);
    Rebels rebels = new Rebels(scenes);
    RoleReader roles = new RoleReader(world, phrases, titles, rebels, described);
    for (NameSpot spot : spots) {
      roles.read(article.article(), scenes.get(spot.scene()), spot);
    }
    spots.forEach(spot -> RoleReader.ofState(scenes.get(spot.scene()), spot));
    new Introduced(world, scenes, nouns, roles, troupe).read(article.article(), spots);
    note(article.article());
    Setting setting = new Setting(scenes);
    for (Persona p : troupe.people()) {
      if (!p.isPlaced()) {
        p.office()
            .filter(o -> troupe.isInOffice(p))
            .ifPresent(o -> p.standing(new Standing(List.of(o.code()), Optional.empty())));
      }
      p.office()
          .ifPresent(
              o ->
                  p.office(phrases.read(Word.of(o.role())).sector().orElse(SectorCode.GOVERNMENT)));
    }
    for (NameSpot spot : spots) {
      Persona p = spot.persona();
      if (!p.isPlaced() && p.isOfficial() && !OfficeSeeker.isHeadOfBody(p)) {
        Scene scene = scenes.get(spot.scene());
        Accredited.in(scene)
            .or(() -> setting.at(scene, spot.title()))
            .ifPresent(s -> p.standing(new Standing(List.of(s), Optional.empty())));
      }
    }
    this.descriptions = new Descriptions(troupe, rebels, setting, new Groups(scenes, troupe), text);
  }

  /** Notes every mention by name. */
  private void note(Article article) {
    for (NameSpot spot : spots) {
      Span span = scenes.get(spot.scene()).span(spot.first(), spot.last());
      spot.persona().mentions().add(Evidence.of(article, span));
    }
  }

  /** The cast. */
  Cast cast() {
    for (Scene scene : scenes) {
      read(scene);
    }
    List<Person> people = new ArrayList<>();
    for (Persona p : troupe.people()) {
      if (!p.mentions().isEmpty()) {
        people.add(new Person(p.actor(), p.roles(), p.mentions()));
      }
    }
    return new Cast(mentions, people);
  }

  /** A mention that is yet to be resolved, at its place. */
  private record Draft(int at, Span span, Token head, Mention.Form form, Resolver resolver) {}

  private interface Resolver {
    Optional<Resolved> resolve();
  }

  private void read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    boolean[] named = new boolean[scene.words().size()];
    Set<Integer> heads = new HashSet<>();
    while (nextSpot < spots.size() && spots.get(nextSpot).scene() == scene.number()) {
      NameSpot spot = spots.get(nextSpot++);
      for (int i = spot.title(); i <= spot.last(); i++) {
        named[i] = i >= spot.first() || !scene.isListed(i);
      }
      Token head = scene.headOf(spot.title(), spot.last());
      heads.add(head.id());
      drafts.add(
          new Draft(
              head.id(),
              scene.span(spot.first(), spot.last()),
              head,
              Mention.Form.NAME,
              () -> Optional.of(Resolved.of(spot.persona(), 0.95))));
    }
    for (NounPhrase np : nouns.in(scene, named)) {
      if (heads.add(np.head().id())) {
        Optional<Gazetteer.Hit> name = nameAfter(scene, np);
        drafts.add(
            new Draft(
                np.head().id(),
                scene.span(np.first(), np.last()),
                np.head(),
                form(scene, np),
                () ->
                    described
                        .at(scene, np.noun())
                        .map(p -> Resolved.of(p, 0.9))
                        .or(() -> name.map(h -> Resolved.of(actor(scene, h), 0.85)))
                        .or(() -> descriptions.resolve(scene, np, memory))));
      }
    }
    for (Gazetteer.Hit hit : scene.hits()) {
      listed(scene, hit, named, heads).ifPresent(drafts::add);
    }
    for (Token t : scene.sentence().tokens()) {
      if (Pronouns.isOne(scene.sentence(), t) && heads.add(t.id())) {
        drafts.add(
            new Draft(
                t.id(),
                t.span(),
                t,
                Mention.Form.PRONOUN,
                () -> Pronouns.resolve(scene, t, memory)));
      }
    }
    drafts.sort(Comparator.comparingInt(Draft::at));
    drafts.forEach(d -> settle(scene, d));
  }

  private void settle(Scene scene, Draft draft) {
    Optional<Resolved> resolved = draft.resolver().resolve();
    if (resolved.isEmpty()) {
      return;
    }
    Resolved r = resolved.get();
    mentions.add(
        new Mention(draft.span(), draft.head().span(), draft.form(), r.actor(), r.confidence()));
    Token head = draft.head();
    boolean plural =
        r.actor().count() > 1
            || head.is(Morph.PLURAL_NOUN)
            || head.is(Morph.PLURAL_NAME)
                && draft.form() != Mention.Form.NAME
                && r.actor().kind() != Actor.Kind.STATE;
    memory.add(
        new Memory.Seen(
            r.actor(),
            r.persona(),
            scene.number(),
            Speech.isSubject(scene.sentence(), head) || Speech.standsBefore(scene, draft.span()),
            Speech.isSpeaker(scene.sentence(), head) || Speech.standsBefore(scene, draft.span()),
            scene.quotes().isQuoted(head.span().start()),
            plural,
            Speech.isReported(scene.sentence(), head),
            scene.sentence().headOf(head).filter(v -> v.is("advcl")).isEmpty(),
            head.head()));
  }

  /**
   * "The state's secret service, the NSB, said": the name of a body or organisation that stands
   * beside a definite description in commas or brackets is what the description means.
   */
  private static Optional<Gazetteer.Hit> nameAfter(Scene scene, NounPhrase np) {
    List<Word> words = scene.words();
    int at = np.last() + 1;
    if (!np.isDefinite(words) || np.isPlural() || at >= words.size() || !isOpening(words.get(at))) {
      return Optional.empty();
    }
    int first =
        at + 1 < words.size() && Particles.DEFINITE.has(words.get(at + 1).key()) ? at + 2 : at + 1;
    for (Gazetteer.Hit hit : scene.hits()) {
      Actor.Kind kind = hit.listed().party().kind();
      boolean group = kind == Actor.Kind.BODY || kind == Actor.Kind.ORGANIZATION;
      boolean ends = hit.last() + 1 >= words.size() || isClosing(words.get(hit.last() + 1));
      if (hit.first() == first && group && ends && hit.listed().form() == Listed.Form.NAME) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  private static boolean isOpening(Word word) {
    return word.key().equals(",") || word.key().equals("(");
  }

  private static boolean isClosing(Word word) {
    return word.key().equals(",") || word.key().equals(")") || word.key().equals(".");
  }

  private static Mention.Form form(Scene scene, NounPhrase np) {
    return np.isDefinite(scene.words()) ? Mention.Form.DESCRIPTION : Mention.Form.ANONYMOUS;
  }

  private Optional<Draft> listed(
      Scene scene, Gazetteer.Hit hit, boolean[] named, Set<Integer> heads) {
    for (int i = hit.first(); i <= hit.last(); i++) {
      if (named[i]) {
        return Optional.empty();
      }
    }
    Token head = scene.headOf(hit.first(), hit.last());
    Listed.Form form = hit.listed().form();
    if (form == Listed.Form.PLACE || (form == Listed.Form.CAPITAL && isWhereabouts(scene, head))) {
      return Optional.empty();
    }
    if (!heads.add(head.id())) {
      return Optional.empty();
    }
    Actor actor = actor(scene, hit);
    Mention.Form as =
        switch (form) {
          case NAME, PLACE -> Mention.Form.NAME;
          case CAPITAL, SEAT -> Mention.Form.SEAT;
          case DEMONYM -> Mention.Form.DEMONYM;
        };
    return Optional.of(
        new Draft(
            head.id(),
            scene.span(hit.first(), hit.last()),
            head,
            as,
            () -> Optional.of(Resolved.of(actor, 0.9))));
  }

  private static boolean isWhereabouts(Scene scene, Token head) {
    return scene.sentence().children(head, "case").stream()
        .anyMatch(c -> WHEREABOUTS.contains(c.lemma()));
  }

  private Actor actor(Scene scene, Gazetteer.Hit hit) {
    Party party = hit.listed().party();
    boolean seat = hit.listed().form() == Listed.Form.SEAT;
    String name = printed.name(scene, hit);
    Optional<String> sector = seat ? Optional.of(SectorCode.GOVERNMENT) : party.sector();
    return new Actor(
        name, party.kind(), Codes.of(party), sector, Optional.empty(), 1, party.home());
  }
}
