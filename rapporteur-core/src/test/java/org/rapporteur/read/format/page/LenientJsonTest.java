package org.rapporteur.read.format.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LenientJsonTest {

  private static Json.Item item(String json) {
    List<Json> values = LenientJson.parse(json, 0);
    assertThat(values).isNotEmpty();
    return (Json.Item) values.get(0);
  }

  @Test
  void readsWhatIsWellFormed() {
    Json.Item item = item("{\"a\":\"x\\u00e9\\n\",\"b\":[1,{\"c\":true}],\"d\":null}");
    assertThat(item.text("a")).contains("xé\n");
    assertThat(item.text("b")).contains("1");
    assertThat(item.items("b")).hasSize(1);
    assertThat(item.text("d")).isEmpty();
  }

  @Test
  void readsWhatSitesWrite() {
    assertThat(item("{\"a\":\"two\nlines\",\"b\":\"x\",}").text("b")).contains("x");
    assertThat(item("{\"a\":\"he said \"no\" twice\",\"b\":\"x\"}").text("b")).contains("x");
    assertThat(item("/* c */ {\"a\":\"x\" \"b\":\"y\"}").text("b")).contains("y");
    assertThat(item("{\"a\":\"x\",\"b\":{\"c\":\"cut off").text("a")).contains("x");
    assertThat(LenientJson.parse("<!-- {\"a\":\"x\"} -->", 0)).hasSize(1);
  }

  @Test
  void charactersRememberTheirPlaces() {
    String script = "{\"a\":\"x\\u00e9y\"}";
    Json.Text text = (Json.Text) item(script).all("a").get(0);
    assertThat(script.charAt(text.place(0))).isEqualTo('x');
    assertThat(script.charAt(text.place(1))).isEqualTo('\\');
    assertThat(script.charAt(text.place(2))).isEqualTo('y');
  }
}
