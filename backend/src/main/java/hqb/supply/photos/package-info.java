/** Photographs by which suppliers show their goods. */
@NullMarked
package hqb.supply.photos;

import org.jspecify.annotations.NullMarked;
