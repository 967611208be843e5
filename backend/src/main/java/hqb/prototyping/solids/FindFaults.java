package hqb.prototyping.solids;

import hqb.prototyping.solids.SolidFinding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the owner of a measured model should know. */
final class FindFaults {
    private static final double NO_VOLUME = 1e-9;

    private FindFaults() {
    }

    static List<SolidFinding> of(SolidMesh mesh, SolidBox box, SolidSums sums, EdgeCount edges, SolidShells shells, @Nullable ThinWall wall,
            LengthUnit guess, double seam) {
        List<SolidFinding> found = new ArrayList<>();
        if (edges.open() > 0) {
            found.add(at(SolidRule.OPEN_EDGES, Severity.ERROR, edges.open(), mesh, edges.place()));
        }
        if (edges.flipped() + edges.mismatched() > 0) {
            found.add(at(SolidRule.UNEVEN_EDGES, Severity.ERROR, edges.flipped() + edges.mismatched(), mesh, edges.place()));
        }
        if (shells.inverted() > 0) {
            found.add(SolidFinding.anywhere(SolidRule.INVERTED, Severity.WARNING, shells.inverted(), 0.0));
        }
        double room = Math.pow(box.longest(), 3);
        if (edges.unmatched() == 0 && Math.abs(sums.volume()) <= NO_VOLUME * room) {
            found.add(SolidFinding.anywhere(SolidRule.NO_VOLUME, Severity.ERROR, Math.abs(sums.volume()), null));
        }
        if (wall != null && wall.millimetres() < MeasureSolid.LEAST_WALL) {
            found.add(new SolidFinding(SolidRule.THIN_WALL, Severity.WARNING, wall.millimetres(), MeasureSolid.LEAST_WALL, wall.x(),
                    wall.y(), wall.z()));
        }
        double longest = box.longest();
        if (longest < GuessUnit.SHORTEST || longest > GuessUnit.LONGEST) {
            found.add(SolidFinding.anywhere(SolidRule.UNUSUAL_SIZE, Severity.WARNING, longest,
                    longest < GuessUnit.SHORTEST ? GuessUnit.SHORTEST : GuessUnit.LONGEST));
        } else if (guess == LengthUnit.INCH) {
            found.add(SolidFinding.anywhere(SolidRule.MAYBE_INCHES, Severity.INFO, longest, null));
        }
        if (edges.crowded() > 0) {
            found.add(SolidFinding.anywhere(SolidRule.TOUCHING_EDGES, Severity.INFO, edges.crowded(), 0.0));
        }
        if (seam > 0) {
            found.add(SolidFinding.anywhere(SolidRule.SEAMS, Severity.INFO, seam, 0.0));
        }
        if (sums.degenerate() > 0) {
            found.add(SolidFinding.anywhere(SolidRule.NO_AREA, Severity.INFO, sums.degenerate(), 0.0));
        }
        if (shells.count() > 1) {
            found.add(SolidFinding.anywhere(SolidRule.SEVERAL_SHELLS, Severity.INFO, shells.count(), 1.0));
        }
        found.sort(Comparator.comparing(SolidFinding::severity));
        return found;
    }

    private static SolidFinding at(SolidRule rule, Severity severity, int measured, SolidMesh mesh, int vertex) {
        return new SolidFinding(rule, severity, (double) measured, 0.0, mesh.x(vertex), mesh.y(vertex), mesh.z(vertex));
    }
}
