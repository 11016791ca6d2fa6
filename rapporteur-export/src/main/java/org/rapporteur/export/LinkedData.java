package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;

/**
 * schema.org as JSON-LD, one graph: articles ({@code NewsArticle}), what was said in so many words
 * ({@code Quotation}) or in others ({@code Claim}), where parties stand ({@code Claim}), and what a
 * party denies ({@code ClaimReview}, the verdict being the party's). A vocabulary of ours holds
 * what schema.org has no word for: stance, issue, cue.
 */
final class LinkedData implements Export {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Out out;
  private final JsonGenerator json;
  private final Tally tally = new Tally();

  LinkedData(Out out) throws IOException {
    this.out = out;
    this.json = FACTORY.createGenerator(out.writer());
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    json.writeStringField("@vocab", "https://schema.org/");
    json.writeStringField("rap", "urn:rapporteur:vocabulary#");
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public void add(Reading reading) throws IOException {
    Article article = reading.article();
    json.writeStartObject();
    json.writeStringField("@id", id(article));
    json.writeStringField("@type", "NewsArticle");
    optional("headline", article.metadata().title());
    optional("url", article.metadata().url());
    optional("datePublished", article.metadata().published().map(p -> p.date().toString()));
    optional("inLanguage", article.metadata().language());
    if (article.metadata().outlet().isPresent()) {
      named("publisher", "NewsMediaOrganization", article.metadata().outlet().get().name());
    }
    json.writeEndObject();
    tally.wrote("articles");
    for (Statement s : reading.statements()) {
      statement(article, s);
    }
    for (Position p : reading.positions()) {
      position(article, p);
    }
  }

  private void statement(Article article, Statement s) throws IOException {
    boolean quoted = s.kind() == Statement.Kind.DIRECT;
    json.writeStartObject();
    json.writeStringField("@id", id(article) + ":" + encoded(s.id()));
    json.writeStringField("@type", quoted ? "Quotation" : "Claim");
    json.writeStringField("text", Source.words(s.content()).orElse(""));
    json.writeArrayFieldStart(quoted ? "creator" : "author");
    for (Actor speaker : s.speakers()) {
      speaker(speaker);
    }
    json.writeEndArray();
    optional("dateCreated", s.saidOn().day().map(Object::toString));
    appearance(quoted ? "isPartOf" : "appearance", article);
    optional("rap:cue", Source.words(s.cue()));
    json.writeStringField("rap:confidence", Tables.share(s.provenance()));
    json.writeEndObject();
    tally.wrote("statements");
  }

  private void position(Article article, Position p) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", id(article) + ":" + encoded(p.id()));
    json.writeStringField("@type", "Claim");
    json.writeStringField("text", words(p.evidence()));
    named("author", "Organization", p.party());
    json.writeStringField("rap:stance", p.stance().name().toLowerCase(Locale.ROOT));
    json.writeStringField("rap:issue", p.issue());
    optional("rap:toward", p.toward());
    optional("dateCreated", p.date().day().map(Object::toString));
    appearance("appearance", article);
    json.writeStringField("rap:confidence", Tables.share(p.provenance()));
    json.writeEndObject();
    tally.wrote("positions");
    if (p.stance() == Position.Stance.DENIES) {
      denial(article, p);
    }
  }

  /** What a party says of a claim about it. The verdict is the party's: a record gives none. */
  private void denial(Article article, Position p) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", id(article) + ":" + encoded(p.id()) + ":review");
    json.writeStringField("@type", "ClaimReview");
    json.writeStringField("claimReviewed", p.issue());
    named("author", "Organization", p.party());
    optional("datePublished", p.date().day().map(Object::toString));
    json.writeObjectFieldStart("reviewRating");
    json.writeStringField("@type", "Rating");
    json.writeStringField("alternateName", "denied by " + p.party());
    json.writeEndObject();
    json.writeObjectFieldStart("itemReviewed");
    json.writeStringField("@type", "Claim");
    json.writeStringField("name", p.issue());
    appearance("appearance", article);
    json.writeEndObject();
    json.writeStringField("rap:words", words(p.evidence()));
    json.writeEndObject();
    tally.wrote("reviews");
  }

  private void speaker(Actor actor) throws IOException {
    boolean person = actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.ANONYMOUS;
    json.writeStartObject();
    json.writeStringField("@type", person ? "Person" : "Organization");
    json.writeStringField("name", actor.name());
    optional("jobTitle", actor.role().filter(r -> person));
    if (person && actor.party().isPresent()) {
      named("affiliation", "Organization", actor.party().get());
    }
    json.writeEndObject();
  }

  private void appearance(String key, Article article) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("@id", id(article));
    json.writeEndObject();
  }

  private void named(String key, String type, String name) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("@type", type);
    json.writeStringField("name", name);
    json.writeEndObject();
  }

  private void optional(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }

  private static String words(List<Evidence> evidence) {
    return Source.words(evidence).orElse("");
  }

  private static String id(Article article) {
    return "urn:rapporteur:" + encoded(article.id());
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public Written finish() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.writer().append('\n');
    out.finish();
    return tally.written();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
