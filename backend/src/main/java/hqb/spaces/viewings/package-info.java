/** Viewings of units: when owners give time, booking, moving, calendars, reminders, and who did not come. */
@NullMarked
package hqb.spaces.viewings;

import org.jspecify.annotations.NullMarked;
