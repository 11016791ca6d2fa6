package org.rapporteur.read.format.page;

import java.util.List;

/**
 * A page cut into blocks.
 *
 * @param blocks in the page's order
 * @param scopes the elements that can hold blocks, outer before inner
 * @param cutShort whether the page had more blocks than are read
 */
record PageBlocks(List<PageBlock> blocks, List<Scope> scopes, boolean cutShort) {}
