package hqb.prototyping.solids;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a model.
 *
 * @param name       the file's name, as given
 * @param format     what it was read from
 * @param unit       the unit that the file states; millimetres in STL, which states none
 * @param box        the box around all triangles
 * @param volumeMm3  the volume; null when the surface is not closed. Where shells overlap, the common part counts twice
 * @param areaMm2    the area of all triangles
 * @param triangles  how many, with those without area
 * @param degenerate how many of them have no area
 * @param watertight whether each edge is used as often in one direction as in the other
 * @param unmatchedEdges edges that are not; 0 when watertight
 * @param shells     connected parts, hollows among them
 * @param wall       the thinnest wall that was found; null when the surface is not closed or none was found
 * @param unitGuess  what unit the numbers of the file may be in; always millimetres where the file states a unit
 * @param findings   what its owner should know, errors first
 */
public record SolidAnalysis(String name, SolidFormat format, LengthUnit unit, SolidBox box, @Nullable Double volumeMm3, double areaMm2,
        int triangles, int degenerate, boolean watertight, int unmatchedEdges, int shells, @Nullable ThinWall wall, LengthUnit unitGuess,
        List<SolidFinding> findings) {
    /** Copies the findings. */
    public SolidAnalysis {
        findings = List.copyOf(findings);
    }
}
