/**
 * What is learnt from examples, at the time of reading: a decision as named features, and the model
 * that names the likeliest label. First class to open: {@link org.rapporteur.learn.Classifier}.
 * Training is the bench module's.
 *
 * <pre>{@code
 * FeatureRow row = new FeatureRow().say("cue", "urge").mark("negated").put("distance", 3);
 * Judgement judgement = classifier.judge(row);
 * if (judgement.label().equals("demands") && judgement.confidence() >= 0.5) { ... }
 * }</pre>
 */
@NullMarked
package org.rapporteur.learn;

import org.jspecify.annotations.NullMarked;
