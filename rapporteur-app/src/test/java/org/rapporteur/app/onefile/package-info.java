/** What is handed out as one file, made smaller; run by {@code ./release}, never by the program. */
@NullMarked
package org.rapporteur.app.onefile;

import org.jspecify.annotations.NullMarked;
