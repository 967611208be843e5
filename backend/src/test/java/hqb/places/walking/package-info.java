@NullMarked
package hqb.places.walking;

import org.jspecify.annotations.NullMarked;
