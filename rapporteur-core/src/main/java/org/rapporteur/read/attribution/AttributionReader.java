package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Statement;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.text.Checkpoint;

/** Finds attributions and resolves their sources. Immutable. */
public final class AttributionReader {

  /** What is less likely right than this is left out. */
  static final double THRESHOLD = 0.25;

  private final AttributionModel model;

  /** A reader with the model that comes with the library. */
  public AttributionReader() {
    this(AttributionModel.standard());
  }

  /** A reader with a model of your own. */
  public AttributionReader(AttributionModel model) {
    this.model = model;
  }

  /** The statements of an article, in order. */
  public List<Statement> read(ParsedArticle article, Cast cast, List<TimeMention> times) {
    SentenceDrafts sentences = new SentenceDrafts(model);
    Quotations quotations = new Quotations();
    List<Draft> found = new ArrayList<>();
    List<Paragraph> paragraphs = Paragraph.of(article);
    SetForms forms = new SetForms(paragraphs);
    for (Paragraph p : paragraphs) {
      List<Draft> drafts = new ArrayList<>();
      for (SentenceView v : p.sentences()) {
        Checkpoint.pass();
        drafts.addAll(sentences.read(v));
      }
      Optional<Draft> form = forms.of(p);
      if (form.isPresent()) {
        form.get().inner.addAll(drafts);
        drafts = new ArrayList<>(List.of(form.get()));
      }
      List<Draft> here = new ArrayList<>(quotations.complete(p, drafts));
      here.removeIf(d -> d.confidence <= THRESHOLD || Appearances.isPictured(d));
      here.addAll(Appearances.in(p));
      here.sort(Comparator.comparingInt(Quotations::position));
      found.addAll(here);
    }
    return new StatementMaker(article.article(), cast, times, paragraphs).make(found);
  }
}
