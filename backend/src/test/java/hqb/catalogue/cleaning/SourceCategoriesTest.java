package hqb.catalogue.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.Categories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCategoriesTest {

    private static final SourceCategories SOURCE = new SourceCategories(new Categories());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"Resistors|Chip Resistor - Surface Mount|-|chip-resistors",
        "Capacitors|Multilayer Ceramic Capacitors MLCC - SMD/SMT|-|mlcc",
        "Power Management ICs|Linear Voltage Regulators (LDO)|-|ldo-regulators",
        "Power Management (PMIC)|Voltage Regulators - Linear, Low Drop Out (LDO) Regulators|-|ldo-regulators",
        "Embedded Processors & Controllers|ST Microelectronics|-|microcontrollers", "Connectors|Cold-pressed?Terminals|-|wire-terminals",
        "Diodes|Super Barrier Rectifier（SBR）|-|schottky-diodes",
        "logic ics|GATES|-|logic-gates", "Interface ICs|Pre-ordered Chips|-40℃~+85℃ SOT-23-6 MOSFETs ROHS|mosfets",
        "Global Sourcing Parts|Global Sourcing Parts|0805 LED Indication - Discrete ROHS|leds",
        "Others|New Arrivals|WQFN-24 Signal Buffers, Repeaters, Splitters ROHS|signal-buffers",
        "Interface ICs|Pre-ordered Chips|nothing known|interface", "Old Batch|Old Batch|0805 old batch ROHS|uncategorised",
        "Resistors|Brand New Resistors|-|resistors",
        "Brand New|Brand New Resistors|0402 Chip Resistor - Surface Mount ROHS|chip-resistors", "Brand New|Unheard of|-|uncategorised"})
    void aPairLeadsToOneNode(String category, String subcategory, @Nullable String description, String slug) {
        assertThat(SOURCE.slugOf(category, subcategory, description == null ? "" : description)).isEqualTo(slug);
    }
}
