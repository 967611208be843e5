package hqb.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.places.Building;
import hqb.places.DemoDistrict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demonstration set reproduces what the district's finder integrates: 26 spaces, 713,000 m². */
class DemoSpacesTest {
    private static final List<SpaceUnit> UNITS = DemoSpaces.read();
    private static final Map<String, Building> BUILDINGS = DemoDistrict.read().buildings().stream()
            .collect(Collectors.toMap(Building::slug, Function.identity()));

    @Test
    void thereAreExactly26SpacesOfExactly713_000SquareMetres() {
        assertThat(UNITS).hasSize(26);
        assertThat(total(UNITS)).isEqualByComparingTo("713000");
    }

    @Test
    void idsAndSlugsAreDistinct() {
        assertThat(UNITS).extracting(SpaceUnit::id).doesNotHaveDuplicates().allMatch(id -> id.value().version() == 7);
        assertThat(UNITS).extracting(SpaceUnit::slug).doesNotHaveDuplicates();
        assertThat(UNITS).extracting(SpaceUnit::location).doesNotHaveDuplicates();
    }

    @Test
    void smallSpacesAreThereForStartups() {
        assertThat(UNITS).filteredOn(unit -> unit.areaM2().intValue() < 2_000).hasSize(10);
        assertThat(UNITS).filteredOn(unit -> unit.ownership() == Ownership.STATE)
                .filteredOn(unit -> unit.areaM2().intValue() >= 500 && unit.areaM2().intValue() <= 2_000).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void eachOwnershipOccursAtLeastFiveTimes() {
        Map<Ownership, Long> counts = UNITS.stream().collect(Collectors.groupingBy(SpaceUnit::ownership, Collectors.counting()));
        assertThat(counts.keySet()).containsExactlyInAnyOrder(Ownership.values());
        assertThat(counts.values()).allMatch(count -> count >= 5);
    }

    @Test
    void theSpacesOfABuildingFitIntoIt() {
        Map<String, List<SpaceUnit>> byBuilding = UNITS.stream().collect(Collectors.groupingBy(SpaceUnit::building));
        byBuilding.forEach((slug, units) -> {
            Building building = building(slug);
            assertThat(total(units)).as(slug).isLessThanOrEqualTo(building.grossAreaM2());
            assertThat(units).allSatisfy(unit -> assertThat(unit.levelTo()).isLessThanOrEqualTo(building.floors()));
        });
    }

    @Test
    void spacesOfABuildingDoNotShareFloors() {
        for (SpaceUnit one : UNITS) {
            assertThat(UNITS).filteredOn(other -> other != one && other.building().equals(one.building()))
                    .noneMatch(other -> other.levelFrom() <= one.levelTo() && one.levelFrom() <= other.levelTo());
        }
    }

    @Test
    void everySpaceLiesAtItsBuildingAndSaysThatItIsAnEstimate() {
        assertThat(UNITS).allSatisfy(unit -> {
            Building building = building(unit.building());
            assertThat(Math.hypot((unit.location().lat() - building.lat()) * 110_740, (unit.location().lon() - building.lon()) * 102_810))
                    .isLessThan(40);
            assertThat(unit.estimated()).isTrue();
            assertThat(unit.demonstration()).isTrue();
        });
    }

    @Test
    void everySpaceHasTermsInBothLanguages() {
        assertThat(UNITS).allSatisfy(unit -> {
            assertThat(unit.requirements()).isNotEmpty().allSatisfy(requirement -> {
                assertThat(requirement.textEn()).isNotBlank();
                assertThat(requirement.textZh()).containsPattern("\\p{IsHan}");
            });
            assertThat(unit.nameZh()).containsPattern("\\p{IsHan}");
            assertThat(unit.aboutZh()).containsPattern("\\p{IsHan}");
            assertThat(unit.ownerEn()).startsWith("Demonstration");
            assertThat(unit.minLeaseMonths()).isBetween(3, 36);
            if (unit.rentCnyM2Month() != null) {
                assertThat(unit.rentCnyM2Month()).isBetween(new BigDecimal("30"), new BigDecimal("200"));
            }
        });
        assertThat(UNITS).filteredOn(unit -> unit.rentCnyM2Month() == null).hasSizeBetween(2, 5);
        assertThat(UNITS.stream().flatMap(unit -> unit.uses().stream()).distinct()).containsExactlyInAnyOrder(SpaceUse.values());
    }

    private static BigDecimal total(List<SpaceUnit> units) {
        return units.stream().map(SpaceUnit::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Building building(String slug) {
        return Objects.requireNonNull(BUILDINGS.get(slug), slug);
    }
}
