package hqb.catalogue.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalPackageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SC70-5|SC-70-5", "SC-70-5|SC-70-5", "sc 70-5|SC-70-5", "SOT353|SC-70-5", "SC-70(SOT-323)|SC-70",
        "SOT-323-3|SC-70", "SOT363|SC-70-6", "SC-88|SC-70-6", "SOT23|SOT-23", "SOT-23-3|SOT-23", "TO-236-3(SOT-23-3)|SOT-23",
        "SOT-23(TO-236AB)|SOT-23",
        "SOT-23-3(TO-236-3)|SOT-23", "SOT-23-3L|SOT-23-3L", "SOT-23-5L|SOT-23-5", "SOT-25-5|SOT-23-5", "TSOT-25|TSOT-23-5",
        "SOT-23-6L|SOT-23-6",
        "0603|0603", "R0603|0603", "c0603|0603", "1608公制|0603", "0603(1608)|0603", "1608(0603)|0603", "1608 (metric)|0603", "1608|1608",
        "0603 metric|0201", "SMD3225-4P|SMD3225-4P", "SMD1210|SMD1210", "LQFP-64_10x10|LQFP-64(10x10)",
        "LQFP64(10.0×10.0mm)|LQFP-64(10x10)",
        "LQFP-48|LQFP-48", "DO-214AC|SMA", "DO-214AC(SMA)|SMA", "SMA,DO-214AC|SMA", "SMA, DO-214AC|SMA", "do214aa|SMB", "TO92|TO-92",
        "TO-92-3L|TO-92", "T0-39|TO-39", "TO-252(DPAK)|TO-252", "TO-252-2(DPAK)|TO-252", "TO-252-2L|TO-252", "TO-252-3|TO-252-3",
        "D2PAK|TO-263",
        "SOT-223-4L|SOT-223", "SOT-89-3L|SOT-89", "SOIC-8|SOIC-8", "SO-8|SOIC-8", "SO8|SOIC-8", "SOP-8|SOP-8", "SOP8|SOP-8", "SOP-8L|SOP-8",
        "SO-8L|SO-8L", "ESOP8|SOP-8-EP", "PDIP-8|DIP-8", "SSOP28-208mil|SSOP-28-208mil", "SSOP-24L|SSOP-24", "QFN-20L(4x4)|QFN-20(4x4)",
        "QFN-40L-EP(5x5)|QFN-40-EP(5x5)", "DFN3x3-8|DFN-8(3x3)", "DFN-3x3-8|DFN-8(3x3)", "PDFN5x6-8L|PDFN-8(5x6)", "DFN1006-2L|DFN1006-2",
        "DFN-1006-2(SOD-882)|DFN1006-2", "LL-34(SOD-80)|SOD-80", "MiniMELF|SOD-80", "TSSOP20|TSSOP-20", "TSSOP-16-4.4mm|TSSOP-16",
        "SOD-323(SC-90)|SOD-323(SC-90)", "THT, P=2.54mm|THT, P=2.54mm", "HC-49S|HC-49S", "sot-999|SOT-999"})
    void spellingsOfOnePackageHaveOneName(String spelling, String name) {
        assertThat(CanonicalPackage.of(spelling)).isEqualTo(name);
    }

    @Test
    void everyNameOfARowIsTheFirstAndSaysWhy() {
        assertThat(PackageTable.rows("one")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.reason()).isNotBlank();
            assertThat(row.names()).allSatisfy(name -> {
                assertThat(CanonicalPackage.of(name)).isEqualTo(row.names().getFirst());
                if (!name.contains("(")) {
                    assertThat(CanonicalPackage.of(row.names().getFirst() + "(" + name + ")")).isEqualTo(row.names().getFirst());
                }
            });
        });
    }

    @Test
    void whatOnlyLooksAlikeStaysApartAndSaysWhy() {
        assertThat(PackageTable.rows("apart")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.reason()).isNotBlank();
            Set<String> names = new HashSet<>();
            row.names().forEach(name -> names.add(CanonicalPackage.of(name)));
            assertThat(names).as("%s", row.names()).hasSameSizeAs(row.names());
        });
    }

    @Test
    void theOtherCommonNameIsShown() {
        assertThat(CanonicalPackage.label("SMA")).isEqualTo("SMA (DO-214AC)");
        assertThat(CanonicalPackage.label("LQFP-48(7x7)")).isEqualTo("LQFP-48(7x7)");
        assertThat(PackageTable.rows("one")).filteredOn(row -> !row.shown().isEmpty())
                .allSatisfy(row -> assertThat(CanonicalPackage.of(row.shown())).isEqualTo(row.names().getFirst()));
    }

    @Property
    void theOneNameStaysAsItIs(@ForAll("names") String name) {
        String once = CanonicalPackage.of(name);
        assertThat(CanonicalPackage.of(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> piece = Arbitraries
                .of(List.of("SOT", "SC", "TO", "DO", "SO", "SOP", "ESOP", "QFN", "PDFN", "DFN", "LQFP", "R", "C", "SMD", "T0-",
                        "-", "_", " ", "(", ")", ",", ", ", "23", "70", "5", "8", "3", "236", "214AC", "SMA", "0603", "1608", "10x10",
                        "3.0×3.0", "7X7mm", "L",
                        "-EP", "EP", "公制", "metric", "150mil", "AB", "SOD-80", "LL34", "a", "mil", "MM", "Ｓ", "²", "ß", "ı"));
        return piece.list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }
}
