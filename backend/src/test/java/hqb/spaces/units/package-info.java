@NullMarked
package hqb.spaces.units;

import org.jspecify.annotations.NullMarked;
