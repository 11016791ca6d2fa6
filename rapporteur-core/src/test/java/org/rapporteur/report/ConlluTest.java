package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

class ConlluTest {

  @Test
  void writesTenColumnsWithPlaceAndName() {
    Sentence s =
        new Sentence(
            new Span(2, 12),
            List.of(
                new Token(1, new Span(2, 5), "Oro", "Oro", Upos.PROPN, "NNP", 2, "nsubj"),
                new Token(2, new Span(6, 11), "spoke", "speak", Upos.VERB, "VBD", 0, "root"),
                new Token(3, new Span(11, 12), ".", ".", Upos.PUNCT, ".", 2, "punct")),
            List.of(new Name(NameType.PERSON, 1, 1, new Span(2, 5))));
    assertThat(Conllu.sentences("- Oro spoke.", List.of(s)))
        .isEqualTo(
            """
            # text = Oro spoke.
            1\tOro\tOro\tPROPN\tNNP\t_\t2\tnsubj\t_\tName=B-PERSON|Span=2:5
            2\tspoke\tspeak\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No|Span=6:11
            3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tSpan=11:12

            """);
  }
}
