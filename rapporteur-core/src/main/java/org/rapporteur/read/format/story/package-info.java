/**
 * Plain-text stories as they come: title, outlet, byline, date, dateline, blocks. First class to
 * open: {@link\n * org.rapporteur.read.format.story.StoryReader}.
 */
@NullMarked
package org.rapporteur.read.format.story;

import org.jspecify.annotations.NullMarked;
