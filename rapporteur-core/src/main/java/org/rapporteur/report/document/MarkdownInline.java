package org.rapporteur.report.document;

/** Writes the pieces of a line as Markdown. Not thread-safe. */
final class MarkdownInline implements Inline.Visitor<String> {

  /** More references than this in a row make a line unreadable; all stand at the foot. */
  private static final int SHOWN = 3;

  private final Citations citations;

  MarkdownInline(Citations citations) {
    this.citations = citations;
  }

  @Override
  public String plain(Inline.Plain plain) {
    return Markdown.escape(plain.text());
  }

  @Override
  public String strong(Inline.Strong strong) {
    return "**" + Markdown.escape(strong.text()).strip() + "**";
  }

  @Override
  public String muted(Inline.Muted muted) {
    String words = Markdown.escape(muted.text());
    String after = words.endsWith(" ") ? "* " : "*";
    return (words.startsWith(" ") ? " *" : "*") + words.strip() + after;
  }

  @Override
  public String quoted(Inline.Quoted quoted) {
    return Markdown.escape(quoted.text());
  }

  @Override
  public String cite(Inline.Cite cite) {
    int number = citations.number(cite);
    StringBuilder out = new StringBuilder("[" + number + "]");
    int passages = cite.evidence().size();
    for (int copy = 1; copy < Math.min(passages, SHOWN); copy++) {
      out.append('[').append(number).append(Markdown.letter(copy)).append(']');
    }
    return passages > SHOWN ? out.append('…').toString() : out.toString();
  }

  @Override
  public String caution(Inline.Caution caution) {
    return "⚠ " + Markdown.escape(caution.text()).strip();
  }
}
