/** Learning of acts: examples out of annotated articles. */
@NullMarked
package org.rapporteur.bench.acts;

import org.jspecify.annotations.NullMarked;
