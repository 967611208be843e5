@NullMarked
package hqb.places;

import org.jspecify.annotations.NullMarked;
