package org.rapporteur.read.format.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BylineTest {

  private final Byline byline =
      new Byline(
          SiteName.of(
              ParsedPage.parse("<meta property='og:site_name' content='Arlen Courier'>", ""),
              Optional.of("https://www.arlencourier.example/x")));

  @Test
  void cutsNamesApart() {
    assertThat(byline.names("By Mara Tolvik and Ivo E. Sand, Arlen Courier | 3 May 2021"))
        .containsExactly("Mara Tolvik", "Ivo E. Sand");
    assertThat(byline.names("Von Mara Tolvik, Jana Veld und Ivo Sand"))
        .containsExactly("Mara Tolvik", "Jana Veld", "Ivo Sand");
    assertThat(byline.names("Par Mara Tolvik et Ivo Sand")).hasSize(2);
  }

  @Test
  void leavesRolesDatesAndHandlesOut() {
    assertThat(byline.names("By Mara Tolvik Senior Correspondent @mtolvik"))
        .containsExactly("Mara Tolvik");
    assertThat(byline.names("Mara Tolvik May 3, 2021")).containsExactly("Mara Tolvik");
    assertThat(byline.names("Mara Tolvik, political reporter")).containsExactly("Mara Tolvik");
  }

  @Test
  void namesOfNobodyAreNone() {
    assertThat(byline.names("By Arlen Courier Staff")).isEmpty();
    assertThat(byline.names("Arlen Courier")).isEmpty();
    assertThat(byline.names("https://arlencourier.example/author/mara")).isEmpty();
    assertThat(byline.names("Photo by Jana Veld")).isEmpty();
  }

  @Test
  void firmsRolesAndSponsorsAreNoAuthors() {
    assertThat(byline.names("Mara Tolvik, Veskar Druck GmbH")).containsExactly("Mara Tolvik");
    assertThat(byline.names("Senior Research Fellow")).isEmpty();
    assertThat(byline.names("Mara Tolvik, Redakteurin für Handel")).containsExactly("Mara Tolvik");
    assertThat(Byline.fromLead("Awards 2031 presented by Veskar Tyres")).isEmpty();
  }

  @Test
  void leavesOutHousesAndWhatSaysWhen() {
    assertThat(byline.names("By: Mara Tolvik / Veskar Wire")).containsExactly("Mara Tolvik");
    assertThat(byline.names("By Mara Tolvik Published: 10:42, 9 June 2031"))
        .containsExactly("Mara Tolvik");
    assertThat(byline.names("Words: Mara Tolvik")).containsExactly("Mara Tolvik");
  }

  @Test
  void readsNamesGluedToTheirLead() {
    assertThat(byline.names("ByMara Tolvik")).containsExactly("Mara Tolvik");
    assertThat(byline.names("Byron Tolvik")).containsExactly("Byron Tolvik");
  }

  @Test
  void passesOverTheDayThatStandsBeforeTheName() {
    for (String line :
        List.of(
            "Thu 3 May 2031 16.40 CEST Mara Tolvik",
            "Published Thursday by Mara Tolvik",
            "Yesterday at 16:40 by Mara Tolvik",
            "Thursday, May 3, 2031 4:40 pm by Mara Tolvik",
            "Thursday | 3 May 2031 | Mara Tolvik")) {
      assertThat(byline.names(line)).as(line).containsExactly("Mara Tolvik");
    }
    assertThat(byline.names("By May Tolvik")).containsExactly("May Tolvik");
    assertThat(byline.names("Thursday, 3 May 2031")).isEmpty();
  }
}
