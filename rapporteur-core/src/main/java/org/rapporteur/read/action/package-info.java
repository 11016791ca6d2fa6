/**
 * What was done, in PLOVER's terms. First class to open: {@link
 * org.rapporteur.read.action.ActionReader}.
 */
@NullMarked
package org.rapporteur.read.action;

import org.jspecify.annotations.NullMarked;
