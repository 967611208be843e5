package hqb.supply.compare;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.alike.Direction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighCellsTest {
    @Test
    void theBestIsNotWorseThanAnyAndBetterThanOne() {
        assertThat(WeighCells.best(List.of(1.0, 3.0, 3.0), Direction.MORE)).containsExactly(false, true, true);
        assertThat(WeighCells.best(List.of(1.0, 3.0, 3.0), Direction.LESS)).containsExactly(true, false, false);
        assertThat(WeighCells.best(List.of(2.0, 2.0), Direction.MORE)).containsExactly(false, false);
        assertThat(WeighCells.best(List.of("X5R", "X7R"), Direction.DIELECTRIC)).containsExactly(false, true);
        assertThat(WeighCells.best(List.of("X5R", "X6S"), Direction.DIELECTRIC)).containsExactly(false, false);
        assertThat(WeighCells.best(List.of(1.0, 2.0), Direction.NONE)).containsExactly(false, false);
    }

    @Test
    void whatIsNotKnownIsNeverBestAndAlwaysDiffers() {
        assertThat(WeighCells.best(Arrays.asList(null, 2.0, 1.0), Direction.MORE)).containsExactly(false, true, false);
        assertThat(WeighCells.best(Arrays.asList(null, 2.0), Direction.MORE)).containsExactly(false, false);
        assertThat(WeighCells.differ(Arrays.asList(null, 2.0))).isTrue();
        assertThat(WeighCells.differ(Arrays.asList(2.0, null))).isTrue();
        assertThat(WeighCells.differ(Arrays.asList(null, null))).isFalse();
        assertThat(WeighCells.differ(List.of(1e-7, 1.0000000001e-7))).isFalse();
        assertThat(WeighCells.differ(List.of("X7R", "X5R"))).isTrue();
    }
}
