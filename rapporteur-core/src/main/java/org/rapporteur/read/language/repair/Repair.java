package org.rapporteur.read.language.repair;

import org.rapporteur.syntax.Token;

/** A kind of attachment that a parser gets wrong and grammar forbids, put right. */
interface Repair {

  /** Looks at a token, and at what hangs on it, and puts it right if it is of the kind. */
  void apply(Token token, Attachments tree);
}
