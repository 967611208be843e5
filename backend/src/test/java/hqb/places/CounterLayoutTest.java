package hqb.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CounterLayoutTest {
    @Property(tries = 60)
    void countersStandOnTheFloorAndNotOnEachOther(@ForAll @IntRange(min = 1, max = 12) int level,
            @ForAll @DoubleRange(min = 26, max = 120) double width, @ForAll @DoubleRange(min = 26, max = 120) double height) {
        List<CounterLayout.Plot> plots = CounterLayout.of(level, width, height);
        assertThat(plots).hasSizeLessThanOrEqualTo(CounterLayout.MOST);
        assertThat(plots).extracting(CounterLayout.Plot::number).doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\d{1,2}[A-Z]\\d{3}"));
        for (int i = 0; i < plots.size(); i++) {
            Rectangle place = plots.get(i).place();
            assertThat(place.x()).isGreaterThanOrEqualTo(0);
            assertThat(place.y()).isGreaterThanOrEqualTo(0);
            assertThat(place.x() + place.w()).isLessThanOrEqualTo(width + 1e-6);
            assertThat(place.y() + place.h()).isLessThanOrEqualTo(height + 1e-6);
            for (int j = 0; j < i; j++) {
                assertThat(place.overlaps(plots.get(j).place())).as(plots.get(i) + " and " + plots.get(j)).isFalse();
            }
        }
    }

    @Property(tries = 60)
    void theAtriumStaysOpen(@ForAll @DoubleRange(min = 44, max = 120) double width,
            @ForAll @DoubleRange(min = 40, max = 120) double height) {
        Rectangle atrium = CounterLayout.atriumOf(width, height);
        assertThat(atrium).isNotNull();
        assertThat(CounterLayout.of(1, width, height)).noneMatch(plot -> atrium != null && plot.place().overlaps(atrium));
    }

    @Test
    void everyMarketFloorOfTheDistrictHas60To220Counters() {
        for (DemoDistrict.Row row : Demonstration.rows("district/buildings.json", DemoDistrict.Row.class)) {
            for (int level = 1; level <= row.marketFloors(); level++) {
                assertThat(DemoDistrict.counters(row.floor(level))).as(row.slug() + " " + level).hasSizeBetween(60, 220);
            }
        }
    }

    @Test
    void idsOfCountersStayTheSame() {
        Floor floor = Floor.schematic("seg-plaza", 2, "2F", "Connectors", "连接器", 90, 80, null);
        assertThat(DemoDistrict.counters(floor).getFirst().id()).hasToString(DemoDistrict.counters(floor).getFirst().id().toString());
        assertThat(DemoDistrict.counters(floor).getFirst().id().version()).isEqualTo(7);
        assertThat(DemoDistrict.counters(floor).getFirst().number()).isEqualTo("2A001");
    }
}
