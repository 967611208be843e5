package hqb.catalogue.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Manufacturers;
import hqb.catalogue.Parameter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules on some 4,700 real records of all kinds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FixtureTest {

    private final Categories categories = new Categories();
    private final Dictionary dictionary = new Dictionary(categories);
    private final List<CleanPart> parts = new ArrayList<>();
    private ParseReport report = new ParseReport.Builder().build();

    @BeforeAll
    void clean() throws IOException {
        var clean = new CleanCatalogue(new CleanRecord(categories, dictionary, new Manufacturers()));
        report = clean.clean(List.of(CleanCatalogue.Input.resource("/fixtures/parts-5000.jsonl.zst")), 500, batch -> {
            assertThat(batch).hasSizeLessThanOrEqualTo(500);
            parts.addAll(batch);
        });
    }

    @Test
    void everyRecordBecomesAPartOrIsMerged() {
        assertThat(report.rows()).isGreaterThan(4500).isEqualTo(report.parts() + report.duplicates() + report.unnamed());
        assertThat(report.parts()).isEqualTo(parts.size());
        assertThat(report.duplicates()).isPositive();
    }

    @Test
    void noPartComesTwice() {
        var seen = new HashSet<String>();
        assertThat(parts).allMatch(clean -> seen.add(clean.part().manufacturer() + "/" + clean.part().mpn()));
    }

    @Test
    void nearlyEveryCategoryOfTheTreeHasParts() {
        assertThat(report.categories()).hasSizeGreaterThan(300);
        assertThat(Objects.requireNonNull(report.categories().get(Categories.UNCATEGORISED)).parts()).isLessThan(report.parts() / 50);
    }

    @Test
    void theLargestCategoriesHaveFourFacetsWithRealChoices() {
        var softly = new SoftAssertions();
        for (var slug : RenderReport.largest(report)) {
            softly.assertThat(RenderReport.realFacets(report, slug, dictionary)).as(slug).hasSizeGreaterThanOrEqualTo(4);
        }
        softly.assertAll();
    }

    @Test
    void everyNumberIsBelievableAndEveryTextIsShort() {
        for (var clean : parts) {
            clean.part().parameters().forEach((name, value) -> {
                Parameter parameter = dictionary.get(name);
                if (parameter.isNumber()) {
                    assertThat((Double) value).as("%s of %s", name, clean.part().mpn()).isBetween(parameter.least(), parameter.greatest());
                } else {
                    assertThat((String) value).isNotBlank().isNotEqualTo("-").hasSizeLessThanOrEqualTo(80);
                }
            });
        }
    }

    @Test
    void lowerEndsAreNotAboveUpperEnds() {
        for (var pair : List.of(List.of("temperatureMin", "temperatureMax"), List.of("outputVoltageMin", "outputVoltageMax"),
                List.of("frequencyMin", "frequencyMax"))) {
            assertThat(parts).allMatch(clean -> !(clean.part().parameters().get(pair.getFirst()) instanceof Double from
                    && clean.part().parameters().get(pair.getLast()) instanceof Double to)
                    || from <= to);
        }
    }

    @Test
    void theBluePillsControllerIsWhatItIs() {
        var part = parts.stream().map(CleanPart::part)
                .filter(one -> one.mpn().equals("STM32F103C8T6") && one.manufacturer().equals("stmicroelectronics")).findFirst()
                .orElseThrow();
        assertThat(part.category()).isEqualTo("microcontrollers");
        assertThat(part.packageName()).isEqualTo("LQFP-48(7x7)");
        assertThat(part.parameters()).containsEntry("cpuCore", "ARM Cortex-M3").containsEntry("flashSize", 65536.0)
                .containsEntry("coreFrequency", 72e6).containsEntry("ioCount", 37.0);
    }

    @Test
    void hundredNanofaradIn0603IsFoundByNumberAndPackage() {
        assertThat(parts).filteredOn(clean -> clean.part().category().equals("mlcc") && "0603".equals(clean.part().packageName())
                && clean.part().parameters().get("capacitance") instanceof Double farad && Math.abs(farad - 1e-7) < 1e-13)
                .hasSizeGreaterThan(50)
                .allSatisfy(clean -> assertThat(clean.part().description()).contains("100nF"));
    }

    @Test
    void fixedRegulatorsHaveTheirOutputVoltage() {
        var fixed = parts.stream().map(CleanPart::part)
                .filter(part -> part.category().equals("ldo-regulators") && "Fixed".equals(part.parameters().get("outputType"))).toList();
        assertThat(fixed).hasSizeGreaterThan(100);
        assertThat(fixed.stream().filter(part -> part.parameters().containsKey("outputVoltage")).count())
                .isGreaterThan(fixed.size() * 9L / 10);
    }

    @Test
    void partsOfOneEquivalenceKeyAgreeInWhatDefinesThem() {
        var byKey = parts.stream().map(CleanPart::part).filter(part -> part.equivalenceKey() != null).toList();
        assertThat(byKey).hasSizeGreaterThan(1500);
        assertThat(byKey)
                .allSatisfy(part -> assertThat(part.parameters().keySet()).containsAll(categories.get(part.category()).defining()));
    }

    @Test
    void theReportIsReadable() {
        assertThat(RenderReport.markdown(report, categories, dictionary)).startsWith("# Parse report").contains("| records read |",
                "| capacitance | F |", "Chip resistors");
    }
}
