package org.rapporteur.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages. */
public final class Address {

  private Address() {}

  /** A piece of an address. */
  public static String part(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The page of an article. */
  public static String article(String id) {
    return "/article?id=" + part(id);
  }

  /** The page of what a query finds. */
  public static String search(String query) {
    return "/search?q=" + part(query);
  }
}
