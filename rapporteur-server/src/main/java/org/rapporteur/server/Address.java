package org.rapporteur.server;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Support;

/**
 * Addresses of pages. What is put together from findings is addressed by one of them: a finding's
 * id comes from its words and stays, whatever else the record takes in.
 */
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

  /** The words of a citation in their article. */
  static String place(Citation citation) {
    return article(citation.article()) + "#at-" + part(citation.finding());
  }

  /** The page of a finding. */
  static String finding(String id) {
    return "/finding/" + part(id);
  }

  /** The finding by which something that was put together is addressed. */
  static String id(Support support) {
    return support.citations().get(0).finding();
  }

  /** The page of something that was put together from findings. */
  static String of(String page, Support support) {
    return "/" + page + "/" + part(id(support));
  }

  /** The page of a person. */
  public static String person(String name) {
    return "/person?name=" + part(name);
  }

  /** Whose page a person's address is. */
  static String name(String person) {
    String part = person.substring(person.indexOf('=') + 1);
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  /** The page of a party. */
  public static String party(String code) {
    return "/party?code=" + part(code);
  }

  /** The page of two parties. */
  public static String pair(String one, String other) {
    return "/pair?of=" + part(one) + "&and=" + part(other);
  }

  /** The page of what a query finds. */
  public static String search(String query) {
    return "/search?q=" + part(query);
  }
}
