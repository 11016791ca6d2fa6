/**
 * Meetings, calls and talks: what, where, when, who, and whether they took place. First class to
 * open: {@link org.rapporteur.read.meeting.MeetingReader}.
 *
 * <pre>{@code
 * // "Norland and Sudria will hold talks in Port Varn on Monday."
 * new MeetingReader().read(parsed, cast, times); // talks, NOR and SUD, Port Varn, scheduled
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.meeting;

import org.jspecify.annotations.NullMarked;
