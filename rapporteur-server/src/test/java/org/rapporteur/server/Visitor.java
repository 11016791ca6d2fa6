package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who visits a server. */
record Visitor(String address) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int AGAIN = 100;
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    // On a busy machine a page may be that of a moment ago: it says so, and is asked for again.
    for (int i = 0; i < AGAIN && answer.body().contains("class=\"asof\""); i++) {
      answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    }
    return answer;
  }

  HttpResponse<String> post(String path, String form, String cookie, String origin)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (!cookie.isEmpty()) {
      request.header("Cookie", "rapporteur=" + cookie);
    }
    if (!origin.isEmpty()) {
      request.header("Origin", origin);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** Fills in a form of a page and sends it. */
  HttpResponse<String> send(String page, String path, String form) throws Exception {
    String token = token(page);
    return post(path, form + "&token=" + token, token, "");
  }

  String token(String path) throws Exception {
    HttpResponse<String> page = get(path);
    String set = page.headers().firstValue("Set-Cookie").orElse("");
    Matcher cookie = Pattern.compile("rapporteur=([0-9a-f]{64})").matcher(set);
    assertThat(cookie.find()).isTrue();
    assertThat(set).contains("HttpOnly").contains("SameSite=Strict");
    return cookie.group(1);
  }

  /** What comes back for bytes as they are. */
  String raw(String request) throws IOException {
    URI at = URI.create(address);
    try (Socket socket = new Socket(at.getHost(), at.getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The addresses of this server that a page leads to. */
  static Set<String> links(String page) {
    Set<String> links = new TreeSet<>();
    LINK.matcher(page).results().forEach(m -> links.add(m.group(1).replace("&amp;", "&")));
    return links;
  }

  URI uri(String path) {
    return URI.create(address).resolve(path);
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
