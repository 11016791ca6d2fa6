package org.rapporteur.read.language.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.syntax.Mend;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

class RepairsTest {

  private static final Lemmas LEMMAS =
      new Lemmas() {
        @Override
        public String of(String form, String xpos) {
          return form;
        }

        @Override
        public boolean isPast(String form) {
          return form.endsWith("ed") || form.equals("froze");
        }
      };

  @Test
  void aParticipleBeforeABareNounIsTheVerbOfAClauseThatHasNone() {
    Tree tree =
        tree(
            "Varland/PROPN/NNP/2/nsubj eased/VERB/VBD/3/amod curbs/NOUN/NNS/0/root"
                + " on/ADP/IN/5/case Ostmark/PROPN/NNP/3/nmod");

    assertThat(relation(tree, 2)).isEqualTo("root of ");
    assertThat(relation(tree, 1)).isEqualTo("nsubj of eased");
    assertThat(relation(tree, 3)).isEqualTo("obj of eased");
  }

  @Test
  void aFormThatIsNoNounIsTheVerbOfTheNameBeforeIt() {
    Tree tree =
        tree(
            "Varland/PROPN/NNP/2/compound denies/NOUN/NNS/0/root its/PRON/PRP$/4/nmod:poss"
                + " troops/NOUN/NNS/5/nsubj left/VERB/VBD/2/acl:relcl");

    assertThat(relation(tree, 1)).isEqualTo("nsubj of denies");
    assertThat(relation(tree, 5)).isEqualTo("ccomp of denies");
  }

  @Test
  void whatADeterminerOpensIsNoClause() {
    Tree tree =
        tree(
            "The/DET/DT/4/det Varland/PROPN/NNP/3/compound based/VERB/VBN/4/amod"
                + " group/NOUN/NN/0/root");

    assertThat(relation(tree, 3)).isEqualTo("amod of group");
  }

  @Test
  void aParticipleBehindHaveIsThePerfect() {
    Tree tree =
        tree(
            "they/PRON/PRP/2/nsubj have/AUX/VBP/0/root severed/VERB/VBN/4/amod ties/NOUN/NNS/2/obj");

    assertThat(relation(tree, 3)).isEqualTo("root of ");
    assertThat(relation(tree, 2)).isEqualTo("aux of severed");
    assertThat(relation(tree, 4)).isEqualTo("obj of severed");
  }

  @Test
  void aCommaPartsNoObjectFromItsVerb() {
    Tree tree =
        tree(
            "Varland/PROPN/NNP/2/nsubj went/VERB/VBD/0/root further/ADV/RB/2/advmod"
                + " ,/PUNCT/,/2/punct imposing/ADJ/JJ/6/amod tariffs/NOUN/NNS/2/obj");

    assertThat(relation(tree, 5)).isEqualTo("advcl of went");
    assertThat(relation(tree, 6)).isEqualTo("obj of imposing");
  }

  @Test
  void anAdjectiveHasNoObject() {
    Tree tree = tree("Varland/PROPN/NNP/2/obl:unmarked froze/ADJ/JJ/0/root assets/NOUN/NNS/2/obj");

    assertThat(relation(tree, 1)).isEqualTo("nsubj of froze");
    assertThat(tree.sentence().token(2).upos()).isEqualTo(Upos.VERB);
  }

  @Test
  void aNounBeforeAFiniteVerbWithoutSubjectIsItsSubject() {
    Tree tree =
        tree(
            "It/PRON/PRP/2/nsubj left/VERB/VBD/0/root as/ADP/IN/4/case"
                + " Varland/PROPN/NNP/5/obl massed/VERB/VBD/2/advcl troops/NOUN/NNS/5/obj");

    assertThat(relation(tree, 4)).isEqualTo("nsubj of massed");
    assertThat(relation(tree, 3)).isEqualTo("mark of massed");
  }

