/** Distances within and between layers: pictures as line pieces with a thickness, sorted into a grid. */
@NullMarked
package hqb.prototyping.copper;

import org.jspecify.annotations.NullMarked;
