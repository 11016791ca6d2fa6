package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Reading;

class AnnotationJsonTest {

  @Test
  void everyAnnotationQuotesTheTextAtItsPosition() throws IOException {
    String text =
        "Varland waits\n\n\uD83D\uDE00 \"We will not leave the canal,\" Foreign Minister Orla Venn said on"
            + " Monday. Varland has moved 5,000 troops to the border.\n";
    Reading reading =
        new ArticleReader(Language.load())
            .read(new StoryReader().read("a b.txt", text, Metadata.unknown()));
    StringWriter out = new StringWriter();

    new AnnotationJson().write(reading, out);

    JsonNode page = new ObjectMapper().readTree(out.toString());
    assertThat(page.get("type").asText()).isEqualTo("AnnotationPage");
    assertThat(page.get("items")).isNotEmpty();
    for (JsonNode item : page.get("items")) {
      assertThat(item.get("id").asText()).startsWith("urn:rapporteur:a%20b.txt#");
      for (JsonNode target : item.get("target")) {
        JsonNode quote = target.get("selector").get(0);
        JsonNode position = target.get("selector").get(1);
        int start = text.offsetByCodePoints(0, position.get("start").asInt());
        int end = text.offsetByCodePoints(0, position.get("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(quote.get("exact").asText());
        assertThat(text.substring(0, start)).endsWith(quote.get("prefix").asText());
        assertThat(text.substring(end)).startsWith(quote.get("suffix").asText());
      }
    }
  }
}