  @Test
  void aParticipleBeforeAPossessorIsTheVerb() {
    Tree tree =
        tree(
            "Varland/PROPN/NNP/2/nsubj ambushed/VERB/VBN/5/amod Ostmark/PROPN/NNP/5/nmod:poss"
                + " 's/PART/POS/3/case convoy/NOUN/NN/0/root last/ADJ/JJ/7/amod"
                + " week/NOUN/NN/5/nmod:unmarked");

    assertThat(relation(tree, 2)).isEqualTo("root of ");
    assertThat(relation(tree, 5)).isEqualTo("obj of ambushed");
    assertThat(relation(tree, 1)).isEqualTo("nsubj of ambushed");
    assertThat(relation(tree, 7)).isEqualTo("obl:unmarked of ambushed");
  }

  @Test
  void whoseArmyItIsStandsBeforeTheVerb() {
    Tree tree =
        tree(
            "Varland/PROPN/NNP/5/nmod:poss 's/PART/POS/1/case army/NOUN/NN/4/compound"
                + " ambushed/VERB/VBN/7/amod Ostmark/PROPN/NNP/7/nmod:poss 's/PART/POS/5/case"
                + " convoy/NOUN/NN/0/root");

    assertThat(relation(tree, 1)).isEqualTo("nmod:poss of army");
    assertThat(relation(tree, 3)).isEqualTo("nsubj of ambushed");
  }

  @Test
  void whoStandsBetweenWhatIsSaidAndTheVerbOfSayingIsItsSubject() {
    Tree tree =
        tree(
            "Talks/NOUN/NNS/2/nsubj failed/VERB/VBD/9/ccomp ,/PUNCT/,/5/punct"
                + " the/DET/DT/5/det president/NOUN/NN/2/vocative ,/PUNCT/,/5/punct"
                + " Tolen/PROPN/NNP/2/obj ,/PUNCT/,/2/punct said/VERB/VBD/0/root");

    assertThat(relation(tree, 5)).isEqualTo("nsubj of said");
    assertThat(relation(tree, 7)).isEqualTo("appos of president");
  }

  @Test
  void aNameBehindADayIsTheSubjectOfTheVerbThatHasNone() {
    Tree tree =
        tree(
            "On/ADP/IN/2/case Monday/PROPN/NNP/5/obl Mara/PROPN/NNP/2/appos"
                + " Tolen/PROPN/NNP/3/flat spoke/VERB/VBD/0/root");

    assertThat(relation(tree, 3)).isEqualTo("nsubj of spoke");
    assertThat(relation(tree, 2)).isEqualTo("obl of spoke");
  }

  @Test
  void aDayThatWasPartOfTheNameTakesItsPlace() {
    Tree tree =
        tree(
            "On/ADP/IN/3/case Monday/PROPN/NNP/3/compound Tolen/PROPN/NNP/4/obl"
                + " spoke/VERB/VBD/0/root");

    assertThat(relation(tree, 3)).isEqualTo("nsubj of spoke");
    assertThat(relation(tree, 2)).isEqualTo("obl of spoke");
    assertThat(relation(tree, 1)).isEqualTo("case of Monday");
  }

  @Test
  void aNounAfterSayIsTheSubjectOfTheClauseThatFollows() {
    Tree tree =
        tree(
            "They/PRON/PRP/2/nsubj say/VERB/VBP/0/root talks/NOUN/NNS/2/ccomp"
                + " must/AUX/MD/5/aux resume/VERB/VB/2/ccomp");

    assertThat(relation(tree, 3)).isEqualTo("nsubj of resume");
  }

  @Test
  void ofTwoClausesThatAreSaidTheGerundIsTheSubject() {
    Tree tree =
        tree(
            "They/PRON/PRP/2/nsubj say/VERB/VBP/0/root banning/VERB/VBG/2/ccomp"
                + " trade/NOUN/NN/3/obj was/AUX/VBD/6/cop wrong/ADJ/JJ/2/ccomp");

    assertThat(relation(tree, 3)).isEqualTo("csubj of wrong");
  }

  @Test
  void whatStandsBetweenACommaAndAVerbOfSayingIsItsSubject() {
    Tree tree =
        tree(
            "left/VERB/VBD/6/ccomp for/ADP/IN/3/case Varland/PROPN/NNP/1/obl ,/PUNCT/,/5/punct"
                + " Union/PROPN/NNP/3/appos said/VERB/VBD/0/root");

    assertThat(relation(tree, 5)).isEqualTo("nsubj of said");
  }

