/** What can be leased of a space: floors and parts of floors, their facts and terms, and what leasing one really costs. */
@NullMarked
package hqb.spaces.units;

import org.jspecify.annotations.NullMarked;
