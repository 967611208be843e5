package hqb.prototyping.solids;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HostileSolidsTest {

    @Test
    void facetsInNoOrderGiveTheSameBody() {
        var sphere = Shape.lathe(Shape.halfCircle(20, 300), 300, false);
        var shuffled = new Shape();
        shuffled.triangles.addAll(sphere.triangles);
        Collections.shuffle(shuffled.triangles, new Random(1));
        SolidAnalysis one = MeasureSolid.measure("a.stl", sphere.binary());
        SolidAnalysis other = MeasureSolid.measure("a.stl", shuffled.binary());
        assertThat(OrderFacets.of(points(sphere.binary()))).isNull();
        assertThat(OrderFacets.of(points(shuffled.binary()))).isNotNull();
        assertThat(other.watertight()).isTrue();
        assertThat(other.triangles()).isEqualTo(one.triangles());
        assertThat(other.shells()).isEqualTo(one.shells());
        assertThat(other.box()).isEqualTo(one.box());
        double volume = Objects.requireNonNull(one.volumeMm3());
        assertThat(Objects.requireNonNull(other.volumeMm3())).isCloseTo(volume, org.assertj.core.api.Assertions.within(1e-12 * volume));
    }

    private static Points points(byte[] stl) {
        return new Points.InBinaryStl(stl, 3 * ((stl.length - 84) / 50), null);
    }

    @Test
    void theOrderHasEachFacetOnce() {
        var sphere = Shape.lathe(Shape.halfCircle(20, 300), 300, false);
        Collections.shuffle(sphere.triangles, new Random(2));
        int[] order = Objects.requireNonNull(OrderFacets.of(points(sphere.binary())));
        Arrays.sort(order);
        for (int i = 0; i < order.length; i++) {
            assertThat(order[i]).isEqualTo(i);
        }
    }

    @Test
    void raysThroughThousandsOfBodiesEnd() {
        var nested = new Shape();
        for (int i = 0; i < 5_000; i++) {
            double size = 50 + i * 0.001;
            nested.triangles.addAll(Shape.at(-size, -size, -size, 2 * size, 2 * size, 2 * size).triangles);
        }
        SolidAnalysis found = MeasureSolid.measure("a.stl", nested.binary());
        assertThat(found.shells()).isEqualTo(5_000);
    }

    @Test
    void trianglesThatAllFillThePictureAreDrawnSoon() {
        int triangles = 50_000;
        ByteBuffer out = ByteBuffer.allocate(84 + 50 * triangles).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(80, triangles);
        for (int i = 0; i < triangles; i++) {
            float[] corners = {-100, -100, i * 1e-3f, 100, -100, i * 1e-3f, 0, 100, i * 1e-3f};
            for (int k = 0; k < 9; k++) {
                out.putFloat(84 + 50 * i + 12 + 4 * k, corners[k]);
            }
        }
        assertThat(DrawSolid.png(ReadSolid.read(out.array()))).isNotEmpty();
    }
}
