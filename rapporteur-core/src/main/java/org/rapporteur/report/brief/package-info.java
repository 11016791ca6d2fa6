/**
 * The brief: what a desk is told of a crisis, in which order and words. First class to open: {@link
 * org.rapporteur.report.brief.BriefComposer}; one class a section.
 *
 * <pre>{@code
 * Brief brief = new BriefComposer().compose(dossier, readings);
 * String text = new MarkdownRenderer().render(brief);
 * }</pre>
 */
@NullMarked
package org.rapporteur.report.brief;

import org.jspecify.annotations.NullMarked;
