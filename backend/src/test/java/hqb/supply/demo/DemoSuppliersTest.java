package hqb.supply.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.places.Counter;
import hqb.places.DemoDistrict;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoSuppliersTest {
    private static final DemoSuppliers FILE = DemoSuppliers.read();

    @Test
    void thereAreAtLeast72AndTheyAreDistinct() {
        assertThat(FILE.rows()).hasSizeGreaterThanOrEqualTo(72);
        assertThat(FILE.rows()).extracting(DemoSuppliers.Row::slug).doesNotHaveDuplicates();
        assertThat(FILE.rows()).extracting(DemoSuppliers.Row::nameEn).doesNotHaveDuplicates();
        assertThat(FILE.rows()).extracting(DemoSuppliers.Row::nameZh).doesNotHaveDuplicates();
        assertThat(FILE.suppliers()).extracting(DemoSupplier::id).doesNotHaveDuplicates();
    }

    @Test
    void everyNameAndTextSaysThatItIsADemonstration() {
        assertThat(FILE.rows()).allSatisfy(row -> {
            assertThat(row.nameEn()).startsWith("Demo ").contains(" · ");
            assertThat(row.nameZh()).startsWith("演示").contains("·");
            assertThat(row.aboutEn()).containsIgnoringCase("demonstration").contains("nvented");
            assertThat(row.aboutZh()).contains("演示").contains("虚构");
        });
    }

    @Test
    void everyoneHasOneToFourCountersOfItsOwnOnFloorsThatExist() {
        Map<UUID, Counter> counters = DemoDistrict.read().floors().stream().flatMap(floor -> DemoDistrict.counters(floor).stream())
                .collect(Collectors.toMap(Counter::id, Function.identity()));
        assertThat(FILE.suppliers()).allSatisfy(supplier -> {
            assertThat(supplier.counterIds()).hasSizeBetween(1, 4);
            assertThat(counters).containsKeys(supplier.counterIds().toArray(UUID[]::new));
        });
        List<UUID> all = FILE.suppliers().stream().flatMap(supplier -> supplier.counterIds().stream()).toList();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all.stream().map(counters::get).map(Counter::buildingSlug).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void initialsComeFromTheName() {
        assertThat(FILE.suppliers().getFirst().initials()).isEqualTo("CK");
    }
}
