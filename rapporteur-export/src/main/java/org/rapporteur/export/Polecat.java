package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.record.Actor;

/**
 * POLECAT's event table (Halterman et al., doi:10.7910/DVN/AJGVIT): its forty columns as published,
 * {@code None} for no value, and behind them what it cannot hold: status, who alleges the act, the
 * words and their places, the article.
 */
final class Polecat implements TabbedExport.Form {

  private static final String NONE = "None";

  private static final List<String> HEADER =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version",
          // Ours, behind the standard ones.
          "Status",
          "Date Basis",
          "End Date",
          "Alleged By",
          "Words",
          "Spans",
          "Confidence",
          "Article",
          "URL",
          "Title");

  @Override
  public List<String> header() {
    return HEADER;
  }

  @Override
  public List<String> fields(Told told) {
    List<String> f = new ArrayList<>(HEADER.size());
    f.add(told.id());
    f.add(or(told.day().map(Object::toString)));
    f.add(told.act().type().name());
    f.add(or(told.act().mode()));
    f.add(Cameo.of(told.act()).goldstein());
    f.add(Integer.toString(Cameo.quad(told.act().type().quad())));
    f.add(NONE);
    side(Optional.of(told.pair().actor()), f);
    side(told.pair().recipient(), f);
    f.add(or(told.act().place()));
    for (int i = 0; i < 7; i++) {
      f.add(NONE);
    }
    f.add(or(told.act().place()));
    f.add(NONE);
    f.add(or(told.source().outlet()));
    f.add(or(told.published().map(Object::toString)));
    List<String> people =
        told.source().reading().people().stream().map(p -> p.actor().name()).toList();
    f.add(people.isEmpty() ? NONE : String.join(";", people));
    f.add(NONE);
    f.add(NONE);
    f.add(told.source().article().metadata().language().orElse("en"));
    f.add("Rapporteur");
    f.add(told.act().status().name().toLowerCase(Locale.ROOT));
    f.add(told.basis());
    f.add(or(told.lastDay().map(Object::toString)));
    f.add(or(told.act().allegedBy().map(Actor::name)));
    f.add(told.words());
    f.add(or(told.source().spans(told.act().evidence())));
    f.add(Tables.share(told.act().provenance()));
    f.add(told.source().article().id());
    f.add(or(told.source().article().metadata().url()));
    f.add(or(told.source().article().metadata().title()));
    return f;
  }

  /** Name, country, COW number, sectors, title, raw name, Wikipedia id of one side. */
  private static void side(Optional<Actor> actor, List<String> f) {
    String sector = actor.map(Told::sector).orElse("");
    f.add(or(actor.map(Actor::name)));
    f.add(or(actor.map(Told::country)));
    f.add(NONE);
    f.add(or(Optional.of(sector)));
    f.add(or(Optional.of(sector)));
    f.add(or(actor.flatMap(Actor::role)));
    f.add(or(actor.map(Actor::name)));
    f.add(NONE);
  }

  private static String or(Optional<String> value) {
    return value.filter(v -> !v.isEmpty()).orElse(NONE);
  }
}
