package hqb.search.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnAreaTest {
    @Test
    void anAreaIsReadAndClosed() {
        DrawnArea area = DrawnArea.parse("114.08,22.54;114.09,22.54;114.09,22.55").orElseThrow();
        assertThat(area.ring()).hasSize(4);
        assertThat(area.ring().getFirst()).isEqualTo(area.ring().getLast());
        assertThat(DrawnArea.parse("114.08,22.54;114.09,22.54;114.09,22.55;114.08,22.54")).contains(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2", "1,2;3,4", "1,2;3,4;x,5", "1,2,3;3,4;5,6", "200,1;2,2;3,1", "NaN,1;2,2;3,1", "0,0;1,1;2,2",
        "0,0;2,2;2,0;0,2", "0,0;0,0;1,1", "0,0;2,0;1,0;1,1"})
    void whatIsNoAreaIsNone(String text) {
        assertThat(DrawnArea.parse(text)).isEmpty();
    }

    @Test
    void fiftyCornersAreTheMost() {
        StringBuilder circle = new StringBuilder();
        for (int i = 0; i < 51; i++) {
            circle.append(i == 0 ? "" : ";").append(114 + Math.cos(i * 2 * Math.PI / 51)).append(',')
                    .append(22 + Math.sin(i * 2 * Math.PI / 51));
        }
        assertThat(DrawnArea.parse(circle.toString())).isEmpty();
        assertThat(DrawnArea.parse(circle.substring(0, circle.lastIndexOf(";")))).isPresent();
    }
}
