package hqb.spaces.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.places.Demonstration;
import hqb.spaces.SpaceUnit;
import hqb.spaces.Spaces;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HqbTest
class UnitControllerTest {
    private static final UUID MAKER_FLOOR = Demonstration.id("space", "seg-plaza-maker-floor");

    private final Api api;
    private final Units units;
    private final Spaces spaces;

    UnitControllerTest(Api api, Units units, Spaces spaces) {
        this.api = api;
        this.units = units;
        this.spaces = spaces;
    }

    private List<LettableUnit> all() {
        return units.listByIds(units.idsAfter(null, 10_000)).stream().filter(LettableUnit::demonstration).toList();
    }

    @Test
    void everySpaceHasUnitsThatFitItAndLieOnItsFloors() {
        for (SpaceUnit space : spaces.listByIds(spaces.idsAfter(null, 100))) {
            List<LettableUnit> here = units.listBySpace(space.id().value());
            assertThat(here).as(space.slug()).isNotEmpty()
                    .allSatisfy(unit -> assertThat(unit.level()).isBetween(space.levelFrom(), space.levelTo()));
            assertThat(here.stream().map(LettableUnit::grossM2).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isLessThanOrEqualTo(space.areaM2());
        }
    }

    @Test
    void unitsOfEverySortAreThere(Today today) {
        List<LettableUnit> medium = all().stream()
                .filter(unit -> unit.grossM2().intValue() >= 300 && unit.grossM2().intValue() <= 800).toList();
        assertThat(medium).hasSizeGreaterThanOrEqualTo(40);
        assertThat(medium).filteredOn(unit -> unit.fabric().powerKva() != null && unit.fabric().powerKva().intValue() >= 100)
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(all()).filteredOn(unit -> unit.proof() == null).hasSizeGreaterThan(10);
        assertThat(all()).filteredOn(unit -> !unit.isConfirmed(today.date())).hasSizeGreaterThan(10);
        assertThat(all()).filteredOn(unit -> unit.isConfirmed(today.date())).hasSizeGreaterThan(100);
        assertThat(all()).filteredOn(unit -> unit.terms().rentM2Month() == null).isNotEmpty();
    }

    @Test
    void loadingAgainChangesNothing(LoadUnits load) {
        List<LettableUnit> before = all();
        load.load();
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void unitsLargerThanTheirSpaceAreRefusedByTheDatabase(PutUnits put) {
        LettableUnit one = units.listBySpace(MAKER_FLOOR).getFirst();
        assertThatThrownBy(() -> put.put(List.of(resized(one, new BigDecimal("1851"), one.level())))).rootCause()
                .hasMessageContaining("take").hasMessageContaining("1850");
        assertThatThrownBy(() -> put.put(List.of(resized(one, one.grossM2(), 12)))).rootCause().hasMessageContaining("floors");
        assertThat(units.find(one.id())).contains(one);
    }

    @Test
    void theUnitsOfASpaceAreListedFromTheStreetUp() {
        JsonNode found = api.get("/spaces/" + MAKER_FLOOR + "/units").json();
        assertThat(found.get("total").asInt()).isPositive();
        found.get("items").forEach(item -> {
            assertThat(item.get("space").get("slug").asText()).isEqualTo("seg-plaza-maker-floor");
            assertThat(item.get("level").asInt()).isEqualTo(11);
            assertThat(item.get("fit").isNull()).isTrue();
        });
        assertThat(api.get("/spaces/" + UUID.randomUUID() + "/units").status()).isEqualTo(404);
        assertThat(api.get("/units/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void aUnitTellsItsCostLineByLineAndTheLinesAddUp() {
        for (LettableUnit unit : all().subList(0, 40)) {
            JsonNode cost = api.get("/units/" + unit.id()).json().get("unit").get("cost");
            if (cost.get("perYear").isNull()) {
                assertThat(cost.get("saving").get("comparable").asBoolean()).isFalse();
                assertThat(cost.get("saving").get("share").isNull()).isTrue();
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode line : cost.get("lines")) {
                sum = line.get("amount").isNull() ? sum : sum.add(new BigDecimal(line.get("amount").get("amount").asText()));
                assertThat(line.get("basis").asText()).isNotBlank();
            }
            assertThat(new BigDecimal(cost.get("perYear").get("amount").asText())).isEqualByComparingTo(sum);
        }
    }

    @Test
    void aSavingHasABaseOfAtLeastFiveOthersOrSaysWhyThereIsNone() {
        List<Boolean> comparable = new ArrayList<>();
        for (LettableUnit unit : all()) {
            if (unit.hashCode() % 4 != 0) {
                continue;
            }
            JsonNode saving = api.get("/units/" + unit.id()).json().get("unit").get("cost").get("saving");
            comparable.add(saving.get("comparable").asBoolean());
            if (saving.get("comparable").asBoolean()) {
                assertThat(saving.get("base").get("units").asInt()).isGreaterThanOrEqualTo(5);
                assertThat(saving.get("sources")).hasSize(2);
                assertThat(saving.get("share").isNumber()).isTrue();
                assertThat(saving.get("why").isNull()).isTrue();
            } else {
                assertThat(saving.get("share").isNull()).isTrue();
                assertThat(saving.get("base").isNull()).isTrue();
                assertThat(saving.get("why").asText()).isNotBlank();
            }
        }
        assertThat(comparable).contains(true, false);
    }

    @Test
    void aUnitIsNotComparedWithItself(DistrictMeans means, Today today) {
        DistrictMeans.Means all = means.read(today.date());
        LettableUnit one = all().stream().filter(unit -> unit.isConfirmed(today.date()) && unit.terms().rentM2Month() != null).findFirst()
                .orElseThrow();
        LeaseCost cost = LeaseCost.of(one.terms(), one.grossM2());
        long same = all().stream().filter(unit -> unit.useClass() == one.useClass() && unit.isConfirmed(today.date())
                && unit.terms().rentM2Month() != null && AreaBand.of(unit.grossM2()).equals(AreaBand.of(one.grossM2()))).count();
        assertThat((long) all.others(one, cost).units()).isEqualTo(same - 1);
    }

    @Test
    void wordsFollowTheLanguageAndWhatIsNearIsTold() {
        UUID id = units.listBySpace(MAKER_FLOOR).getFirst().id();
        JsonNode unit = api.get("/units/" + id, "Accept-Language", "zh-CN").json();
        assertThat(unit.get("unit").get("space").get("name").asText()).isEqualTo("赛格广场创客层");
        assertThat(unit.get("stations")).hasSize(5);
        assertThat(unit.get("markets").get(0).get("slug").asText()).isEqualTo("seg-plaza");
        assertThat(unit.get("markets").get(0).get("metres").asInt()).isZero();
    }

    private static LettableUnit resized(LettableUnit unit, BigDecimal area, int level) {
        return new LettableUnit(unit.id(), unit.space(), level, unit.label(), area, unit.usableM2(), unit.uses(), unit.proof(),
                unit.fabric(), unit.terms(), unit.requirements(), unit.freeFrom(), unit.confirmedOn(), unit.demonstration());
    }
}
