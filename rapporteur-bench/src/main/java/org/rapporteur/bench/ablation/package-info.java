/**
 * What each rule is worth: the findings with it and without. First class to open: {@link
 * org.rapporteur.bench.ablation.AblateCommand}.
 */
@NullMarked
package org.rapporteur.bench.ablation;

import org.jspecify.annotations.NullMarked;
