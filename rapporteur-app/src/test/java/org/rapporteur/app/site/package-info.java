/**
 * The manual as a small site. First class to open: {@link org.rapporteur.app.site.ManualSite}.
 *
 * <pre>{@code
 * ./release    # target/release/manual/index.html
 * }</pre>
 */
@NullMarked
package org.rapporteur.app.site;

import org.jspecify.annotations.NullMarked;
