/**
 * Draws the district's map from the surveyed positions: buildings get outlines that stand clear of the streets and of each other,
 * blocks get the unnamed houses between them. Everything is computed from the two input files and a fixed seed, so that the map is
 * the same on every machine. Run by {@link hqb.places.district.DrawDistrict}, never while the product serves requests.
 */
@NullMarked
package hqb.places.district;

import org.jspecify.annotations.NullMarked;
