package org.rapporteur.read.format;

import java.io.IOException;
import java.util.Optional;
import org.rapporteur.read.format.mail.Mailbox;

/** The letters of a mailbox, one article each. */
final class MailFlow implements Flow {

  private final String name;
  private final Mailbox mailbox;
  private final Documents documents;
  private int letter;

  MailFlow(String name, Mailbox mailbox, Documents documents) {
    this.name = name;
    this.mailbox = mailbox;
    this.documents = documents;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    Optional<byte[]> bytes = mailbox.next();
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    letter++;
    return Flow.piece(documents.letter(name + ":" + letter, bytes.get()));
  }

  @Override
  public void close() throws IOException {
    mailbox.close();
  }
}
