package hqb.prototyping.solids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureSolidTest {
    private static final double EXACT = 1e-6;

    @Property(tries = 200)
    void aTurnedBoxKeepsItsVolumeAreaAndWall(@ForAll @DoubleRange(min = 1, max = 300) double x,
            @ForAll @DoubleRange(min = 1, max = 300) double y, @ForAll @DoubleRange(min = 1, max = 300) double z,
            @ForAll @DoubleRange(min = 0, max = 6) double angle, @ForAll @DoubleRange(min = -500, max = 500) double away) {
        SolidAnalysis box = measure(Shape.box(x, y, z).moved(new double[]{1, 2, 3 + x}, angle, away, -away, 7).ascii());
        closeTo(box.volumeMm3(), x * y * z);
        closeTo(box.areaMm2(), 2 * (x * y + y * z + z * x));
        assertThat(box.watertight()).isTrue();
        assertThat(box.shells()).isEqualTo(1);
        closeTo(box.wall() == null ? null : box.wall().millimetres(), Math.min(x, Math.min(y, z)));
    }

    @Property(tries = 100)
    void solidsOfRevolutionHaveTheVolumeOfTheirFormula(@ForAll @IntRange(min = 3, max = 90) int segments,
            @ForAll @Size(min = 3, max = 40) List<@DoubleRange(min = 1, max = 9) Double> radii,
            @ForAll @DoubleRange(min = -100, max = 100) double away) {
        double[][] ring = Shape.ring(20, radii.stream().mapToDouble(Double::doubleValue).toArray());
        SolidAnalysis solid = measure(Shape.lathe(ring, segments, true).moved(new double[]{3, 1, 2}, away, away, 1, 2).ascii());
        closeTo(solid.volumeMm3(), Shape.latheVolume(ring, segments, true));
        closeTo(solid.areaMm2(), Shape.latheArea(ring, segments, true));
        assertThat(solid.shells()).isEqualTo(1);
        assertThat(codes(solid)).doesNotContain("solid-inverted", "solid-open-edges", "solid-uneven-edges");
    }

    @Property(tries = 40)
    void aBinarySphereHasTheVolumeOfItsPolyhedron(@ForAll @IntRange(min = 3, max = 120) int segments,
            @ForAll @IntRange(min = 2, max = 120) int steps, @ForAll @DoubleRange(min = 2, max = 200) double radius) {
        double[][] profile = Shape.halfCircle((float) radius, steps);
        SolidAnalysis sphere = measure(Shape.lathe(profile, segments, false).binary());
        closeTo(sphere.volumeMm3(), Shape.latheVolume(profile, segments, false));
        assertThat(sphere.triangles()).isEqualTo(2 * segments * (steps - 1));
    }

    @Test
    void aFarAwayBoxLosesNothing() {
        closeTo(measure(Shape.at(1_000_000, -2_000_000, 3_000_000, 1, 2, 3).ascii()).volumeMm3(), 6);
    }

    @Test
    void aMissingTriangleMeansNoVolume() {
        Shape box = Shape.box(10, 10, 10);
        box.triangles.removeFirst();
        SolidAnalysis open = measure(box.binary());
        assertThat(open.watertight()).isFalse();
        assertThat(open.volumeMm3()).isNull();
        assertThat(open.wall()).isNull();
        assertThat(open.unmatchedEdges()).isEqualTo(3);
        assertThat(codes(open)).containsExactly("solid-open-edges");
    }

    @Test
    void aFlippedTriangleMeansNoVolume() {
        Shape box = Shape.box(10, 10, 10);
        double[][] first = box.triangles.removeFirst();
        box.triangles.add(new double[][]{first[1], first[0], first[2]});
        SolidAnalysis odd = measure(box.ascii());
        assertThat(odd.volumeMm3()).isNull();
        assertThat(codes(odd)).containsExactly("solid-uneven-edges");
    }

    @Test
    void aBoxInsideOutHasItsVolumeAndIsFoundFaultWith() {
        SolidAnalysis inside = measure(Shape.box(10, 20, 30).flipped().binary());
        closeTo(inside.volumeMm3(), 6000);
        assertThat(codes(inside)).containsExactly("solid-inverted");
        closeTo(inside.wall() == null ? null : inside.wall().millimetres(), 10);
    }

    @Test
    void aHollowIsTakenOffAndIsNoFault() {
        SolidAnalysis hollow = measure(Shape.box(10, 10, 10).and(Shape.at(2, 2, 2, 6, 6, 6).flipped()).binary());
        closeTo(hollow.volumeMm3(), 1000 - 216);
        assertThat(hollow.shells()).isEqualTo(2);
        assertThat(codes(hollow)).containsExactly("solid-several-shells");
        closeTo(hollow.wall() == null ? null : hollow.wall().millimetres(), 2);
    }

    @Test
    void oneOfTwoBodiesInsideOutIsFound() {
        SolidAnalysis two = measure(Shape.box(10, 10, 10).and(Shape.at(20, 0, 0, 5, 5, 5).flipped()).binary());
        assertThat(codes(two)).containsExactly("solid-inverted", "solid-several-shells");
    }

    @Test
    void bodiesThatTouchAlongAnEdgeAreClosed() {
        SolidAnalysis two = measure(Shape.box(10, 10, 10).and(Shape.at(10, 10, 0, 10, 10, 10)).binary());
        closeTo(two.volumeMm3(), 2000);
        assertThat(codes(two)).contains("solid-touching-edges");
    }

    @Test
    void bodiesThatTouchAtACornerAreTwo() {
        assertThat(measure(Shape.box(10, 10, 10).and(Shape.at(10, 10, 10, 10, 10, 10)).binary()).shells()).isEqualTo(2);
    }

    @Test
    void aThinWallIsFoundWithItsPlace() {
        Shape cup = Shape.box(40, 40, 40).and(Shape.at(0.5, 3, 3, 36.5, 34, 36).flipped());
        SolidAnalysis solid = measure(cup.binary());
        SolidFinding thin = solid.findings().stream().filter(finding -> finding.rule() == SolidRule.THIN_WALL).findFirst().orElseThrow();
        assertThat(thin.measured()).isCloseTo(0.5, within(1e-9));
        assertThat(thin.limit()).isEqualTo(0.8);
        assertThat(thin.x()).isBetween(-0.01, 0.51);
    }

    @Test
    void cornersThatNearlyCoincideAreTakenForOne() {
        Shape box = Shape.box(10, 10, 10);
        box.triangles.getFirst()[0] = new double[]{1e-16, -3e-17, 2e-16};
        SolidAnalysis closed = measure(box.binary());
        assertThat(closed.watertight()).isTrue();
        assertThat(codes(closed)).containsExactly("solid-seams");
        closeTo(closed.volumeMm3(), 1000);
    }

    @Test
    void minusZeroIsZero() {
        Shape box = Shape.box(10, 10, 10);
        box.triangles.getFirst()[0] = new double[]{-0.0, 0.0, -0.0};
        assertThat(codes(measure(box.binary()))).isEmpty();
    }

    @Test
    void aSheetWithTwoSidesEnclosesNothing() {
        Shape sheet = new Shape();
        sheet.triangles.add(new double[][]{{0, 0, 0}, {10, 0, 0}, {0, 10, 0}});
        assertThat(codes(measure(sheet.and(sheet.flipped()).binary()))).contains("solid-no-volume");
    }

    @Test
    void trianglesWithoutAreaAreCountedAndHarmless() {
        Shape box = Shape.box(10, 10, 10);
        box.triangles.add(new double[][]{{0, 0, 0}, {0, 0, 0}, {10, 0, 0}});
        SolidAnalysis solid = measure(box.binary());
        assertThat(solid.degenerate()).isEqualTo(1);
        assertThat(solid.triangles()).isEqualTo(13);
        assertThat(solid.watertight()).isTrue();
    }

    @Test
    void nothingButTrianglesWithoutAreaIsNoSolid() {
        Shape line = new Shape();
        line.triangles.add(new double[][]{{0, 0, 0}, {5, 5, 5}, {0, 0, 0}});
        SolidAnalysis nothing = measure(line.binary());
        assertThat(nothing.watertight()).isFalse();
        assertThat(nothing.volumeMm3()).isNull();
    }

    @Test
    void aModelFitsAMachineInWhicheverDirection() {
        SolidBox box = measure(Shape.box(10, 20, 30).binary()).box();
        assertThat(box.fits(30, 10, 20)).isTrue();
        assertThat(box.fits(29, 100, 100)).isTrue();
        assertThat(box.fits(29, 9, 100)).isFalse();
        assertThat(box.fits(29, 29, 29)).isFalse();
    }

    @Test
    void theSameFileGivesTheSameNumbersEveryTime() {
        byte[] file = Shape.lathe(Shape.ring(20, 3, 4, 5, 6, 7, 3, 5, 2, 8), 3000, true).binary();
        assertThat(measure(file)).isEqualTo(measure(file));
    }

    @Test
    void theOrderOfTheTrianglesDoesNotMatter() {
        double[][] ring = Shape.ring(20, 3, 4, 5, 6, 7, 3, 5, 2, 8, 4, 4, 3, 6, 2, 7, 5, 4, 3, 6, 5);
        Shape shape = Shape.lathe(ring, 6000, true);
        SolidAnalysis inOrder = measure(shape.binary());
        Collections.shuffle(shape.triangles, new Random(1));
        SolidAnalysis shuffled = measure(shape.binary());
        assertThat(shuffled.box()).isEqualTo(inOrder.box());
        closeTo(shuffled.volumeMm3(), Shape.latheVolume(ring, 6000, true));
        closeTo(shuffled.areaMm2(), inOrder.areaMm2());
        assertThat(shuffled.watertight()).isTrue();
        assertThat(shuffled.shells()).isEqualTo(1);
        assertThat(shuffled.triangles()).isEqualTo(240_000);
    }

    private static SolidAnalysis measure(byte[] file) {
        return MeasureSolid.measure("shape.stl", file);
    }

    private static List<String> codes(SolidAnalysis solid) {
        return solid.findings().stream().map(finding -> finding.rule().code()).toList();
    }

    private static void closeTo(@Nullable Double measured, double exact) {
        assertThat(measured).isNotNull();
        if (measured != null) {
            assertThat(Math.abs(measured - exact) / exact).as("%s for %s", measured, exact).isLessThanOrEqualTo(EXACT);
        }
    }
}
