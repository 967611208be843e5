@NullMarked
package hqb.spaces.rent;

import org.jspecify.annotations.NullMarked;
