package hqb.prototyping.solids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CoarsenSolidTest {
    private static SolidMesh ball(int steps) {
        return ReadSolid.read(Shape.lathe(Shape.halfCircle(10, steps), 2 * steps, false).binary());
    }

    @Test
    void aLargeMeshHasAtMostSoManyTrianglesAndStillTheSameShape() {
        SolidMesh ball = ball(150);
        SolidMesh coarse = CoarsenSolid.coarsen(ball, 5_000);

        assertThat(ball.triangles()).isGreaterThan(80_000);
        assertThat(coarse.triangles()).isBetween(1_500, 5_000);
        SolidBox box = SolidSums.box(coarse);
        assertThat(box.sizeX()).isCloseTo(20, within(0.5));
        assertThat(box.sizeZ()).isCloseTo(20, within(0.5));
        assertThat(SolidSums.of(coarse, box).volume()).isCloseTo(4.0 / 3 * Math.PI * 1000, within(120.0));
    }

    @Test
    void aSmallMeshStaysAsItIs() {
        SolidMesh ball = ball(10);
        assertThat(CoarsenSolid.coarsen(ball, 5_000)).isSameAs(ball);
    }

    @Test
    void aMeshThatIsOnePointComesToAnEnd() {
        Shape points = new Shape();
        for (int i = 0; i < 100; i++) {
            points.triangles.add(new double[][]{{1, 1, 1}, {1, 1, 1}, {1, 1, 1}});
        }
        assertThat(CoarsenSolid.coarsen(ReadSolid.read(points.binary()), 10).triangles()).isLessThanOrEqualTo(10);
    }

    @Test
    void whatIsPackedIsWholeAndWhatIsCutOffIsNot() {
        byte[] packed = PackSolid.bytes(ball(50), 1_000);

        assertThat(packed.length).isLessThan(36 + 12 * 1_000 + 12 * 3_000);
        assertThat(PackSolid.isWhole(packed)).isTrue();
        assertThat(PackSolid.isWhole(Arrays.copyOf(packed, packed.length - 1))).isFalse();
        assertThat(PackSolid.isWhole(Arrays.copyOf(packed, 10))).isFalse();
    }
}
