/**
 * How alike wordings are: of articles, of stories, of quotations. First class to open: {@link
 * org.rapporteur.reconcile.wording.CopyIndex}.
 */
@NullMarked
package org.rapporteur.reconcile.wording;

import org.jspecify.annotations.NullMarked;
