package org.rapporteur.export;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;

/** A document of annotators as Apache UIMA reads it. */
final class UimaDocument {

  private UimaDocument() {}

  /** Its text, and the words of its findings in order, with bars between them. */
  static List<String> read(InputStream in) throws Exception {
    CAS cas = CasCreationUtils.createCas(types(), null, null);
    new JsonCas2Deserializer().deserialize(in, cas);
    List<String> covered = new ArrayList<>();
    for (AnnotationFS a :
        cas.getAnnotationIndex(cas.getTypeSystem().getType("rapporteur.Finding"))) {
      covered.add(a.getCoveredText());
    }
    covered.sort(null);
    return List.of(cas.getDocumentText(), String.join("|", covered));
  }

  private static TypeSystemDescription types() {
    TypeSystemDescription types =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    TypeDescription finding = types.addType("rapporteur.Finding", "", CAS.TYPE_NAME_ANNOTATION);
    for (String feature : List.of("identifier", "kind", "says", "rule")) {
      finding.addFeature(feature, "", CAS.TYPE_NAME_STRING);
    }
    finding.addFeature("confidence", "", CAS.TYPE_NAME_DOUBLE);
    return types;
  }
}
