/**
 * A brief as a document: sections of paragraphs, lists, tables and charts whose every claim cites
 * its evidence, and the renderers that turn it into Markdown or one HTML page. The renderers know
 * nothing of what the document says. First class to open: {@link
 * org.rapporteur.report.document.Brief}.
 *
 * <pre>{@code
 * Line line = Line.of("Varland rejects the plan ").cite(evidence, provenance);
 * Section section = new Section("state", "State of play", List.of(new Part.Paragraph(line)));
 * String text = new MarkdownRenderer().render(new Brief(title, lede, List.of(section), articles));
 * }</pre>
 */
@NullMarked
package org.rapporteur.report.document;

import org.jspecify.annotations.NullMarked;
