package org.rapporteur.read.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Person;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.ParsedBlock;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

class CastReaderTest {

  private static final CastReader READER =
      new CastReader()
          .with(
              ActorsFile.parse(
                  """
                  VAL|Valdoria||Castra; Amber House|Valdorian|Mara Tolen, President, 2019..
                  VAL|Valdorian Liberation Front|=VLF; Front||||REB
                  NOR|Norland||Hask; Stone Court|Norlandic|Ivo Kest, President, 2018..
                  """));

  @Test
  void joinsTitleFullNameAndLastName() {
    Cast cast =
        read(
            "Foreign/PROPN Minister/PROPN Lena/PROPN Orr/PROPN of/ADP Valdoria/PROPN spoke/VERB ./PUNCT",
            "Orr/PROPN left/VERB ./PUNCT");
    assertThat(cast.people()).extracting(p -> p.actor().name()).containsExactly("Lena Orr");
    Person orr = cast.people().get(0);
    assertThat(orr.roles().get(0).title()).isEqualTo("Foreign Minister");
    assertThat(orr.actor().parties()).containsExactly("VAL");
    assertThat(orr.mentions()).hasSize(2);
  }

  @Test
  void readsAnAppositionWithItsDates() {
    Cast cast =
        read(
            "Anna/PROPN Verr/PROPN ,/PUNCT the/DET Valdorian/ADJ ambassador/NOUN to/ADP"
                + " Norland/PROPN from/ADP 2012/NUM to/ADP 2014/NUM ,/PUNCT spoke/VERB ./PUNCT");
    Person verr = cast.people().get(0);
    assertThat(verr.roles().get(0).title()).isEqualTo("Valdorian ambassador to Norland");
    assertThat(verr.roles().get(0).held()).hasToString("2012-01-01/2014-12-31");
    assertThat(verr.actor().parties()).containsExactly("VAL");
  }

  @Test
  void callsAKnownLeaderByTheLastNameAlone() {
    Cast cast = read("President/PROPN Tolen/PROPN met/VERB Norland/PROPN ./PUNCT");
    assertThat(cast.people().get(0).actor().name()).isEqualTo("Mara Tolen");
    assertThat(cast.people().get(0).actor().code()).isEqualTo("VALGOV");
  }

  @Test
  void tellsAnOfficeHolderFromARelativeOfTheSameName() {
    Cast cast =
        read(
            "Anna/PROPN Tolen/PROPN spoke/VERB ./PUNCT",
            "President/PROPN Tolen/PROPN and/CCONJ Tolen/PROPN left/VERB ./PUNCT");
    assertThat(cast.people())
        .extracting(p -> p.actor().name(), p -> p.mentions().size())
        .containsExactly(tuple("Anna Tolen", 1), tuple("Mara Tolen", 2));
  }

  @Test
  void takesSeatsForGovernmentsAndAnonymousSourcesWithTheirNumber() {
    Cast cast =
        read("Two/NUM Valdorian/ADJ officials/NOUN told/VERB Amber/PROPN House/PROPN ./PUNCT");
    Mention officials = at(cast, "officials");
    assertThat(officials.form()).isEqualTo(Mention.Form.ANONYMOUS);
    assertThat(officials.actor().count()).isEqualTo(2);
    assertThat(officials.actor().code()).isEqualTo("VALGOV");
    assertThat(cast.mentions())
        .anySatisfy(
            m -> {
              assertThat(m.form()).isEqualTo(Mention.Form.SEAT);
              assertThat(m.actor().name()).isEqualTo("Amber House");
            });
  }

  @Test
  void resolvesAPronounToTheLastSubjectOfItsGender() {
    Cast cast =
        read(
            "Anna/PROPN Verr/PROPN met/VERB Peter/PROPN Lund/PROPN ./PUNCT",
            "She/PRON left/VERB ./PUNCT");
    assertThat(at(cast, "She").actor().name()).isEqualTo("Anna Verr");
  }

  @Test
  void resolvesACountryAndItsLeader() {
    Cast cast =
        read(
            "Valdoria/PROPN objected/VERB ./PUNCT",
            "The/DET country/NOUN and/CCONJ the/DET Norlandic/ADJ president/NOUN spoke/VERB ./PUNCT");
    assertThat(at(cast, "country").actor().name()).isEqualTo("Valdoria");
    // The list knows who is president; the text does not name him.
    assertThat(at(cast, "president").actor().name()).isEqualTo("Norlandic president");
    assertThat(at(cast, "president").actor().parties()).containsExactly("NOR");
  }

  @Test
  void armedGroupsAndOppositionsArePartiesAtHomeInTheirState() {
    Cast cast =
        read(
            "The/DET Front/PROPN left/VERB ./PUNCT",
            "Valdorian/ADJ protesters/NOUN left/VERB ./PUNCT");
    assertThat(at(cast, "Front").actor().parties()).containsExactly("VLF");
    assertThat(at(cast, "Front").actor().code()).isEqualTo("VALREB");
    assertThat(at(cast, "protesters").actor().parties()).containsExactly("PROTESTERS");
    assertThat(at(cast, "protesters").actor().code()).isEqualTo("VALOPP");
  }

