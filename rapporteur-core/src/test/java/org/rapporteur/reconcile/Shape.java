package org.rapporteur.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.rapporteur.record.Dossier;
import org.rapporteur.report.DossierJson;

/** What a dossier says, without the passages that it cites and the list of copies. */
final class Shape {

  private static final Set<String> CITED =
      Set.of(
          "evidence", "members", "reports", "altered", "copies", "outlets", "articles", "printed");

  private Shape() {}

  static JsonNode of(Dossier dossier) {
    JsonNode json = DossierJson.of(dossier).deepCopy();
    strip(json);
    return json;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(CITED);
    }
    node.forEach(Shape::strip);
  }
}
