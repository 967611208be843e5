/** Tests. */
@NullMarked
package hqb.spaces.centres.appointments;

import org.jspecify.annotations.NullMarked;
