/** What makerspaces lend by time, with rules, rates, hours and trainings. */
@NullMarked
package hqb.makerspaces.equipment;

import org.jspecify.annotations.NullMarked;
