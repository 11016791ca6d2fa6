package org.rapporteur.read.format.page;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a page from outside.
 *
 * @param id the article's id, such as a file's name
 * @param url where the page was fetched
 * @param fetched the day on which it was fetched; a publication can not be later
 */
public record PageContext(String id, Optional<String> url, Optional<LocalDate> fetched) {

  /** Refuses absent values. */
  public PageContext {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(fetched, "fetched");
  }

  /** A page of which nothing is known but its id. */
  public static PageContext of(String id) {
    return new PageContext(id, Optional.empty(), Optional.empty());
  }

  /** The same page with its address. */
  public PageContext at(String address) {
    return new PageContext(id, Optional.of(address), fetched);
  }

  /** The same page with the day of its fetching. */
  public PageContext fetchedOn(LocalDate day) {
    return new PageContext(id, url, Optional.of(day));
  }
}
