package hqb.prototyping.gerber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TangleTest {

    @Test
    void aLineThatCrossesItselfEverywhereIsATangle() {
        var random = new Random(1);
        assertThat(Tangle.crossings(random.doubles(6_000).map(x -> 100 * x).toArray())).isEqualTo(Tangle.TOO_OFTEN);
    }

    @Test
    void aLongOutlineWithManyCornersIsNone() {
        double[] points = new double[200_002];
        for (int i = 0; i <= 100_000; i++) {
            double angle = 2 * Math.PI * i / 100_000;
            points[2 * i] = (50 + i % 2) * Math.cos(angle);
            points[2 * i + 1] = (50 + i % 2) * Math.sin(angle);
        }
        assertThat(Tangle.crossings(points)).isZero();
    }

    @Test
    void crossingsAreCounted() {
        double[] points = new double[2 * 402];
        for (int i = 0; i <= 400; i++) {
            points[2 * i] = i;
            points[2 * i + 1] = i % 2;
        }
        points[802] = 0;
        points[803] = 0.25;
        assertThat(Tangle.crossings(points)).isBetween(390, 402);
    }

    @Test
    void aZigzagOfLinesHasNone() {
        double[] points = new double[800];
        for (int i = 0; i < 200; i++) {
            points[4 * i] = i % 2 == 0 ? 0 : 100;
            points[4 * i + 1] = i / 2.0;
            points[4 * i + 2] = i % 2 == 0 ? 100 : 0;
            points[4 * i + 3] = i / 2.0;
        }
        assertThat(Tangle.crossings(points)).isZero();
    }
}
