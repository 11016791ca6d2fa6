package org.rapporteur.read.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.EventType;

class LexiconTest {

  @Test
  void aUsersFrameWins() {
    Lexicon own = Lexicon.with(List.of(), List.of("hug * => SUPPORT rec=obj"), List.of());
    SentenceCoder coder = new SentenceCoder(own);

    assertThat(
            Language.load().analyse("Varland hugged Ostmark.").stream()
                .flatMap(s -> coder.code(s).stream())
                .map(Coding::type))
        .containsExactly(EventType.SUPPORT);
  }

  @Test
  void quotesALineThatCannotBeRead() {
    assertThatThrownBy(() -> Lexicon.with(List.of(), List.of("hug everybody"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hug everybody");
    assertThatThrownBy(() -> Lexicon.with(List.of(), List.of("+nobody * => AID"), List.of()))
        .hasMessageContaining("+nobody");
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
