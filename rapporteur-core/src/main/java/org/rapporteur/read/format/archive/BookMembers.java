package org.rapporteur.read.format.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The chapters of a book (EPUB 3.3), which is what a news app saves an issue as: its pages, without
 * the list of contents, the cover and what only tells how they look. A file that is damaged is
 * named whatever it is. Not thread-safe.
 */
public final class BookMembers implements Members {

  private static final Pattern PAGE = Pattern.compile("\\.(?:x?html?|xht)$");

  /** A list of contents names itself so, near its beginning. */
  private static final Pattern CONTENTS =
      Pattern.compile("epub:type=[\"'](?:toc|cover|titlepage|landmarks)[\"']");

  private static final int BEGINNING = 1 << 12;

  private final Members all;

  /** The pages among the files of an archive, which is closed with them. */
  public BookMembers(Members all) {
    this.all = all;
  }

  @Override
  public Optional<Member> next() throws IOException {
    for (Optional<Member> m = all.next(); m.isPresent(); m = all.next()) {
      if (m.get().problem().isPresent() || isChapter(m.get())) {
        return m;
      }
    }
    return Optional.empty();
  }

  private static boolean isChapter(Member member) {
    byte[] bytes = member.bytes();
    String start =
        new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
    return PAGE.matcher(member.name().toLowerCase(Locale.ROOT)).find()
        && !CONTENTS.matcher(start).find();
  }

  @Override
  public void close() throws IOException {
    all.close();
  }
}
