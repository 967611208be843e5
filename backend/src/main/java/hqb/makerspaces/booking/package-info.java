/** Bookings of what makerspaces lend: one engine for machines, rooms and mentors. */
@NullMarked
package hqb.makerspaces.booking;

import org.jspecify.annotations.NullMarked;
