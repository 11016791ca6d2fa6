/**
 * The record for assistants: a server of the Model Context Protocol whose tools answer from the
 * record alone, every line with the words that it came from. First class to open: {@link
 * org.rapporteur.mcp.AssistantServer}.
 *
 * <pre>{@code
 * new AssistantServer("0.1.0", () -> Knowledge.of(readings)).serve(System.in, System.out);
 * }</pre>
 */
@NullMarked
package org.rapporteur.mcp;

import org.jspecify.annotations.NullMarked;
