/** Our own annotations of news articles, which are learnt from beside the gold. */
@NullMarked
package org.rapporteur.bench.annotations;

import org.jspecify.annotations.NullMarked;
