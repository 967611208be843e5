/** Makerspaces: where they are, who keeps them, when they are open. Below: their machines, bookings and evenings. */
@NullMarked
package hqb.makerspaces;

import org.jspecify.annotations.NullMarked;
