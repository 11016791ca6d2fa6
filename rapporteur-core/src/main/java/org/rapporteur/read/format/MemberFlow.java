package org.rapporteur.read.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.archive.Member;
import org.rapporteur.read.format.archive.Members;

/** The documents of an archive, each opened as what it is. */
final class MemberFlow implements Flow {

  private final String name;
  private final Members members;
  private final Opener opener;
  private final int depth;

  MemberFlow(String name, Members members, Opener opener, int depth) {
    this.name = name;
    this.members = members;
    this.opener = opener;
    this.depth = depth;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    return members.next().map(this::piece);
  }

  private Piece piece(Member member) {
    String called = member.carrier().url().orElse(name + "!/" + member.name());
    if (member.problem().isPresent()) {
      return new Ready(new LeftOut(called, Reason.BROKEN, member.problem().get()));
    }
    Hints hints =
        new Hints(
            member.carrier().url(),
            member.carrier().contentType(),
            member.carrier().fetched().map(t -> t.atZone(ZoneOffset.UTC).toLocalDate()));
    return new Inner(
        new LazyFlow(
            called,
            () -> opener.open(called, new ByteArrayInputStream(member.bytes()), hints, depth)));
  }

  @Override
  public void close() throws IOException {
    members.close();
  }
}
