/** Finding units to lease: what fits a need, what nearly does and why not, and telling people of new ones. */
@NullMarked
package hqb.search.units;

import org.jspecify.annotations.NullMarked;
