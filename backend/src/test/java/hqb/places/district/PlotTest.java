package hqb.places.district;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PlotTest {
    @Test
    void plotsThatOnlyTouchDoNotOverlap() {
        Plot left = new Plot(new Point(0, 0), 10, 10, 0);
        assertThat(left.overlaps(left.moved(new Point(10, 0)))).isFalse();
        assertThat(left.overlaps(left.moved(new Point(9.99, 0)))).isTrue();
    }

    @Property(tries = 300)
    void theEscapeIsEnoughToLeave(@ForAll @DoubleRange(min = -20, max = 20) double x, @ForAll @DoubleRange(min = -20, max = 20) double y,
            @ForAll @DoubleRange(min = 0, max = 3) double angle) {
        Plot stays = new Plot(new Point(0, 0), 30, 20, 0.2);
        Plot leaves = new Plot(new Point(x, y), 14, 26, angle);
        assertThat(leaves.moved(leaves.escapeFrom(stays).times(1.0001)).overlaps(stays)).isFalse();
    }

    @Property(tries = 200)
    void cornersLieOnTheEdge(@ForAll @DoubleRange(min = 0, max = 6) double angle) {
        Plot plot = new Plot(new Point(3, 4), 30, 20, angle);
        assertThat(plot.grown(0.001).contains(plot.corners().getFirst())).isTrue();
        assertThat(plot.grown(-0.001).contains(plot.corners().getFirst())).isFalse();
        assertThat(Outline.area(plot.corners())).isCloseTo(600, org.assertj.core.data.Offset.offset(1e-6));
    }
}
