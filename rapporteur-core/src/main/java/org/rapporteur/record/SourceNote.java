package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article of the dossier, as the list of sources names it.
 *
 * @param article its id
 * @param title its headline
 * @param outlet who published it
 * @param published when
 * @param origin the article that it is a copy of, if it is one
 */
public record SourceNote(
    String article,
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> origin) {}