  @Test
  void anAsideBetweenCommasIsNotTheSubjectOfWhatIsSaid() {
    Tree tree =
        tree(
            "They/PRON/PRP/2/nsubj say/VERB/VBP/0/root man/NOUN/NN/2/obj ,/PUNCT/,/5/punct"
                + " student/NOUN/NN/8/nsubj:pass ,/PUNCT/,/5/punct was/AUX/VBD/8/aux:pass"
                + " held/VERB/VBN/2/ccomp");

    assertThat(relation(tree, 3)).isEqualTo("nsubj:pass of held");
    assertThat(relation(tree, 5)).isEqualTo("appos of man");
  }

  @Test
  void whatIsSaidOfTheObjectOfAGerundBeforeItIsItsSubject() {
    Tree tree =
        tree(
            "to/PART/TO/2/mark stop/VERB/VB/0/root Varland/PROPN/NNP/4/obj"
                + " raiding/VERB/VBG/2/xcomp Ostmark/PROPN/NNP/4/obj");

    assertThat(relation(tree, 3)).isEqualTo("nsubj of raiding");
    assertThat(relation(tree, 5)).isEqualTo("obj of raiding");
  }

  @Test
  void aNounBehindAConjunctionAndBeforeAFiniteVerbWithoutSubjectIsItsSubject() {
    Tree tree =
        tree(
            "They/PRON/PRP/2/nsubj saw/VERB/VBD/0/root raid/NOUN/NN/2/obj and/CCONJ/CC/5/cc"
                + " Varland/PROPN/NNP/3/conj asked/VERB/VBD/2/parataxis us/PRON/PRP/6/obj");

    assertThat(relation(tree, 5)).isEqualTo("nsubj of asked");
    assertThat(relation(tree, 6)).isEqualTo("conj of saw");
  }

  @Test
  void whatIsDeniedBehindThePlaceWhereItWasIsNoRelativeClause() {
    Tree tree =
        tree(
            "They/PRON/PRP/2/nsubj deny/VERB/VBP/0/root in/ADP/IN/4/case chat/NOUN/NN/2/obl"
                + " with/ADP/IN/6/case us/PRON/PRP/4/nmod that/SCONJ/IN/9/mark"
                + " they/PRON/PRP/9/nsubj met/VERB/VBD/6/acl:relcl");

    assertThat(relation(tree, 9)).isEqualTo("ccomp of deny");
  }

  @Test
  void aSoundTreeStaysAsItIs() {
    Sentence sentence =
        sentence(
            "Tolen/PROPN/NNP/2/nsubj said/VERB/VBD/0/root that/SCONJ/IN/5/mark"
                + " Varland/PROPN/NNP/5/nsubj left/VERB/VBD/2/ccomp");

    assertThat(Repairs.standard(LEMMAS).mend(sentence)).isSameAs(sentence);
  }

  @Test
  void aRepairLeavesItsTrace() {
    Sentence mended =
        Repairs.standard(LEMMAS)
            .mend(
                sentence(
                    "to/PART/TO/2/mark stop/VERB/VB/0/root Varland/PROPN/NNP/4/obj"
                        + " raiding/VERB/VBG/2/xcomp Ostmark/PROPN/NNP/4/obj"));

    assertThat(mended.mends()).containsExactly(new Mend("Subjects", 3, 4, "obj"));
  }

  private static String relation(Tree tree, int id) {
    Token t = tree.sentence().token(id);
    return t.relation() + " of " + tree.head(t).map(Token::form).orElse("");
  }

  private static Tree tree(String words) {
    return Tree.of(Repairs.standard(LEMMAS).mend(sentence(words)));
  }

  /** Words as {@code form/UPOS/XPOS/head/relation}. */
  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      String[] part = word.split("/");
      Span span = new Span(at, at + part[0].length());
      at = span.end() + 1;
      tokens.add(
          new Token(
              tokens.size() + 1,
              span,
              part[0],
              part[0].equals("said") ? "say" : part[0],
              Upos.valueOf(part[1]),
              part[2],
              Integer.parseInt(part[3]),
              part[4]));
    }
    return new Sentence(new Span(0, at - 1), tokens, List.of());
  }
}
