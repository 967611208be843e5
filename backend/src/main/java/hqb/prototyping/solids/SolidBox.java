package hqb.prototyping.solids;

import java.util.Arrays;

/**
 * A box along the axes, in millimetres.
 *
 * @param minX its least x
 * @param minY its least y
 * @param minZ its least z
 * @param maxX its greatest x
 * @param maxY its greatest y
 * @param maxZ its greatest z
 */
public record SolidBox(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {
    /** The extent along x. */
    public double sizeX() {
        return maxX - minX;
    }

    /** The extent along y. */
    public double sizeY() {
        return maxY - minY;
    }

    /** The extent along z. */
    public double sizeZ() {
        return maxZ - minZ;
    }

    /** The greatest extent. */
    public double longest() {
        return Math.max(sizeX(), Math.max(sizeY(), sizeZ()));
    }

    /** From corner to opposite corner. */
    public double diagonal() {
        return Math.sqrt(sizeX() * sizeX() + sizeY() * sizeY() + sizeZ() * sizeZ());
    }

    /** The point in the middle, along one axis. */
    double middle(int axis) {
        return switch (axis) {
            case 0 -> (minX + maxX) / 2;
            case 1 -> (minY + maxY) / 2;
            default -> (minZ + maxZ) / 2;
        };
    }

    double min(int axis) {
        return axis == 0 ? minX : axis == 1 ? minY : minZ;
    }

    double size(int axis) {
        return axis == 0 ? sizeX() : axis == 1 ? sizeY() : sizeZ();
    }

    /**
     * Whether it goes into a machine's room when it is turned by right angles.
     *
     * @param x the room's extent along x in mm
     * @param y along y
     * @param z along z
     */
    public boolean fits(double x, double y, double z) {
        double[] own = {sizeX(), sizeY(), sizeZ()};
        double[] room = {x, y, z};
        Arrays.sort(own);
        Arrays.sort(room);
        return own[0] <= room[0] && own[1] <= room[1] && own[2] <= room[2];
    }

    /** Whether the other box lies in this one. */
    boolean holds(SolidBox other) {
        return minX <= other.minX && minY <= other.minY && minZ <= other.minZ && maxX >= other.maxX && maxY >= other.maxY
                && maxZ >= other.maxZ;
    }
}
