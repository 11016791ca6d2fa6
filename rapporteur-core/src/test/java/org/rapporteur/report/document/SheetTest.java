package org.rapporteur.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static Part items(int some, String of) {
    return new Part.Items(
        Part.Marking.BULLETS,
        IntStream.range(0, some)
            .mapToObj(i -> Part.Item.of(Line.empty().quote(of + " said number " + i + ".")))
            .toList());
  }

  private static Section section(String anchor, Part... parts) {
    int room = anchor.equals("people") ? 0 : anchor.equals("said") ? 1 : 3;
    return new Section(anchor, "The " + anchor, List.of(parts), room);
  }

  private static Brief brief(Section... sections) {
    return new Brief("Crisis record", List.of(), List.of(sections), List.of());
  }

  private static Document page(Brief brief, Paper paper) {
    return Jsoup.parse(new HtmlRenderer().render(brief, paper));
  }

  @Test
  void theFirstSectionStandsWholeAndTheOthersShareWhatIsLeft() {
    List<Sheet.Printed> printed =
        Sheet.of(
            brief(
                section("state", items(12, "Orr")),
                section("wants", items(400, "Venn")),
                section("said", items(400, "Roe"))));

    assertThat(printed).extracting(p -> p.section().anchor()).contains("state", "wants", "said");
    assertThat(printed.get(0).lines()).hasSize(12);
    assertThat(printed.get(1).lines().size()).isGreaterThan(printed.get(2).lines().size());
    assertThat(printed.stream().mapToInt(p -> p.lines().size()).sum()).isLessThan(110);
  }

  @Test
  void whatStandsOnTheSheetIsNotPrintedTwice() {
    List<Sheet.Printed> printed =
        Sheet.of(brief(section("state", items(3, "Orr")), section("said", items(4, "Orr"))));

    assertThat(printed.get(1).lines()).hasSize(1);
  }

  @Test
  void eachSpeakerIsPrintedWithTheFirstLine() {
    Section said =
        section(
            "said",
            new Part.Paragraph(Line.empty().strong("Lena Orr").muted(" (30 statements)")),
            items(30, "Orr"),
            new Part.Paragraph(Line.empty().strong("Ana Roe").muted(" (2 statements)")),
            items(2, "Roe"));

    assertThat(page(brief(said), Paper.TWO_PAGES).select(".paper div:first-of-type p").eachText())
        .containsExactly("The said", "Lena Orr: Orr said number 0.", "Ana Roe: Roe said number 0.");
  }

  @Test
  void aRowIsALineInWhichPartiesAreNamed() {
    Part table =
        new Part.Table(
            "c",
            List.of("issue", "Varland", "Ostmark", "date"),
            List.of(
                List.of(
                    Line.of("the strait").muted(" in common: x"),
                    Line.of("wants it"),
                    Line.empty(),
                    Line.of("2 May"))));

    assertThat(page(brief(section("wants", table)), Paper.TWO_PAGES).select(".paper p").eachText())
        .contains("the strait · Varland wants it · 2 May");
  }

  @Test
  void paperSaysWhatIsLeftOutAndHowToGetIt() {
    Document page =
        page(
            brief(section("state", items(2, "Orr")), section("people", items(2, "Roe"))),
            Paper.TWO_PAGES);

    assertThat(page.expectFirst(".paper > p:last-of-type").text())
        .contains("The people, the articles")
        .contains("--all")
        .doesNotContain("The state");
  }

  @Test
  void whatIsAskedForWholeIsPrintedWhole() {
    Document page = page(brief(section("state", items(2, "Orr"))), Paper.WHOLE);

    assertThat(page.select(".paper")).isEmpty();
    assertThat(page.body().className()).isEmpty();
  }
}
