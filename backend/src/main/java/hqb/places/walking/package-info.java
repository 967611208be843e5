/** Going on foot: the streets of the district as a network, and how long the way between two places is. */
@NullMarked
package hqb.places.walking;

import org.jspecify.annotations.NullMarked;
