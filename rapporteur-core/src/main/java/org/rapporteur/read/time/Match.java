package org.rapporteur.read.time;

import org.rapporteur.record.CalendarDate;

/**
 * A recognised expression: the words from {@code first} to before {@code end}.
 *
 * @param date what it means
 * @param rule which rule resolved it
 */
record Match(int first, int end, CalendarDate date, String rule) {}
