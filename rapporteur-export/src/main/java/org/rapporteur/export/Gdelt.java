package org.rapporteur.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.article.Block;
import org.rapporteur.record.Actor;

/**
 * GDELT's event table, version 1.0 (58 columns) or 2.0 (61): no header, empty for no value, and
 * behind the standard columns status, who alleges the act, the words and their places. Types are
 * brought to CAMEO by {@link Cameo}. Tone and coordinates are not ours to tell and stay empty.
 */
final class Gdelt implements TabbedExport.Form {

  /** Which version of the table. */
  enum Version {
    ONE(7),
    TWO(8);

    private final int placeColumns;

    Version(int placeColumns) {
      this.placeColumns = placeColumns;
    }
  }

  private final Version version;

  Gdelt(Version version) {
    this.version = version;
  }

  @Override
  public List<String> header() {
    return List.of();
  }

  /** Loaders of these files take the day for a number. */
  @Override
  public Optional<String> objection(Told told) {
    return told.day().isPresent()
        ? Optional.empty()
        : Optional.of("acts without a day, in articles without one");
  }

  @Override
  public List<String> fields(Told told) {
    Cameo cameo = Cameo.of(told.act());
    Optional<LocalDate> day = told.day();
    List<String> f = new ArrayList<>();
    f.add(Long.toString(number(told.id())));
    f.add(day.map(d -> d.toString().replace("-", "")).orElse(""));
    f.add(day.map(d -> d.toString().replace("-", "").substring(0, 6)).orElse(""));
    f.add(day.map(d -> Integer.toString(d.getYear())).orElse(""));
    f.add(day.map(Gdelt::fraction).orElse(""));
    side(Optional.of(told.pair().actor()), f);
    side(told.pair().recipient(), f);
    f.add(isLead(told) ? "1" : "0");
    f.add(cameo.code());
    f.add(cameo.base());
    f.add(cameo.root());
    f.add(Integer.toString(Cameo.quad(told.act().type().quad())));
    f.add(cameo.goldstein());
    f.add("1");
    f.add("1");
    f.add("1");
    f.add("");
    place(Optional.empty(), f);
    place(Optional.empty(), f);
    place(told.act().place(), f);
    f.add(
        told.published()
            .map(d -> d.toString().replace("-", "") + (version == Version.TWO ? "000000" : ""))
            .orElse(""));
    f.add(told.source().article().metadata().url().orElse(told.source().article().id()));
    f.add(told.act().status().name().toLowerCase(Locale.ROOT));
    f.add(told.basis());
    f.add(told.lastDay().map(Object::toString).orElse(""));
    f.add(told.act().allegedBy().map(Actor::name).orElse(""));
    f.add(told.words());
    f.add(told.source().spans(told.act().evidence()).orElse(""));
    f.add(Tables.share(told.act().provenance()));
    return f;
  }

  /** Code, name, country, known group, ethnic, two religions, three types. */
  private static void side(Optional<Actor> actor, List<String> f) {
    String country = actor.map(Told::country).orElse("");
    String sector = actor.map(Told::sector).orElse("");
    boolean group = country.equals("UNO") || country.equals("IGO") || country.equals("EUR");
    f.add(country + sector);
    f.add(actor.map(a -> a.name().toUpperCase(Locale.ROOT)).orElse(""));
    f.add(group ? "" : country);
    f.add(group ? country : "");
    for (int i = 0; i < 3; i++) {
      f.add("");
    }
    f.add(sector);
    f.add("");
    f.add("");
  }

  /** Type, full name, country, regions, latitude, longitude, id: the name is all that is told. */
  private void place(Optional<String> name, List<String> f) {
    f.add(name.isPresent() ? "0" : "");
    f.add(name.orElse(""));
    for (int i = 2; i < version.placeColumns; i++) {
      f.add("");
    }
  }

  /** Year and the share of it that has passed, as GDELT counts: months of 30 days. */
  private static String fraction(LocalDate day) {
    double share = (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
    return String.format(Locale.ROOT, "%.4f", day.getYear() + Math.min(share, 0.9999));
  }

  /** Whether it is told in the first paragraph of the article. */
  private static boolean isLead(Told told) {
    int at = told.act().evidence().get(0).span().start();
    return told.source().article().blocks().stream()
        .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
        .findFirst()
        .filter(b -> at < b.span().end())
        .isPresent();
  }

  /** A number of an id that a double still holds exactly. */
  private static long number(String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong() >>> 11;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
