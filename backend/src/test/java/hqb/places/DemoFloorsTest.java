package hqb.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoFloorsTest {
    private final List<Floor> floors = DemoDistrict.read().floors();

    @Test
    void atLeastFiveBuildingsHaveFloorsAndThereAreTwoThousandCounters() {
        assertThat(floors.stream().map(Floor::buildingSlug).distinct()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(floors.stream().mapToInt(floor -> DemoDistrict.counters(floor).size()).sum()).isGreaterThanOrEqualTo(2_000);
    }

    @Test
    void everyTradeIsSomewhere() {
        assertThat(floors.stream().flatMap(floor -> DemoDistrict.counters(floor).stream()).map(Counter::trade).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Trade.values());
    }

    @Test
    void aFloorsNameSaysItsTrades() {
        assertThat(Trade.of("Branded components, SMT parts")).containsExactly(Trade.COMPONENTS);
        assertThat(Trade.of("Phone screens, power banks, GPS")).containsExactly(Trade.PHONES, Trade.POWER, Trade.SECURITY);
        assertThat(Trade.of("Jewellery")).containsExactly(Trade.OTHER);
        assertThat(Arrays.stream(Trade.values()).map(trade -> Trade.ofCode(trade.code()).orElseThrow())).containsExactly(Trade.values());
    }
}