  @Test
  void rebelsAreTheOnlyGroupThatTheArticleNames() {
    Cast cast =
        read(
            "The/DET Front/PROPN left/VERB ./PUNCT",
            "Valdorian/ADJ rebels/NOUN spoke/VERB ./PUNCT");
    assertThat(at(cast, "rebels").actor().parties()).containsExactly("VLF");
  }

  @Test
  void analystsAndOutletsCarryNoState() {
    Cast cast =
        read(
            "A/DET Valdorian/ADJ analyst/NOUN and/CCONJ Norlandic/ADJ newspapers/NOUN left/VERB ./PUNCT");
    assertThat(at(cast, "analyst").actor().parties()).isEmpty();
    assertThat(at(cast, "analyst").actor().belongsTo()).containsExactly("VAL");
    assertThat(at(cast, "newspapers").actor().parties()).isEmpty();
    assertThat(at(cast, "newspapers").actor().code()).isEqualTo("NORJRN");
  }

  @Test
  void aBodyInSomebodysHandSpeaksForThatParty() {
    Cast cast =
        read(
            "Valdoria/PROPN 's/PART Front/PROPN -/PUNCT run/VERB ministry/NOUN spoke/VERB ./PUNCT");
    assertThat(cast.mentions())
        .anySatisfy(m -> assertThat(m.actor().parties()).containsExactly("VLF"));
  }

  @Test
  void aDescriptionBeforeANameIsThatPerson() {
    Cast cast =
        read(
            "The/DET Valdorian/ADJ ambassador/NOUN to/ADP Norland/PROPN ,/PUNCT Petra/PROPN"
                + " Vint/PROPN ,/PUNCT left/VERB ./PUNCT");
    assertThat(at(cast, "ambassador").actor().name()).isEqualTo("Petra Vint");
    assertThat(cast.people().get(0).actor().parties()).containsExactly("VAL");
  }

  @Test
  void swappingTheNamesOfTwoPartiesSwapsTheirMentions() {
    String story =
        "%1$s/PROPN accused/VERB %2$s/PROPN and/CCONJ two/NUM %3$s/ADJ officials/NOUN left/VERB ./PUNCT";
    Cast one = read(String.format(story, "Valdoria", "Norland", "Valdorian"));
    Cast two = read(String.format(story, "Norland", "Valdoria", "Norlandic"));
    List<String> swapped =
        codes(one).stream()
            .map(c -> c.equals("VAL") ? "NOR" : c.equals("NOR") ? "VAL" : swap(c))
            .toList();
    assertThat(codes(one)).isNotEmpty();
    assertThat(codes(two)).isEqualTo(swapped);
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(read().mentions()).isEmpty();
    assertThat(read("''/PUNCT").people()).isEmpty();
  }

  private static String swap(String code) {
    return code.startsWith("VAL") ? "NOR" + code.substring(3) : "VAL" + code.substring(3);
  }

  private static List<String> codes(Cast cast) {
    return cast.mentions().stream().map(m -> m.actor().code()).toList();
  }

  private static Mention at(Cast cast, String head) {
    return cast.mentions().stream()
        .filter(m -> m.head().length() == head.length())
        .filter(m -> cast.headedAt(m.head()).filter(m::equals).isPresent())
        .filter(m -> m.span().contains(m.head()))
        .filter(m -> text.substring(m.head().start(), m.head().end()).equals(head))
        .findFirst()
        .orElseThrow();
  }

  private static String text = "";

  /** Sentences of words with tags: verbs are roots, what stands before them are their subjects. */
  private static Cast read(String... sentences) {
    StringBuilder b = new StringBuilder();
    List<Sentence> parsed = new ArrayList<>();
    for (String sentence : sentences) {
      int start = b.length();
      String[] words = sentence.split(" ", -1);
      int verb = words.length;
      for (int i = words.length; i > 0; i--) {
        verb = words[i - 1].endsWith("/VERB") ? i : verb;
      }
      List<Token> tokens = new ArrayList<>();
      for (int i = 1; i <= words.length; i++) {
        int slash = words[i - 1].lastIndexOf('/');
        String form = words[i - 1].substring(0, slash);
        Upos upos = Upos.valueOf(words[i - 1].substring(slash + 1));
        Span span = new Span(b.length(), b.length() + form.length());
        b.append(form).append(' ');
        boolean plural = upos == Upos.NOUN && form.endsWith("s");
        String relation = i == verb ? "root" : i < verb ? "nsubj" : "obj";
        tokens.add(
            new Token(
                i,
                span,
                form,
                form.toLowerCase(java.util.Locale.ROOT),
                upos,
                plural ? "NNS" : "NN",
                i == verb ? 0 : verb,
                relation));
      }
      parsed.add(new Sentence(new Span(start, b.length() - 1), tokens, List.<Name>of()));
    }
    text = b.toString();
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Metadata none = Metadata.unknown();
    Metadata dated =
        new Metadata(
            none.title(),
            none.outlet(),
            none.bylines(),
            Optional.of(Publication.stated(LocalDate.of(2022, 3, 1), "given")),
            none.updated(),
            none.dateline(),
            none.url(),
            none.language(),
            none.section());
    Article article = new Article("a", text, dated, List.of(block), List.of());
    return READER.read(new ParsedArticle(article, List.of(new ParsedBlock(block, parsed))));
  }
}
