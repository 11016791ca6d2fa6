package org.rapporteur.server;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.CorrectionNotes;
import org.rapporteur.report.DossierJson;
import org.rapporteur.report.brief.BriefComposer;
import org.rapporteur.report.brief.CorrectionNote;
import org.rapporteur.report.brief.CorrectionSection;
import org.rapporteur.report.document.Abridged;
import org.rapporteur.report.document.Brief;
import org.rapporteur.report.document.HtmlRenderer;

/** What is told as a whole in one text, in pieces of which each fits into memory many times. */
final class WholeTexts {

  private static final int PIECE = 1 << 18;

  /** Of a larger record the page is the two printed pages: nobody scrolls through 15 MB. */
  private static final int LARGE = 1000;

  private WholeTexts() {}

  /** The brief as a page. */
  static List<String> brief(Whole whole) {
    Brief all = new BriefComposer().compose(whole.dossier(), whole.seen().readings());
    Brief brief = whole.dossier().sources().size() > LARGE ? Abridged.of(all) : all;
    List<CorrectionNote> notes =
        whole.seen().outcomes().stream().map(o -> CorrectionNotes.of(o, brief.articles())).toList();
    return pieces(new HtmlRenderer().render(CorrectionSection.in(brief, notes)));
  }

  /** The dossier as one JSON object. */
  static List<String> dossier(Whole whole) {
    return pieces(DossierJson.of(whole.dossier()).toString());
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + PIECE);
      // No piece ends within a pair of surrogates: each is encoded by itself.
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      pieces.add(text.substring(at, end));
      at = end;
    }
    return pieces;
  }
}
