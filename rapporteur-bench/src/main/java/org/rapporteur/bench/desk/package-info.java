/**
 * What the desk and the server promise: no correction is lost or applied to another finding, and no
 * page keeps a reader waiting. First class to open: {@link org.rapporteur.bench.desk.ServeCommand}.
 */
@NullMarked
package org.rapporteur.bench.desk;

import org.jspecify.annotations.NullMarked;
