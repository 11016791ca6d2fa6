package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.Correction.Field;
import org.rapporteur.desk.correct.CorrectionException;
import org.rapporteur.desk.correct.Draft;
import org.rapporteur.record.Reading;

/** Two things that are one, and findings that are not of the thing they were taken for. */
final class JoinPages {

  private final Site site;

  JoinPages(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.post("/join/{page}/{id}", this::join);
    routes.post("/part/{page}/{id}", this::part);
    routes.post("/person", this::rename);
  }

  private void join(Context ctx) throws IOException, Refused {
    site.guard().form(ctx);
    String one = ctx.pathParam("id");
    String other = Site.told(ctx, "other");
    keep(ctx, List.of(one, other), Map.of(Field.TOGETHER, one));
    back(ctx, one);
  }

  private void part(Context ctx) throws IOException, Refused {
    site.guard().form(ctx);
    String id = ctx.pathParam("id");
    keep(ctx, List.of(id), Map.of(Field.APART, id));
    back(ctx, id);
  }

  private void back(Context ctx, String id) {
    site.guard().remember(ctx, Site.by(ctx));
    String page = ctx.pathParam("page");
    boolean known = page.equals("utterance") || page.equals("meeting") || page.equals("issue");
    ctx.redirect("/" + (known ? page : "finding") + "/" + Address.part(id), HttpStatus.SEE_OTHER);
  }

  /** All corrections or none. */
  private void keep(Context ctx, List<String> findings, Map<Field, String> fields)
      throws IOException, Refused {
    Draft draft = draft(ctx, fields);
    site.records()
        .with(
            desk -> {
              List<Correction> corrections = new ArrayList<>();
              for (String finding : findings) {
                Reading reading = reading(desk, desk.articleOf(finding));
                corrections.add(correction(draft, reading, finding));
              }
              desk.corrections().make(corrections);
              return corrections.size();
            });
  }

  private static Reading reading(Desk desk, Optional<String> article) throws IOException, Refused {
    Optional<Reading> reading =
        article.isPresent() ? desk.reading(article.get()) : Optional.empty();
    return reading.orElseThrow(() -> Site.missing("finding"));
  }

  private static Correction correction(Draft draft, Reading reading, String finding)
      throws Refused {
    try {
      return draft.of(reading, finding);
    } catch (CorrectionException e) {
      throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage() + ".");
    }
  }

  private Draft draft(Context ctx, Map<Field, String> fields) throws Refused {
    String by = Site.by(ctx);
    if (by.isEmpty()) {
      throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "Say who you are.");
    }
    return new Draft(
        by,
        site.clock().instant().truncatedTo(ChronoUnit.MILLIS),
        Optional.of(Site.told(ctx, "why")).filter(w -> !w.isEmpty()),
        Correction.Verb.SET,
        new TreeMap<>(fields));
  }

  /** Whoever is called so is somebody else: in every article that names them, or in one alone. */
  private void rename(Context ctx) throws IOException, Refused {
    site.guard().form(ctx);
    String other = Site.told(ctx, "other");
    if (other.isEmpty()) {
      throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "Say who it is.");
    }
    Draft draft = draft(ctx, Map.of(Field.NAME, other));
    String name = Site.told(ctx, "name");
    String article = Site.told(ctx, "article");
    site.records().told(kept -> rename(kept, name, article, draft));
    site.guard().remember(ctx, Site.by(ctx));
    ctx.redirect(Address.person(other), HttpStatus.SEE_OTHER);
  }

  private static void rename(Kept kept, String name, String article, Draft draft)
      throws IOException, Refused {
    Details.Somebody person =
        PersonPages.find(kept, name).orElseThrow(() -> Site.missing("person")).detail();
    List<Correction> corrections = new ArrayList<>();
    for (Link naming : person.namings()) {
      if (!article.isEmpty() && !article.equals(naming.address())) {
        continue;
      }
      Reading reading = reading(kept.desk(), Optional.of(naming.address()));
      String id = Desk.personId(naming.address(), naming.words());
      corrections.add(correction(draft, reading, id));
    }
    kept.desk().corrections().make(corrections);
  }
}
