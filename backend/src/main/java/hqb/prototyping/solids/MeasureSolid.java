package hqb.prototyping.solids;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Measures a model. The same file always gives the same numbers to the last bit, however many threads there are. */
public final class MeasureSolid {
    /** Thinner walls than this are found fault with, mm: what most printers make. A provider's own limit is in its price rules. */
    public static final double LEAST_WALL = 0.8;

    /** Where more vertices are, most belong to a single triangle: no seams close such a heap, and it takes too much memory to try. */
    private static final int MOST_IN_SEAMS = 1_500_000;

    private MeasureSolid() {
    }

    /**
     * Reads and measures a file.
     *
     * @param name    the file's name, only handed through
     * @param content its bytes
     * @throws UnreadableSolid when the file is no model
     */
    public static SolidAnalysis measure(String name, byte[] content) {
        return measure(name, ReadSolid.read(content));
    }

    /** Reads and measures what a stream holds; the stream is read to its end and not closed. */
    public static SolidAnalysis measure(String name, InputStream content) throws IOException {
        return measure(name, ReadSolid.read(content));
    }

    /** Measures a model that was read. */
    public static SolidAnalysis measure(String name, SolidMesh read) {
        SolidBox box = SolidSums.box(read);
        SolidMesh mesh = ArrangeMesh.arrange(read, box);
        SolidSums sums = SolidSums.of(mesh, box);
        var sets = new TriangleSets(mesh.triangles());
        EdgeCount edges = MatchEdges.match(mesh, sets);
        double seam = edges.unmatched() > 0 && mesh.vertices() <= MOST_IN_SEAMS ? CloseSeams.tolerance(box) : 0;
        if (seam > 0) {
            SolidMesh closer = CloseSeams.weld(mesh, seam);
            var closerSets = new TriangleSets(mesh.triangles());
            EdgeCount closerEdges = MatchEdges.match(closer, closerSets);
            boolean better = closerEdges.unmatched() < edges.unmatched();
            sets = better ? closerSets : sets;
            edges = better ? closerEdges : edges;
            seam = better ? seam : 0;
        }
        boolean closed = edges.unmatched() == 0 && sums.area() > 0;
        SolidShells shells = SolidShells.of(mesh, box, sums, sets, closed);
        @Nullable
        ThinWall wall = closed ? MeasureWall.thinnest(mesh, box, sums) : null;
        LengthUnit guess = mesh.format() == SolidFormat.THREE_MF ? LengthUnit.MILLIMETRE : GuessUnit.of(box);
        return new SolidAnalysis(name, mesh.format(), mesh.unit(), box, closed ? Math.abs(sums.volume()) : null, sums.area(),
                mesh.triangles(), sums.degenerate(), closed, edges.unmatched(), shells.count(), wall, guess,
                FindFaults.of(mesh, box, sums, edges, shells, wall, guess, seam));
    }
}
