package org.rapporteur.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbridgedTest {

  private static Section section(String anchor, int lines) {
    List<Part.Item> items = new ArrayList<>();
    List<List<Line>> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      items.add(Part.Item.of(Line.of("entry " + i)));
      rows.add(List.of(Line.of("row " + i), Line.of("cell")));
    }
    return new Section(
        anchor,
        "Title " + anchor,
        List.of(
            new Part.Items(Part.Marking.BULLETS, items),
            new Part.Table("a table", List.of("a", "b"), rows),
            new Part.Fold(Line.of("folded"), List.of(new Part.Paragraph(Line.of("deep"))))));
  }

  private static String rendered(int sections, int lines) {
    List<Section> some = new ArrayList<>();
    for (int i = 0; i < sections; i++) {
      some.add(section("s" + i, lines));
    }
    return new MarkdownRenderer().render(Abridged.of(new Brief("t", List.of(), some, List.of())));
  }

  @Test
  void aLongBriefIsTwoPagesAndKeepsEverySection() {
    String text = rendered(12, 5000);

    assertThat(text.lines().count()).isLessThanOrEqualTo(500);
    assertThat(text).contains("Title s0").contains("Title s11").doesNotContain("deep");
  }

  @Test
  void saysHowMuchMoreThereIsAndHowToAskForIt() {
    assertThat(rendered(1, 100)).contains("88 more: --section s0").contains("12 of 100 rows");
  }

  @Test
  void aShortListIsLeftAsItIs() {
    assertThat(rendered(1, 3)).contains("entry 2").contains("row 2").doesNotContain("3 of");
  }

  @Test
  void whatHangsBelowAnEntryStaysWithIt() {
    Part.Items below =
        new Part.Items(Part.Marking.BULLETS, List.of(Part.Item.of(Line.of("on that day"))));
    Part.Item day = new Part.Item(Line.of("a day"), List.of(below));
    Section section =
        new Section(
            "timeline", "Timeline", List.of(new Part.Items(Part.Marking.BULLETS, List.of(day))));
    Brief brief = new Brief("t", List.of(), List.of(section), List.of());

    assertThat(new MarkdownRenderer().render(Abridged.of(brief))).contains("on that day");
  }

  @Test
  void theFirstPageKeepsItsTwelveLines() {
    assertThat(rendered(12, 5000)).contains("88 more: --section s0".replace("88", "4988"));
  }
}
