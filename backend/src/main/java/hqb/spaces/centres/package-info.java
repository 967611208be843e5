/** The virtual park: service centres of the district, what they do and when they are open. */
@NullMarked
package hqb.spaces.centres;

import org.jspecify.annotations.NullMarked;
