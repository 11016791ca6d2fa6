package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.Action;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.StateOfPlay;

class StateOfPlayTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  private static List<StateOfPlay.Line> of(Story... stories) {
    Reconciler record = new Reconciler();
    for (Story s : stories) {
      record.add(s.reading());
    }
    return record.dossier().stateOfPlay().lines();
  }

  private static Story on(int after, String text) {
    return new Story("story-" + after, "Outlet " + after, DAY.plusDays(after), text);
  }

  private static List<String> sentences(List<StateOfPlay.Line> lines) {
    return lines.stream().map(l -> l.sentence().quote()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vell denies that it closed the strait to Orrin's ships.",
        "Vell refused to say whether it closed the strait to Orrin's ships.",
        "Vell has given no assurances that it closed the strait to Orrin's ships.",
        "Vell would have closed the strait to Orrin's ships, a paper claims.",
        "Vell plans a drill after it closed the strait to Orrin's ships.",
        "Orrin accused Vell after it closed the strait to Orrin's ships.",
        "Vell tried in vain before it closed the strait to Orrin's ships."
      })
  void aLineHoldsWhateverDeniesOrHedgesInItsSentence(String sentence) {
    List<StateOfPlay.Line> lines =
        of(
            on(0, "A calm day in the harbour. " + sentence + " Nobody was hurt.")
                .acts(
                    "VEL",
                    EventType.COERCE,
                    "ORR",
                    Action.Status.OCCURRED,
                    "closed the strait to Orrin's ships"));

    assertThat(sentences(lines)).containsExactly(sentence);
  }

  @Test
  void newestComesFirstAndNoArticleFillsTheList() {
    StringBuilder text = new StringBuilder();
    for (String matter : List.of("harbour", "canal", "bridge", "quay", "lighthouse")) {
      text.append("Vell demands that the old ").append(matter).append(" be opened to ships. ");
    }
    Story many = on(0, text.toString());
    for (String matter : List.of("harbour", "canal", "bridge", "quay", "lighthouse")) {
      many.stands("VEL", Stance.DEMANDS, matter, "the old " + matter + " be opened");
    }
    List<StateOfPlay.Line> lines =
        of(
            many,
            on(3, "Orrin rejects any pilot fee in the outer strait.")
                .stands("ORR", Stance.REJECTS, "pilot fee", "rejects any pilot fee"));

    assertThat(sentences(lines).get(0)).startsWith("Orrin rejects");
    assertThat(lines).hasSize(4);
  }

  @Test
  void whoSpeaksIsNamedWhereTheSentenceDoesNotSay() {
    List<StateOfPlay.Line> lines =
        of(
            on(
                    0,
                    "Ana Rell spoke. \"We demand that the strait be opened to every ship.\" She"
                        + " left.")
                .says("Ana Rell", "VEL", "\"We demand that the strait be opened to every ship.\"")
                .stands("VEL", Stance.DEMANDS, "strait", "the strait be opened"));

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).speaker()).contains("Ana Rell");
  }

  @Test
  void whatLeansOnTheSentenceBeforeIsLeftOut() {
    List<StateOfPlay.Line> lines =
        of(
            on(0, "Ana Rell spoke. She demanded that the strait be opened to every ship.")
                .stands("VEL", Stance.DEMANDS, "strait", "the strait be opened"));

    assertThat(lines).isEmpty();
  }

  @Test
  void oneFactInTwoArticlesIsOneLineWithBoth() {
    String words = "Vell rejects the pilot fee that Orrin asked of ships in the outer strait.";
    List<StateOfPlay.Line> lines =
        of(
            on(0, words + " Fishermen cheered in the rain.")
                .stands("VEL", Stance.REJECTS, "pilot fee", "rejects the pilot fee"),
            on(1, "A pilot fee in the outer strait is out of the question, Vell told Orrin.")
                .stands("VEL", Stance.REJECTS, "pilot fee", "out of the question"));

    assertThat(lines.get(0).support().articles()).containsExactly("story-0", "story-1");
  }

  @Test
  void whatIsStillToComeStandsFirst() {
    List<StateOfPlay.Line> lines =
        of(
            on(0, "Vell and Orrin will hold talks on the strait on March 12.")
                .meets("talks", DAY.plusDays(8), Meeting.Status.SCHEDULED, "talks on the strait"),
            on(2, "Orrin rejects any pilot fee in the outer strait.")
                .stands("ORR", Stance.REJECTS, "pilot fee", "rejects any pilot fee"));

    assertThat(lines.get(0).kind()).isEqualTo(StateOfPlay.Kind.NEXT);
    assertThat(lines.get(1).kind()).isEqualTo(StateOfPlay.Kind.NEWS);
  }

  @Test
  void aPastAppointmentIsNotNext() {
    List<StateOfPlay.Line> lines =
        of(
            on(0, "Vell and Orrin will hold talks on the strait on March 12.")
                .meets("talks", DAY.plusDays(8), Meeting.Status.SCHEDULED, "talks on the strait"),
            on(20, "Orrin rejects any pilot fee in the outer strait.")
                .stands("ORR", Stance.REJECTS, "pilot fee", "rejects any pilot fee"));

    assertThat(lines).allMatch(l -> l.kind() == StateOfPlay.Kind.NEWS);
  }

  @Test
  void theEndOfAQuotationThatAnotherSentenceBeginsIsLeftOut() {
    List<StateOfPlay.Line> lines =
        of(
            on(0, "\"We waited. Vell closed the strait to every ship,\" it said.")
                .stands("VEL", Stance.REJECTS, "ships", "closed the strait"));

    assertThat(lines).isEmpty();
  }

  @Test
  void ofSentencesThatRunIntoEachOtherTheOneThatTellsIsPrinted() {
    String own = "Vell closed the strait to every ship of Orrin.";
    List<StateOfPlay.Line> lines =
        of(
            on(0, own + "\"These are old ships,\" it said.")
                .stands("VEL", Stance.REJECTS, "ships", "closed the strait"));

    assertThat(sentences(lines)).containsExactly(own);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vell has blamed Orrin, which has yet to comment on his death in the outer strait.",
        "The group called on Orrin to open the outer strait to every ship.",
        "\"They're going to have to open the outer strait to every ship.\"",
        "The other path is a strait that is closed to every ship of Orrin.",
        "Ana Rell told the harbour that this would close the strait to every ship.",
        "Orrin's envoy has asked for months for these tolls in the strait to be lifted.",
        "Ana Rell was then asked whether the strait is open to every ship.",
        "Orrin has not commented, but it wants the strait open to every ship.",
        "The country's envoy wants the strait open to every ship of Orrin.",
        "Orrin wants the strait open to every ship, its envoy told Adm."
      })
  void whatSaysNothingByItselfIsLeftOut(String sentence) {
    List<StateOfPlay.Line> lines =
        of(
            on(0, "A harbour master was found dead. " + sentence + " Nobody was hurt.")
                .says("Ana Rell", "VEL", sentence)
                .stands("VEL", Stance.DEMANDS, "strait", sentence));

    assertThat(lines).isEmpty();
  }

  @Test
  void aPersonWhomTheSentenceNamesFirstMayBeHe() {
    String words = "Ana Rell demands that the strait be opened to her ships.";
    List<StateOfPlay.Line> lines =
        of(
            on(0, words)
                .named("Ana Rell")
                .stands("VEL", Stance.DEMANDS, "strait", "the strait be opened"));

    assertThat(sentences(lines)).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orrin demands by the end of this week that the strait be opened.",
        "Orrin demands that the strait, such a long way off, be opened to every ship.",
        "Orrin closed its harbour in 2031, and that year Vell wanted the strait open.",
        "The president, Ana Rell, wants the strait opened to every ship of Orrin.",
        "Orrin shut the harbour, and said this would last until the strait is opened.",
        "Orrin has not commented on the toll in the strait of Vell.",
        "Vell was attacked, and Orrin condemned the attack and wants the strait open.",
        "Orrin condemned the raid on the harbour and wants the strait open.",
        "Orrin holds the border zone, and Vell wants it to leave the area and the strait.",
        "The plan of Orrin is that the strait be opened to every ship."
      })
  void whatPointsToATimeOrToItsOwnWordsStandsAlone(String sentence) {
    List<StateOfPlay.Line> lines =
        of(
            on(0, "Rain fell in the harbour. " + sentence + " Nobody was hurt.")
                .stands("VEL", Stance.DEMANDS, "strait", sentence));

    assertThat(sentences(lines)).containsExactly(sentence);
  }

  @Test
  void sheIsNotAManWhomTheSentenceNames() {
    List<StateOfPlay.Line> lines =
        of(
            on(0, "Ana Rell was held. Mr Dorn demands that her ships leave the strait.")
                .named("Dorn")
                .stands("VEL", Stance.DEMANDS, "strait", "her ships leave the strait"));

    assertThat(lines).isEmpty();
  }

  @Test
  void theDatelineBeforeTheSentenceIsNotPrinted() {
    List<StateOfPlay.Line> lines =
        of(
            on(0, "OSTRAVA Portwire \u2014 Vell demands that the strait be opened to every ship.")
                .stands("VEL", Stance.DEMANDS, "strait", "the strait be opened"));

    assertThat(sentences(lines))
        .containsExactly("Vell demands that the strait be opened to every ship.");
  }

  @Test
  void theMenuBeforeTheSentenceIsNotPrinted() {
    List<StateOfPlay.Line> lines =
        of(
            on(
                    0,
                    "Ports   Ships & Crews     Latest News     Vell demands that the strait be"
                        + " opened to every ship.")
                .stands("VEL", Stance.DEMANDS, "strait", "the strait be opened"));

    assertThat(sentences(lines))
        .containsExactly("Vell demands that the strait be opened to every ship.");
  }

  @Test
  void aLabelBeforeTheSentenceIsNotPrinted() {
    List<StateOfPlay.Line> lines =
        of(
            on(0, "Why it matters: Vell demands that the strait be opened to every ship.")
                .stands("VEL", Stance.DEMANDS, "strait", "the strait be opened"));

    assertThat(sentences(lines))
        .containsExactly("Vell demands that the strait be opened to every ship.");
  }

  @Test
  void whatComesNextHasALineThoughMuchElseIsTold() {
    List<Story> stories = new ArrayList<>();
    List<String> wants =
        List.of(
            "Fishermen of Vell want the eastern harbour dredged before winter.",
            "Orrin asks that grain barges pass the locks without delay.",
            "A northern bridge must carry lorries again, say Vell's hauliers.",
            "Shepherds in the hills call for open pastures along the ridge.",
            "Orrin insists upon a lighthouse crew of its own nationals.",
            "Railway unions of Vell press for shared timetables.",
            "Tunnel engineers seek a common safety code from both capitals.",
            "Market women of Orrin demand lower stall taxes.",
            "Pilots expect the old airfield to be handed over by June.",
            "Customs clerks in Vell request longer opening hours.",
            "Islanders would like their ferry to sail twice daily.",
            "Power workers of Orrin require insulated cables at once.",
            "Vell's beekeepers urge a ban on spraying near orchards.");
    for (int i = 0; i < wants.size(); i++) {
      stories.add(on(i, wants.get(i)).stands("VEL", Stance.DEMANDS, "matter " + i, wants.get(i)));
    }
    stories.add(
        on(wants.size(), "Rain fell on the coast. Vell and Orrin are to hold talks soon on tolls.")
            .meets("talks", List.of(), CalendarDate.unknown(), Meeting.Status.SCHEDULED, "talks"));
    List<StateOfPlay.Line> lines = of(stories.toArray(Story[]::new));

    assertThat(lines).hasSize(12);
    assertThat(lines.get(0).kind()).isEqualTo(StateOfPlay.Kind.NEXT);
  }

  @Test
  void whatWasToComeAndIsOverIsNoNews() {
    List<StateOfPlay.Line> lines =
        of(
            on(0, "Vell and Orrin will hold talks about the pilot fee in Brodno on Thursday.")
                .gathers(
                    List.of("VEL", "ORR"),
                    "Brodno",
                    CalendarDate.on(DAY.plusDays(2)),
                    Meeting.Status.SCHEDULED,
                    "will hold talks"),
            on(9, "Orrin rejects any pilot fee in the outer strait.")
                .stands("ORR", Stance.REJECTS, "pilot fee", "rejects any pilot fee"));

    assertThat(sentences(lines))
        .containsExactly("Orrin rejects any pilot fee in the outer strait.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The foreign secretary has demanded that the strait be opened to every ship.",
        "The council voted to ask Orrin that the strait be opened to every ship.",
        "Orrin blamed Vell, but it asks that the strait be opened to every ship.",
        "In a speech in Orrin, the far-right minister said that he asks that the strait be opened.",
        "Orrin lost half of its ships that year, and asked that the strait be opened.",
        "Orrin has not commented on the raid - but wants that the strait be opened.",
        "The Lantern headlines on Orrin, which wants that the strait be opened.",
        "Other envoys of Orrin have demanded that the strait be opened to every ship.",
        "Since then, Orrin has demanded that the strait be opened to every ship.",
        "The \u201charbour fear\u201d raised by such a toll led Orrin to ask that the strait be opened.",
        "Orrin demands that the strait be opened to every ship, the official added.",
        "The defence secretary, recalling the toll, asks that the strait be opened.",
        "Ana Rell said at the time: Orrin wants that the strait be opened.",
        "Pilot boats have long since left, and Orrin wants that the strait be opened.",
        "Rell\u2019s declaration comes amid demands that the strait be opened to every ship.",
        "Earlier, Ana Rell demanded that the strait be opened to every ship.",
        "The letter demanded that the strait be opened to every ship of Orrin.",
        "Vell rejected all three and demanded that the strait be opened to every ship.",
        "Ana Rell joined the call and demanded that the strait be opened to every ship.",
        "Orrin called the move a blow and demanded that the strait be opened to every ship.",
        "Orrin looks into the incident, and it wants that the strait be opened to ships.",
        "Orrin heard shots fired in the area, and wants that the strait be opened.",
        "But Orrin demanded that the strait be opened to every ship.",
        "Orrin demanded that the strait be opened in the joint statement.",
        "\"I ask a city that the strait be opened to ships,\" he warned the council.",
        "The plan began with a demand that the strait be opened to every ship.",
        "Orrin's ministry had demanded that the strait be opened to every ship, it added.",
        "Orrin kept those in place and demanded that the strait be opened to every ship.",
        "Over the same period Orrin demanded that the strait be opened to every ship.",
        "In recent months it has demanded that the strait be opened to every ship.",
        "The council has since demanded that the strait be opened to every ship.",
        "officials demanded that the strait be opened to every ship of Orrin.",
        "Orrin sent ships in response to these fears and wants that the strait be opened.",
        "Ana Rell of Orrin is seen as closer to those who ask that the strait be opened.",
        "Orrin denied any part in that raid and wants that the strait be opened to ships.",
        "Orrin says that the shell landed here, and wants that the strait be opened.",
        "The couple then demanded that the strait be opened to every ship of Orrin.",
        "Orrin's support holds demands that the strait be opened, said the officials.",
        "Ana Rell joined 'Harbour & Ships' to discuss whether the strait be opened to ships.",
        "Residents look at ships of Orrin, which wants that the strait be opened.",
        "TheOrrin council demanded that the strait be opened to every ship.",
        "Related article Vell waits Orrin demanded that the strait be opened to every ship."
      })
  void whatPointsBackIsLeftOut(String sentence) {
    assertThat(
            of(
                on(0, "A calm day. " + sentence)
                    .named("A")
                    .stands("VEL", Stance.DEMANDS, "strait", "the strait be opened")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "September 2019 - Orrin demands that the strait be opened to every ship.",
        "Orrin demanded in mid-November 2030 that the strait be opened to every ship.",
        "In 2024 Orrin demanded that the strait be opened to every ship.",
        "Orrin demanded in early 2029 that the strait be opened to every ship."
      })
  void aYearThatIsLongOverIsNoNews(String sentence) {
    assertThat(of(asked(sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orrin, which lost the strait in 2024, demanded on Monday that the strait be opened.",
        "For the first time since 2024 Orrin demands that the strait be opened.",
        "In February 2031 Orrin demanded that the strait be opened to every ship."
      })
  void whatIsOfTheDayIsNewsWhateverElseItRecalls(String sentence) {
    assertThat(sentences(of(asked(sentence)))).containsExactly(sentence);
  }

  @Test
  void whoeverIsNamedByATitleAloneWasToldOfBefore() {
    String sentence = "Mr Vann had heard that the strait be opened to every ship of Orrin.";
    assertThat(of(asked(sentence).anybody("Vann"))).isEmpty();
    assertThat(of(asked(sentence).named("Vann"))).hasSize(1);
  }

  private static Story asked(String sentence) {
    return on(0, "A calm day. " + sentence)
        .stands("ORR", Stance.DEMANDS, "strait", "the strait be opened");
  }

  @Test
  void whatNobodySaidAndNobodySurelyDidIsNoNews() {
    String author = "Orrin's standing rests on a strait that is closed to every ship.";
    assertThat(
            of(
                on(0, "A calm day. " + author)
                    .acts(
                        "VEL",
                        EventType.COERCE,
                        "ORR",
                        Action.Status.HYPOTHETICAL,
                        "a strait that is closed")))
        .isEmpty();
  }
}
