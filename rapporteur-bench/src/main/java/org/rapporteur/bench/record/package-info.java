/**
 * Reads a folder of stories and writes their findings in the form of the record's scorer. First
 * class to open: {@link org.rapporteur.bench.record.RecordCommand}.
 */
@NullMarked
package org.rapporteur.bench.record;

import org.jspecify.annotations.NullMarked;
