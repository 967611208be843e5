/** Makers ask owners about units: threads of messages. */
@NullMarked
package hqb.spaces.enquiries;

import org.jspecify.annotations.NullMarked;
