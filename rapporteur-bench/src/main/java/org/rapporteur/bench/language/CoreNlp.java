package org.rapporteur.bench.language;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Stanford CoreNLP, if it is on the class path; reached by reflection, so that nothing needs it.
 */
final class CoreNlp {

  private final Object pipeline;
  private final Method process;
  private final Method tokens;

  private CoreNlp(Object pipeline, Method process, Method tokens) {
    this.pipeline = pipeline;
    this.process = process;
    this.tokens = tokens;
  }

  /** The steps up to the tree. */
  static final String TREES = "tokenize,pos,depparse";

  /** The steps up to who said what. */
  static final String QUOTES = "tokenize,pos,lemma,ner,depparse,coref,quote";

  static Optional<CoreNlp> find(String annotators) {
    try {
      Class<?> type = Class.forName("edu.stanford.nlp.pipeline.StanfordCoreNLP");
      Properties settings = new Properties();
      settings.setProperty("annotators", annotators);
      settings.setProperty("threads", "1");
      Constructor<?> make = type.getConstructor(Properties.class);
      Method process = type.getMethod("processToCoreDocument", String.class);
      Method tokens = process.getReturnType().getMethod("tokens");
      return Optional.of(new CoreNlp(make.newInstance(settings), process, tokens));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  int words(String paragraph) {
    try {
      return ((List<?>) tokens.invoke(process.invoke(pipeline, paragraph))).size();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP failed", e);
    }
  }
}
