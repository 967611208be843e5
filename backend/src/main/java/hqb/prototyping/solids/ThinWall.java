package hqb.prototyping.solids;

/**
 * The thinnest wall that was found.
 *
 * @param millimetres its thickness
 * @param x           where on its surface, in mm as in the file
 * @param y           where
 * @param z           where
 */
public record ThinWall(double millimetres, double x, double y, double z) {
}
