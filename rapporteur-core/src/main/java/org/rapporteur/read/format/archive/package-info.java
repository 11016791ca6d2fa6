/**
 * Documents out of archives: zip, tar, web archives; as a stream, within limits. First class to
 * open: {@link org.rapporteur.read.format.archive.Members}.
 *
 * <pre>{@code
 * Members members = new ZipMembers(in, 64 << 20, 1 << 30, 100_000);
 * for (Optional<Member> m = members.next(); m.isPresent(); m = members.next()) { ... }
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.format.archive;

import org.jspecify.annotations.NullMarked;
