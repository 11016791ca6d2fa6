/**
 * Corrections: what people say of findings, laid over what was read and never written into it.
 * First class to open: {@link org.rapporteur.desk.correct.Overlay}.
 *
 * <pre>{@code
 * Overlay.Corrected seen = Overlay.of(reading, corrections);
 * reconciler.add(seen.reading());
 * seen.outcomes().forEach(o -> tell(o.correction(), o.state()));
 * }</pre>
 */
@NullMarked
package org.rapporteur.desk.correct;

import org.jspecify.annotations.NullMarked;
