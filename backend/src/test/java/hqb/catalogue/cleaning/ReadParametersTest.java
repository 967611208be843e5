package hqb.catalogue.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.ValueNames;
import hqb.catalogue.cleaning.RawPart.RawAttribute;
import hqb.catalogue.cleaning.RawPart.RawNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadParametersTest {

    private static final ReadParameters READ = reader();
    private final ParseReport.Builder report = new ParseReport.Builder();

    private static ReadParameters reader() {
        var categories = new Categories();
        var names = new ValueNames();
        return new ReadParameters(new SourcePlans(categories, new Dictionary(categories), names), names);
    }

    private ReadParameters.Result read(String category, String description, Object... attributes) {
        var map = new LinkedHashMap<String, RawAttribute>();
        for (int i = 0; i < attributes.length; i += 2) {
            map.put((String) attributes[i],
                    attributes[i + 1] instanceof String text ? new RawAttribute.Text(text) : (RawAttribute) attributes[i + 1]);
        }
        return READ.read(new RawPart("C1", "X", "Y", "", "", "", description, "", 0, List.of(), map), category, report);
    }

    private static RawAttribute number(String name, @Nullable Double value, String quantity) {
        return new RawAttribute.Numbers(Map.of(name, new RawNumber(value, quantity)));
    }

    @Test
    void givenNumbersAreTaken() {
        var result = read("chip-resistors", "", "Resistance", number("resistance", 49900.0, "resistance"), "Tolerance", "±1%",
                "Temperature coefficient", "±200ppm/℃", "Operating temperature",
                "-55℃~+125℃");
        assertThat(result.parameters()).containsEntry("resistance", 49900.0).containsEntry("tolerance", 0.01)
                .containsEntry("temperatureCoefficient", 2e-4).containsEntry("temperatureMin", -55.0)
                .containsEntry("temperatureMax", 125.0);
        assertThat(result.others()).isEmpty();
    }

    @Test
    void anUnknownNumberIsAbsent() {
        var result = read("chip-inductors", "", "Inductance", number("inductance", null, "inductance"), "Q @ frequency", "-");
        assertThat(result.parameters()).isEmpty();
        assertThat(result.others()).isEmpty();
    }

    @Test
    void binaryNoiseIsRoundedAway() {
        assertThat(read("mlcc", "", "Capacitance", number("capacitance", 1.0000000000000001e-7, "capacitance")).parameters())
                .containsEntry("capacitance", 1e-7);
    }

    @Test
    void ofTwoNamesForOneThingTheFirstWinsAndAnEqualSecondDisappears() {
        var equal = read("microcontrollers", "", "Supply voltage", "2V~3.6V", "Voltage - supply", "2V~3.6V");
        assertThat(equal.parameters()).containsEntry("supplyVoltageMin", 2.0).containsEntry("supplyVoltageMax", 3.6);
        assertThat(equal.others()).isEmpty();
        var different = read("microcontrollers", "", "Supply voltage", "1.8V~3.6V", "Voltage - supply", "2V~3.6V");
        assertThat(different.parameters()).containsEntry("supplyVoltageMin", 2.0);
    }

    @Test
    void aConditionKeepsTheTextBesideTheNumber() {
        var result = read("rectifier-diodes", "", "Reverse leakage current (ir)", "5uA@1kV");
        assertThat(result.parameters()).containsEntry("reverseLeakage", 5e-6);
        assertThat(result.others()).containsEntry("Reverse leakage current (ir)", "5uA@1kV");
    }

    @Test
    void theEndOfAStatedRangeIsNoOutputVoltage() {
        var range = read("dc-dc-converters", "-40℃~+125℃ 3V~36V 1V~28V Adjustable Buck", "Output voltage",
                number("voltage", 28.0, "voltage"));
        assertThat(range.parameters()).doesNotContainKey("outputVoltage").containsEntry("outputVoltageMin", 1.0)
                .containsEntry("outputVoltageMax", 28.0);
        var fixed = read("ldo-regulators", "1V~5.5V 3.3V Fixed", "Output voltage", number("voltage", 3.3, "voltage"), "Output type",
                "Fixed");
        assertThat(fixed.parameters()).containsEntry("outputVoltage", 3.3).doesNotContainKey("outputVoltageMax");
    }

    @Test
    void anAdjustableRegulatorHasNoFixedOutput() {
        var result = read("ldo-regulators", "37V Adjustable", "Output type", "Adjustable", "Output voltage",
                number("voltage", 37.0, "voltage"));
        assertThat(result.parameters()).doesNotContainKey("outputVoltage").containsEntry("outputType", "Adjustable");
        assertThat(result.others()).containsEntry("Output voltage", "37 V");
    }

    @Test
    void oneNameMeansDifferentThingsInDifferentCategories() {
        assertThat(read("mlcc", "", "Temperature coefficient", "X7R").parameters()).containsOnly(Map.entry("dielectric", "X7R"));
        assertThat(read("chip-resistors", "", "Temperature coefficient", "±100ppm/℃").parameters())
                .containsOnly(Map.entry("temperatureCoefficient", 1e-4));
        assertThat(read("ldo-regulators", "", "Voltage - supply", "5.5V").parameters()).containsOnly(Map.entry("inputVoltageMax", 5.5));
    }

    @Test
    void whatIsNotBelievableStaysText() {
        var result = read("chip-resistors", "", "Tolerance", "500%");
        assertThat(result.parameters()).isEmpty();
        assertThat(result.others()).containsEntry("Tolerance", "500%");
    }

    @Test
    void pinsAreRowsTimesPositions() {
        assertThat(read("pin-headers", "", "Pin structure", "2x5P").parameters()).containsEntry("pinCount", 10.0).containsEntry("rows",
                2.0);
    }

    @Test
    void listsAreOrderedAndValuesUnified() {
        assertThat(read("microcontrollers", "", "Interface", "SPI, I2C, SPI").parameters()).containsEntry("interface", "I2C, SPI");
        assertThat(read("wire-to-board", "", "Mounting type", "Surface Mount,Right Angle", "Color", "黑色").parameters())
                .containsEntry("mounting", "Surface mount, right angle")
                .containsEntry("color", "Black");
    }

    @Test
    void knownChineseTextsBecomeEnglish() {
        assertThat(read("adcs", "", "Features", "数字滤波, 内置基准源, 未知词").others()).containsEntry("Features",
                "Digital filter, Built-in reference, 未知词");
    }

    @Test
    void whatStaysTextThoughAParameterWasMeantIsCounted() {
        read("voltage-references", "", "Tolerance", "±5mV");
        var figures = report.build().parameters().get("tolerance");
        assertThat(figures).isEqualTo(new ParseReport.ParameterFigures(0, 1, List.of("±5mV")));
    }
}
