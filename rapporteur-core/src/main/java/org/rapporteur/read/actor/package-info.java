/**
 * Who is in the story: people, roles, bodies, parties, and every mention of them. First class to
 * open: {@link\n * org.rapporteur.read.actor.CastReader}.
 */
@NullMarked
package org.rapporteur.read.actor;

import org.jspecify.annotations.NullMarked;
