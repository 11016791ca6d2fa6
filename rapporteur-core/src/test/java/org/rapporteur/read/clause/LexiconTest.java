package org.rapporteur.read.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.LexiconFile;
import org.rapporteur.lexicon.LexiconPart;
import org.rapporteur.lexicon.NamedWords;
import org.rapporteur.read.Vocabulary;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.EventType;

class LexiconTest {

  @Test
  void aUsersFrameWins() {
    Lexicon own = Lexicon.with(LexiconFile.parse("[frames]\nhug * => SUPPORT rec=obj\n"));
    SentenceCoder coder = new SentenceCoder(own);

    assertThat(
            Language.load().analyse("Varland hugged Ostmark.").stream()
                .flatMap(s -> coder.code(s).stream())
                .map(Coding::type))
        .containsExactly(EventType.SUPPORT);
  }

  @Test
  void everyEntryThatComesAlongIsReadable() {
    assertThat(Vocabulary.standard().diagnostics()).isEmpty();
  }

  @Test
  void reportsALineThatCannotBeReadAndReadsTheOthers() {
    Lexicon own =
        Lexicon.with(
            LexiconFile.parse(
                """
                [words]
                mine = hug kiss
                +mine = hug kiss
                [frames]
                hug everybody
                +nobody * => AID
                +mine <nothing> => AID
                +mine * => AIDING
                +mine * => AID wreck=obj
                +mine * => AID rec=obj
                """));

    assertThat(own.diagnostics())
        .extracting(d -> d.message().substring(0, d.message().indexOf(':')))
        .containsExactly("line 2", "line 5", "line 6", "line 7", "line 8", "line 9");
    assertThat(own.diagnostics().get(1).message()).contains("hug everybody").contains("expected");
    assertThat(own.frames("kiss")).hasSizeGreaterThanOrEqualTo(1);
  }

  @Test
  void aMinusTakesAWordOutOfAList() {
    NamedWords lists =
        new NamedWords(
            LexiconPart.MEETINGS, LexiconFile.parse("[meetings]\nnoun = -round tea"), n -> false);

    assertThat(lists.of("noun")).contains("tea", "summit").doesNotContain("round");
  }

  @Test
  void endingAHostileActYieldsAndEndingAFriendlyOneBreaksOff() {
    assertThat(Told.of(EventType.SANCTION).ended().type()).isEqualTo(EventType.RETREAT);
    assertThat(Told.of(EventType.COERCE).ended().type()).isEqualTo(EventType.CONCEDE);
    assertThat(Told.of(EventType.AID).ended().type()).isEqualTo(EventType.SANCTION);
    assertThat(Told.of(EventType.ASSAULT).announced())
        .isEqualTo(new Told(EventType.THREATEN, Optional.of("violence")));
    assertThat(Told.of(EventType.AID).announced().type()).isEqualTo(EventType.AGREE);
    assertThat(Told.of(EventType.SANCTION).failed().type()).isEqualTo(EventType.CONCEDE);
  }
}
