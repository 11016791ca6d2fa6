package org.rapporteur.read.format.page;

import java.util.Optional;

/**
 * What is known of a page before its blocks are judged.
 *
 * @param title the headline as far as metadata has it
 * @param description the summary in the metadata
 * @param articleBody the body as the structured data has it
 */
record PageFacts(
    Optional<String> title, Optional<String> description, Optional<String> articleBody) {}
