package org.rapporteur.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.syntax.Sentence;

class FamiliarTest {

  private static final Language LANGUAGE = Language.load();

  @Test
  void readsOneStateAsAnother() {
    assertThat(trees("Latvia told Peru that Peruvian ships, now in Riga, must leave.", LANGUAGE))
        .isEqualTo(
            trees("Kenya told Chile that Chilean ships, now in Nairobi, must leave.", LANGUAGE));
  }

  @Test
  void readsAStateOfTwoWordsAsAnother() {
    assertThat(trees("The Saudi Arabia talks failed, Costa Rica said.", LANGUAGE))
        .isEqualTo(trees("The Russian Federation talks failed, New Zealand said.", LANGUAGE));
  }

  @Test
  void readsAPersonWhomTheTextNamesInFullAsAnother() {
    String text = "Maria Quillo spoke in Oslo. The port, Quillo said, stays open.";
    assertThat(trees("Anna Brundt spoke in Oslo. The port, Brundt said, stays open.", LANGUAGE))
        .isEqualTo(trees(text, LANGUAGE));
  }

  @Test
  void readsWordsOfTheUsersAsSheSays() {
    Language told = LANGUAGE.knowing(Map.of("Varland", "France", "Kessia", "France"), Set.of());
    assertThat(trees("Varland warned Kessia to leave.", told))
        .isEqualTo(trees("Kessia warned Varland to leave.", told));
  }

  @Test
  void readsAKnownLastNameWithoutAFirstName() {
    Language told = LANGUAGE.knowing(Map.of(), Set.of("Quillo", "Brundt"));
    assertThat(trees("The port, Quillo said, stays open.", told))
        .isEqualTo(trees("The port, Brundt said, stays open.", told));
  }

  @Test
  void aKnownLastNameThatIsAlsoAWordOfTheTextStaysItself() {
    List<String> forms = List.of("Here", "Rice", "is", "rice");
    assertThat(People.in(List.of(List.of(Cut.of(forms))), Set.of("Rice")).standIns()).isEmpty();
  }

  @Test
  void aGivenNameBeforeNoOtherNameStaysItself() {
    List<List<Cut>> text = List.of(List.of(Cut.of(List.of("Mark", "my", "words", "in", "Rome"))));
    assertThat(People.in(text, Set.of()).standIns()).isEmpty();
  }

  @Test
  void aGivenNameBeforeABodyMakesNoPerson() {
    List<List<Cut>> text = List.of(List.of(Cut.of(List.of("Florence", "University", "closed"))));
    assertThat(People.in(text, Set.of()).standIns()).isEmpty();
  }

  private static List<String> trees(String text, Language language) {
    return language.analyse(text).stream()
        .map(Sentence::tokens)
        .flatMap(List::stream)
        .map(t -> t.id() + " " + t.xpos() + " " + t.head() + " " + t.relation())
        .toList();
  }
}
