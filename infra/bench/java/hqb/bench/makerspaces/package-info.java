/** Measures bookings and the register of makerspaces. Each measurement is a section of the report. */
@NullMarked
package hqb.bench.makerspaces;

import org.jspecify.annotations.NullMarked;
