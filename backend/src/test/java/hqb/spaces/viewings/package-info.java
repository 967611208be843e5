@NullMarked
package hqb.spaces.viewings;

import org.jspecify.annotations.NullMarked;
