/**
 * Examples as tests: each room of {@code read} has a folder of {@code NAME.cases}, sentences about
 * invented people with what is found in them (CONTRIBUTING.md, "Cases"). First class to open:
 * {@link org.rapporteur.cases.CasesTest}.
 */
@NullMarked
package org.rapporteur.cases;

import org.jspecify.annotations.NullMarked;
