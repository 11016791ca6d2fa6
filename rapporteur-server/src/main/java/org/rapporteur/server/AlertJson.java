package org.rapporteur.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rapporteur.store.Alert;

/** An alert as one JSON object. Stateless. */
final class AlertJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AlertJson() {}

  static ObjectNode of(Alert alert) {
    ObjectNode node = JSON.createObjectNode();
    node.put("number", alert.number());
    node.put("rule", alert.rule());
    node.put("item", alert.item());
    node.put("at", alert.at().toString());
    node.put("title", alert.title());
    node.put("words", alert.words());
    node.put("article", alert.article());
    node.put("address", address(alert));
    return node;
  }

  /** Where the words stand. */
  static String address(Alert alert) {
    boolean whole = alert.item().equals(alert.article());
    return Address.article(alert.article()) + (whole ? "" : "#at-" + Address.part(alert.item()));
  }
}
