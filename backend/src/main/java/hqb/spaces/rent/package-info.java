/** What is paid for leases: deposits, rents by schedule, reminders, and what becomes of a deposit in the end. */
@NullMarked
package hqb.spaces.rent;

import org.jspecify.annotations.NullMarked;
