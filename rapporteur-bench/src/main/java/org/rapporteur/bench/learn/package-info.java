/**
 * Training of what {@code org.rapporteur.learn} judges with, and its measure by cross-validation.
 * First class to open: {@link org.rapporteur.bench.learn.CrossValidation}.
 *
 * <pre>{@code
 * List<Example> examples = ...; // Example.of(article, row, "demands")
 * CrossValidation validation = new CrossValidation(examples, Folds.read(file), trainer);
 * validation.report("none", missed, System.out);
 * Files.write(model, ...) // validation.model()
 * }</pre>
 */
@NullMarked
package org.rapporteur.bench.learn;

import org.jspecify.annotations.NullMarked;
