/** Free desks of service centres, by the day: quotas, passes, checking in, and days on which nobody came. */
@NullMarked
package hqb.spaces.centres.desks;

import org.jspecify.annotations.NullMarked;
