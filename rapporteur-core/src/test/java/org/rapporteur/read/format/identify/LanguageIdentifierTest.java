package org.rapporteur.read.format.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageIdentifierTest {

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        "en",
        "The minister said on Monday that the talks would go on for another week and that nobody had left.");
    texts.put(
        "de",
        "Der Minister sagte am Montag, dass die Gespräche noch eine Woche dauern und niemand abgereist ist.");
    texts.put(
        "fr",
        "Le ministre a déclaré lundi que les discussions se poursuivraient une semaine et que personne n'était parti.");
    texts.put(
        "es",
        "El ministro dijo el lunes que las conversaciones continuarían una semana más y que nadie se había marchado.");
    texts.put(
        "it",
        "Il ministro ha detto lunedì che i colloqui continueranno ancora una settimana e che nessuno è partito.");
    texts.put(
        "pt",
        "O ministro disse na segunda-feira que as conversações vão continuar mais uma semana e que ninguém saiu.");
    texts.put(
        "nl",
        "De minister zei maandag dat de gesprekken nog een week zouden duren en dat niemand was vertrokken.");
    texts.put(
        "pl",
        "Minister powiedział w poniedziałek, że rozmowy potrwają jeszcze tydzień i że nikt nie wyjechał.");
    texts.put(
        "ca",
        "El ministre va dir dilluns que les converses continuarien una setmana més i que ningú no se n'havia anat.");
    texts.put(
        "sk",
        "Minister v pondelok povedal, že rozhovory budú trvať ešte týždeň a že nikto neodišiel.");
    texts.put(
        "eu",
        "Ministroak astelehenean esan zuen elkarrizketek beste astebete iraungo dutela eta inor ez dela joan.");
    texts.put(
        "ru",
        "Министр сказал в понедельник, что переговоры продлятся ещё неделю и что никто не уехал.");
    texts.put(
        "uk",
        "Міністр сказав у понеділок, що переговори триватимуть ще тиждень і що ніхто не поїхав.");
    texts.put(
        "tr",
        "Bakan pazartesi günü görüşmelerin bir hafta daha süreceğini ve kimsenin ayrılmadığını söyledi.");
    texts.put(
        "ar",
        "قال الوزير يوم الاثنين إن المحادثات ستستمر أسبوعا آخر وإن أحدا لم يغادر المدينة بعد.");
    texts.put("zh", "部长星期一表示，会谈将再持续一周，目前没有人离开这座城市，各方仍在等待回复。");
    return texts;
  }

  @Test
  void tellsLanguagesApart() {
    LanguageIdentifier identifier = new LanguageIdentifier();
    texts().forEach((code, text) -> assertThat(identifier.identify(text)).as(text).contains(code));
  }

  @Test
  void takesTheNamesOfPlayersForNoRarerLanguage() {
    String text =
        "Alden United gana 2-0 al Vell con un gol de Marc Ferrer, que anota tras el pase de Jordan"
            + " Pell y le da la victoria al equipo de Sam Dunk";
    assertThat(new LanguageIdentifier().identify(text)).contains("es");
  }

  @Test
  void knowsShortEnglishByItsSmallWords() {
    String text =
        "Envoy Ines Salas leaves a hotel in Quillota, Varland. Ostmark and Varland will take up"
            + " their bargaining in Alden on Sunday, Ostmark said.";
    assertThat(new LanguageIdentifier().identify(text)).contains("en");
  }

  @Test
  void saysNothingOfTooLittle() {
    assertThat(new LanguageIdentifier().identify("Talks 2031")).isEmpty();
    assertThat(new LanguageIdentifier().identify("")).isEmpty();
  }

  @Test
  void learnsNothingMoreFromRepetition() {
    LanguageIdentifier identifier = new LanguageIdentifier();
    assertThat(identifier.identify("Envoys met again.\n".repeat(20_000))).isEmpty();
    assertThat(identifier.identify("Alina Tamang sang.\n".repeat(20_000))).isEmpty();
    texts()
        .forEach(
            (code, text) ->
                assertThat(identifier.identify((text + "\n").repeat(200))).contains(code));
  }
}
