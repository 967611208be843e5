/** Appointments at service centres: free slots, booking, moving, calendars, reminders, and who did not come. */
@NullMarked
package hqb.spaces.centres.appointments;

import org.jspecify.annotations.NullMarked;
