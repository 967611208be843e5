package hqb.catalogue.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Part;
import hqb.catalogue.PartId;
import hqb.platform.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutionRulesTest {
    private static final Categories CATEGORIES = new Categories();
    private static final Dictionary DICTIONARY = new Dictionary(CATEGORIES);
    private static final Directions DIRECTIONS = new Directions(CATEGORIES, DICTIONARY);
    private static final SubstitutionRules RULES = new SubstitutionRules(CATEGORIES, DIRECTIONS);
    private static final ListDifferences DIFFERENCES = new ListDifferences(CATEGORIES, DICTIONARY, DIRECTIONS);

    private static Part part(String maker, String mpn, String category, @Nullable String packageName, Map<String, Object> parameters) {
        return new Part(PartId.of(maker, mpn), mpn, Part.mpnKey(mpn), maker, category, "", packageName, null, null, parameters, Map.of(),
                null, "test", 1);
    }

    private static Part capacitor(String mpn, String packageName, double volts, double tolerance, String dielectric) {
        return part("maker-" + mpn, mpn, "mlcc", packageName,
                Map.of("capacitance", 1e-7, "voltageRated", volts, "tolerance", tolerance, "dielectric", dielectric));
    }

    @ParameterizedTest
    @CsvSource({"50, 0.1, X7R, DROP_IN", "100, 0.05, X7R, DROP_IN", "50, 0.1, C0G/NP0, DROP_IN", "25, 0.1, X7R, ", "50, 0.2, X7R, ",
        "50, 0.1, X5R, ", "50, 0.1, X7S, "})
    void ratingsMayBeHigherAndTolerancesLowerAndNothingWorse(double volts, double tolerance, String dielectric, @Nullable Fit fit) {
        Part ours = capacitor("A1000", "0603", 50, 0.1, "X7R");
        assertThat(RULES.fit(ours, capacitor("B1000", "0603", volts, tolerance, dielectric))).isEqualTo(fit);
    }

    @Test
    void anotherPackageDoesTheJobButDoesNotFit() {
        Part ours = capacitor("A1000", "0603", 50, 0.1, "X7R");
        assertThat(RULES.fit(ours, capacitor("B1000", "0805", 50, 0.1, "X7R"))).isEqualTo(Fit.SAME_JOB);
        assertThat(RULES.fit(ours, ours)).isNull();
    }

    @Test
    void otherSpellingsOfOnePackageFitAndAreNoDifference() {
        Part ours = part("a", "LM358", "amplifiers", "SOIC-8", Map.of());
        Part theirs = part("b", "LM358", "amplifiers", "SO-8", Map.of());
        assertThat(RULES.fit(ours, theirs)).isEqualTo(Fit.DROP_IN);
        assertThat(DIFFERENCES.list(ours, theirs, Language.EN)).extracting(Difference::field).doesNotContain("package");
        assertThat(RULES.fit(ours, part("b", "LM358", "amplifiers", "SOP-8", Map.of()))).isNull();
    }

    @Test
    void aFuseForMoreCurrentIsNoSubstitute() {
        Part ours = part("a", "F1000", "fuses", "1206", Map.of("currentRated", 1.0, "voltageRated", 63.0, "fuseType", "Fast"));
        Part stronger = part("b", "F2000", "fuses", "1206", Map.of("currentRated", 2.0, "voltageRated", 63.0, "fuseType", "Fast"));
        Part higher = part("b", "F1063", "fuses", "1206", Map.of("currentRated", 1.0, "voltageRated", 125.0, "fuseType", "Fast"));
        assertThat(RULES.fit(ours, stronger)).isNull();
        assertThat(RULES.fit(ours, higher)).isEqualTo(Fit.DROP_IN);
    }

    @ParameterizedTest
    @CsvSource({"TPS71733DRV, TPS71733DRVR, SAME_PART", "TPS71733DRVR, TPS71733DRV, SAME_PART", "TPS71733DRV, TPS71733DRV-TR, SAME_PART",
        "'BC847C', 'BC847C,215', SAME_PART", "BC847C, BC847C215, ", "MIC5205, MIC5205-33, ", "TPS71733DRV, TPS71733DRVREEL, SAME_PART",
        "TPS71733DRV, TPS71733DRVWXYZQ, ",
        "TPS71733, TPS71733DRVBX, ", "LM3, LM3A, "})
    void packingIsAFewCharactersMoreThatAreNoNumber(String one, String other, @Nullable Fit fit) {
        Map<String, Object> parameters = Map.of("supplyVoltageMax", 6.5);
        assertThat(RULES.fit(part("a", one, "dc-dc-converters", "SON-6", parameters),
                part("a", other, "dc-dc-converters", "SON-6", parameters))).isEqualTo(fit);
    }

    @Test
    void anotherValueIsNoPackingHoweverAlikeTheNumbers() {
        Part ours = part("a", "AMS1117", "ldo-regulators", "SOT-223", Map.of("outputVoltage", 1.25));
        Part theirs = part("a", "AMS1117-5V0", "ldo-regulators", "SOT-223", Map.of("outputVoltage", 5.0));
        Part silent = part("a", "AMS1117-ADJ", "ldo-regulators", "SOT-223", Map.of());
        assertThat(RULES.fit(ours, theirs)).isNull();
        assertThat(RULES.fit(ours, silent)).isNull();
    }

    @Test
    void aNumberThatSeveralMakersUseFitsUnlessAValueSpeaksAgainstIt() {
        Part ours = part("a", "LM358", "amplifiers", "SOIC-8", Map.of());
        assertThat(RULES.fit(ours, part("b", "LM358", "amplifiers", "SOIC-8", Map.of()))).isEqualTo(Fit.DROP_IN);
        assertThat(RULES.fit(ours, part("b", "LM358", "amplifiers", "DIP-8", Map.of()))).isNull();
        Part diode = part("a", "SS14", "schottky-diodes", "SMA", Map.of("reverseVoltage", 40.0));
        assertThat(RULES.fit(diode, part("b", "SS14", "schottky-diodes", "SMA", Map.of("reverseVoltage", 20.0)))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"C0G/NP0, X7R, true", "X7R, C0G/NP0, false", "X7R, X5R, true", "X5R, X7R, false", "X7R, X7S, true", "X6S, X5R, false",
        "X5R, X6S, false", "X5R, Y5V, true", "X7R, X8R, false", "Polyester (PET), X7R, false", "PPS, PPS, true", "C0G/NP0, PPS, false"})
    void dielectricsHaveTheOrderThatTheirCodesSay(String one, String other, boolean atLeast) {
        assertThat(Dielectric.isAtLeast(one, other)).isEqualTo(atLeast);
        assertThat(Dielectric.atLeast(other).contains(one)).isEqualTo(atLeast);
    }

    @Test
    void everyDifferenceSaysWhichWayItGoes() {
        Part ours = part("a", "A1000", "mlcc", "0603", Map.of("capacitance", 1e-7, "voltageRated", 50.0, "tolerance", 0.1, "temperatureMax",
                125.0));
        Part theirs = part("b", "B1000", "mlcc", "0805", Map.of("capacitance", 1e-7, "voltageRated", 100.0, "tolerance", 0.2));
        assertThat(DIFFERENCES.list(ours, theirs, Language.EN)).extracting(Difference::field, Difference::verdict).containsExactly(
                tuple("package", "different"), tuple("capacitance", "same"), tuple("voltageRated", "better"), tuple("tolerance", "worse"),
                tuple("temperatureMax", "unknown"));
        assertThat(DIFFERENCES.list(ours, theirs, Language.ZH).getFirst()).isEqualTo(
                new Difference("package", "封装", "0603", "0805", "different"));
    }

}
