/**
 * Meetings, calls and talks. First class to open: {@link
 * org.rapporteur.read.meeting.MeetingReader}.
 */
@NullMarked
package org.rapporteur.read.meeting;

import org.jspecify.annotations.NullMarked;
