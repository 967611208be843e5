package hqb.catalogue.mpn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PackingSuffixesTest {
    private static final PackingSuffixes SUFFIXES = new PackingSuffixes();

    @ParameterizedTest
    @CsvFileSource(resources = "/hqb/catalogue/mpn/base-forms.csv", numLinesToSkip = 1)
    void aRealNumberHasItsBaseForm(String manufacturer, String mpn, String base) {
        assertThat(SUFFIXES.base(manufacturer, mpn)).isEqualTo(base);
    }

    @Test
    void everyRowOfTheTableDoesWhatItsExampleSays() {
        List<Map<String, String>> rows = SuffixTable.rows();
        assertThat(rows).hasSizeGreaterThan(400);
        for (Map<String, String> row : rows) {
            String maker = SuffixTable.cell(row, "manufacturer").split("\\|", -1)[0];
            String example = SuffixTable.cell(row, "example");
            assertThat(SuffixTable.cell(row, "kind")).isIn("packing", "grade");
            assertThat(SuffixTable.cell(row, "source")).isNotBlank();
            assertThat(SUFFIXES.base(maker, example)).as(example).isEqualTo(DigitGroups.of(SuffixTable.cell(row, "base")));
        }
    }

    @Test
    void theBasesOfANumberAreThoseOfAllMakers() {
        List<String> makers = SuffixTable.rows().stream()
                .flatMap(row -> Arrays.stream(SuffixTable.cell(row, "manufacturer").split("\\|", -1))).distinct().toList();
        SuffixTable.rows().stream().map(row -> SuffixTable.cell(row, "example")).forEach(example -> {
            Map<String, Set<String>> bases = SUFFIXES.bases(example);
            for (String maker : makers) {
                String base = SUFFIXES.base(maker, example);
                assertThat(bases).as("%s by %s", example, maker).containsKey(base);
                Set<String> writers = bases.getOrDefault(base, Set.of());
                assertThat(writers.isEmpty() || writers.contains(maker)).as("%s by %s: %s", example, maker, bases).isTrue();
            }
            assertThat(bases.values().stream().mapToInt(Set::size).sum()).isLessThanOrEqualTo(makers.size());
        });
    }

    /** Pairs that are electrically two parts, though their numbers are near. */
    @ParameterizedTest
    @CsvSource({"littelfuse, 1.5SMC68CA, 1.5SMC6.8CA", "abracon, ASV-18.432, ASV-1.8432", "yageo, RC0603FR-0710KL, RC0603FR-0710RL",
        "yageo, RT0603BRD0710KL, RT0603BRD07107KL", "yageo, RC0603FR-0710KL, RC0603JR-0710KL", "st, LM317T, LM317",
        "onsemi, BC847AL, BC847BL",
        "murata, GRM188R71C104KA01D, GRM188R71C104KA93D", "vishay, CRCW060310K0FKEA, CRCW060310R0FKEA",
        "microchip-technology, MCP1700T-3302E/TT, MCP1700T-3002E/TT",
        "texas-instruments, TPS71733DRVR, TPS71733QDRVRQ1", "nexperia, PTVS15VS1UTR, PTVS15VS1UR", "nexperia, BZX84-C3V3, BZX84-B3V3",
        "littelfuse, 0440003.WR, 0440003.WRA"})
    void twoPartsNeverShareABase(String manufacturer, String one, String other) {
        assertThat(SUFFIXES.base(manufacturer, one)).isNotEqualTo(SUFFIXES.base(manufacturer, other));
    }

    @Test
    void aBaseFormIsItsOwnBase() {
        for (String mpn : List.of("TPS71733DRV", "MCP1700-3302E/TT", "BAV99", "LTC2481CDD", "MMBT3904L", "GRM188R71C104KA01")) {
            for (Set<String> makers : List.of(Set.of("texas-instruments"), Set.of("onsemi"), Set.of("murata"))) {
                makers.forEach(maker -> assertThat(SUFFIXES.base(maker, mpn)).isEqualTo(DigitGroups.of(mpn)));
            }
        }
    }

    @Test
    void withoutAManufacturerEveryonesSuffixesAreTried() {
        Map<String, Set<String>> bases = SUFFIXES.bases("TPS71733DRVR");
        assertThat(bases).containsEntry("TPS71733DRVR", Set.of());
        assertThat(bases.get("TPS71733DRV")).containsExactly("texas-instruments");
        assertThat(SUFFIXES.bases("STM32F103C8T6TR")).containsEntry("STM32F103C8T6", Set.of());
    }
}
