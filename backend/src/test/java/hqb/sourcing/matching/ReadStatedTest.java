package hqb.sourcing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.boms.reading.BomLine;
import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.typed.ReadTyped;
import hqb.platform.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadStatedTest {
    private final Categories categories = new Categories();
    private final Dictionary dictionary = new Dictionary(categories);
    private final ReadStated read = new ReadStated(new ReadTyped(categories, dictionary), dictionary);

    private static BomLine line(String reference, String value, String footprint, String description) {
        return new BomLine(1, reference.isEmpty() ? List.of() : List.of(reference.split(" ", -1)), 1, List.of(), null, value, footprint,
                description, List.of(), false, List.of());
    }

    private String shown(BomLine line) {
        return read.of(line, false).map(stated -> {
            String further = stated.further().stream().map(one -> one.shown(Language.EN)).collect(Collectors.joining(" "));
            String doubts = stated.doubts().stream().map(one -> one.kind() + " " + one.text()).collect(Collectors.joining(" "));
            return (stated.value() == null ? "-" : stated.value().shown(Language.EN)) + "|" + stated.size() + "|" + further + "|" + doubts;
        }).orElse("nothing").replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"C7; 100n; C0603; 100 nF|0603||", "C10; 0.1uF/16V; ; 100 nF|null|≥ 16 V|",
        "C1; 10uF 16V X5R 0805; ; 10 µF|0805|≥ 16 V X5R|", "C1; 0,1uF; C_0402; 100 nF|0402||", "C1; 104; C0603; 100 nF|0603||",
        "C1; 2p2; C0402; 2.2 pF|0402||", "C1; 4u7; C0402; 4.7 µF|0402||", "C1; 100 nF; C0603; 100 nF|0603||",
        "C1; 100n/50V; C0603; 100 nF|0603|≥ 50 V|", "C1; 22pF-50V; C0603; 22 pF|0603|≥ 50 V|",
        "C1; 1uF(10%); C0603; 1 µF|0603|10 %|", "C1; 104K; C0603; 100 nF|0603|10 %|", "R1; 10k; R0603; 10 kΩ|0603||",
        "R5; 4k7; R0603; 4.7 kΩ|0603||", "R5; 4u7; R0603; -|0603||NOT_UNDERSTOOD 4u7", "R1; 10K 1%; R_0402_1005Metric; 10 kΩ|0402|1 %|",
        "R1; 47; R0603; 47 Ω|0603||", "R1; 220; R0603; 220 Ω|0603||BARE_DIGITS 220", "R1; 0R; R0603; 0 Ω|0603||",
        "R1; 0; R0603; 0 Ω|0603||", "R1; 4R7; R0603; 4.7 Ω|0603||", "R1; 10 kΩ; R0603; 10 kΩ|0603||", "R1; 4.7KOhm 1210; ; 4.7 kΩ|1210||",
        "R1; R_22R-abc_0603; ; 22 Ω|0603||NOT_UNDERSTOOD abc",
        "R1; 1/4W 10k; R1206; 10 kΩ|1206|≥ 250 mW|",
        "R1; 100k/1%/0603; ; 100 kΩ|0603|1 %|", "rR3; 1k; R_0402_1005Metric; 1 kΩ|0402||", "L1; 4.7uH; IND-4X4; 4.7 µH|null||",
        "FB1; 600R@100MHz; 0603; 600 Ω|0603||",
        "R1; 1M; R0603; 1 MΩ|0603||", "R1; 1m; R0805; -|0805||NOT_UNDERSTOOD 1m", "R1; 1m5; R0805; -|0805||NOT_UNDERSTOOD 1m5",
        "R1; 4k7; RESC2012X50N; 4.7 kΩ|0805||",
        "R1; 4k7; 0603_R; 4.7 kΩ|0603||", "C1; 100nF/50V; CAPC1608X90N; 100 nF|0603|≥ 50 V|", "C1; 22p NP0; C0402; 22 pF|0402|C0G/NP0|",
        "C1; 10uF 25V X7R 0805; ; 10 µF|0805|≥ 25 V X7R|", "C1; 10uF; A/3216-18W; 10 µF|null||",
        "C1; 10; C0603; -|0603||NOT_UNDERSTOOD 10",
        "C1; 1u film; C1206; 1 µF|1206||NOT_UNDERSTOOD film",
        "C1; 10u polarized; C1206; 10 µF|1206||NOT_UNDERSTOOD polarized", "C1; 1u non-polarized; C1206; 1 µF|1206||",
        "FB1; FERRITE 600R@100MHz; FB_0603; 600 Ω|0603||", "Y1; 8MHz; HC49; 8 MHz|null||",
        "R1 C1; 10k; R0603; nothing", "U1; 10k; R0603; nothing", "``; 10k; R0603; 10 kΩ|0603||",
        "C1; SPECIAL 1uF; C0603; 1 µF|0603||NOT_UNDERSTOOD SPECIAL"})
    void theValueIsReadInTheUnitOfItsReference(String reference, String value, String footprint, String shown) {
        assertThat(shown(line(reference, value, footprint == null ? "" : footprint, ""))).isEqualTo(shown);
    }

    @Test
    void digitsAreOhmsWhereTheListWritesThousandsWithALetter() {
        BomLine digits = line("R1", "330", "R0603", "");
        BomLine letter = line("R2", "4k7", "R0603", "");
        BomLine code = line("R3", "103", "R0603", "");

        assertThat(ReadStated.writesOhms(List.of(digits, letter))).isTrue();
        assertThat(ReadStated.writesOhms(List.of(digits, letter, code))).isFalse();
        assertThat(ReadStated.writesOhms(List.of(digits))).isFalse();
        assertThat(read.of(digits, true)).hasValueSatisfying(stated -> assertThat(stated.doubts()).isEmpty());
    }

    @Test
    void aDescriptionAddsWhatTheValueLeavesOpen() {
        assertThat(shown(line("C1", "0.10uF", "", "CAP CER 0.1UF 25V X7R 0603"))).isEqualTo("100 nF|0603|≥ 25 V X7R|");
        assertThat(shown(line("C1", "100n", "C0603", "Unpolarized capacitor, small symbol"))).isEqualTo("100 nF|0603||");
        assertThat(shown(line("C1", "100n", "C0603", "CAP CER 0.22UF 25V"))).endsWith("TWO_VALUES 0.22UF");
        assertThat(shown(line("R1", "1k", "R0603", "RES 1K OHM 1% 1/10W 0603"))).isEqualTo("1 kΩ|0603|1 % ≥ 100 mW|");
        assertThat(shown(line("R1", "1k", "R0603", "anti-surge"))).contains("NOT_UNDERSTOOD");
    }

    @Test
    void referencesWithNamesOfTheirOwnGoByTheirFootprint() {
        assertThat(PartClass.of(line("CBYP1", "1uF", "C0603", ""))).isEqualTo(PartClass.CAPACITOR);
        assertThat(PartClass.of(line("PULL_A1", "3.3k", "R0603", ""))).isEqualTo(PartClass.RESISTOR);
        assertThat(PartClass.of(line("RB2", "4.7k", "Resistors_SMD:R_0603_HandSoldering", ""))).isEqualTo(PartClass.RESISTOR);
        assertThat(PartClass.of(line("CBYP1", "1uF", "SOT-23", ""))).isEqualTo(PartClass.OTHER);
        assertThat(PartClass.of(line("RT1", "10k", "R0603", ""))).isEqualTo(PartClass.OTHER);
        assertThat(PartClass.of(line("TH1", "10k", "R0603", ""))).isEqualTo(PartClass.OTHER);
        assertThat(PartClass.of(line("F1", "500m", "R_1206", ""))).isEqualTo(PartClass.OTHER);
        assertThat(PartClass.of(line("D1", "10", "R_0603", ""))).isEqualTo(PartClass.OTHER);
    }

    /** 10 pF by the code or 100 pF: the list does not say, so a part is shown and not taken. */
    @Test
    void threeDigitsOfACapacitorThatEndInZeroAreACodeOrNot() {
        assertThat(shown(line("C1", "100", "C0603", ""))).contains(" 100").doesNotEndWith("|");
        assertThat(shown(line("C1", "104", "C0603", ""))).startsWith("100 nF").endsWith("|");
        assertThat(shown(line("C1", "330pF", "C0603", ""))).startsWith("330 pF").endsWith("|");
    }
}
