package hqb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadValueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"100nF|FARAD|1e-7", "0.1uF|FARAD|1e-7", "0.1 µF|FARAD|1e-7", "0.1μF|FARAD|1e-7", ".1uF|FARAD|1e-7",
        "1E-7F|FARAD|1e-7",
        "１００ｎＦ|FARAD|1e-7", "4.7UF|FARAD|4.7e-6", "22PF|FARAD|2.2e-11", "3n3|FARAD|3.3e-9", "4u7F|FARAD|4.7e-6", "10kΩ|OHM|10000",
        "10KΩ|OHM|10000",
        "10kΩ|OHM|10000", "10k|OHM|10000", "4k7|OHM|4700", "4K7|OHM|4700", "R047|OHM|0.047", "0R|OHM|0", "4R7|OHM|4.7", "10mΩ|OHM|0.01",
        "10MΩ|OHM|1e7", "1.5Meg|OHM|1.5e6",
        "100 ohms|OHM|100", "2.2uH|HENRY|2.2e-6", "6n8|HENRY|6.8e-9", "3.3V|VOLT|3.3", "3V3|VOLT|3.3", "1kV|VOLT|1000", "-15V|VOLT|-15",
        "500mA|AMPERE|0.5",
        "1/4W|WATT|0.25", "1/10W|WATT|0.1", "62.5mW|WATT|0.0625", "8MHz|HERTZ|8e6", "32.768kHz|HERTZ|32768", "32.768KHZ|HERTZ|32768",
        "200kSPS|HERTZ|200000", "7.5ns|SECOND|7.5e-9",
        "2000hrs|SECOND|7200000", "2.54mm|METRE|0.00254", "0.1\"|METRE|0.00254", "940nm|METRE|9.4e-7", "1%|RATIO|0.01", "50ppm|RATIO|5e-5",
        "500ppb|RATIO|5e-7",
        "100ppm/℃|PER_KELVIN|1e-4", "100ppm/°C|PER_KELVIN|1e-4", "25℃|CELSIUS|25", "-40°C|CELSIUS|-40", "64KB|BYTE|65536", "2Kbit|BYTE|256",
        "1Gbit|BYTE|134217728", "256Byte|BYTE|256",
        "10Mbps|BIT_PER_SECOND|1e7", "250Kbps|BIT_PER_SECOND|250000", "12bit|BIT|12", "16-Bit|BIT|16", "16|BIT|16",
        "1V/us|VOLT_PER_SECOND|1e6", "100kV/us|VOLT_PER_SECOND|1e11",
        "600V/ms|VOLT_PER_SECOND|600000", "40nV/√Hz|VOLT_PER_ROOT_HERTZ|4e-8", "23nC|COULOMB|2.3e-8", "200mcd|CANDELA|0.2",
        "120°|DEGREE|120", "70dB|DECIBEL|70", "20dBm|DECIBEL_MILLIWATT|20",
        "2.5N|NEWTON|2.5", "160gf|NEWTON|1.5690640", "3mT|TESLA|0.003", "16P|COUNT|16", "100,000 Times|CYCLE|100000", "10万次|CYCLE|100000",
        "10000次|CYCLE|10000", "50V/V|NONE|50",
        "1.0E5|NONE|100000"})
    void aSingleValueIsReadInTheStoredUnit(String text, Unit unit, double expected) {
        assertThat(ReadValue.of(text, unit)).isInstanceOfSatisfying(Reading.Single.class,
                single -> assertThat(single.value()).isCloseTo(expected, within(Math.abs(expected) * 1e-9)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"-|OHM", "10|OHM", "5000|VOLT", "0603|METRE", "104|FARAD", "10mHz|HERTZ", "100MA|AMPERE",
        "10V|AMPERE", "2A|VOLT", "10F|OHM", "?5V|VOLT", "5?V|VOLT",
        "≤50mΩ|OHM", "50V(max)|VOLT", "4,7k|OHM", "1.2.3V|VOLT", "5V~3V|VOLT", "-20%~|RATIO", "+80%/-20%|RATIO", "10uF/16V|FARAD",
        "abc|OHM", "NaN|NONE", "Infinity|NONE", "0x10|NONE",
        "10MHz|BIT_PER_SECOND", "10Mbps|HERTZ", "4k7|VOLT", "4R7|FARAD", "1k2k|OHM", "@1kV|VOLT", "5V@|VOLT", "1/0W|WATT", "5V/3V|VOLT",
        "12 dBm|DECIBEL", "5mW|CANDELA", "1e999|NONE"})
    void whatIsNotCertainStaysText(String text, Unit unit) {
        assertThat(ReadValue.of(text, unit)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2.7V~5.5V|VOLT|2.7|5.5", "2.7~5.5V|VOLT|2.7|5.5", "-55℃～+155℃|CELSIUS|-55|155",
        "-40°C to 85°C|CELSIUS|-40|85", "0Hz~4GHz|HERTZ|0|4e9",
        "-15V~15V|VOLT|-15|15", "0.02kHz~10kHz|HERTZ|20|10000", "100mV~1V|VOLT|0.1|1"})
    void aRangeHasTwoEnds(String text, Unit unit, double min, double max) {
        assertThat(ReadValue.of(text, unit)).isEqualTo(new Reading.Span(min, max, ""));
    }

    @Test
    void theConditionStandsBesideTheValue() {
        assertThat(ReadValue.of("5uA@1kV", Unit.AMPERE)).isEqualTo(new Reading.Single(5e-6, "1kV"));
        assertThat(ReadValue.of("7.5ns@5V,50pF", Unit.SECOND)).isEqualTo(new Reading.Single(7.5e-9, "5V,50pF"));
        assertThat(ReadValue.of("-55℃~+150℃@(Tj)", Unit.CELSIUS)).isEqualTo(new Reading.Span(-55, 150, "(Tj)"));
        assertThat(ReadValue.of("23nC@20V;14nC@20V", Unit.COULOMB)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void plusMinusIsATolerance() {
        assertThat(ReadValue.of("±1%", Unit.RATIO)).isEqualTo(new Reading.PlusMinus(0.01, ""));
        assertThat(ReadValue.of("± 20 V", Unit.VOLT)).isEqualTo(new Reading.PlusMinus(20, ""));
        assertThat(ReadValue.of("±-1%", Unit.RATIO)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void aListKeepsItsValuesApart() {
        assertThat(ReadValue.of("3.3V, 5V", Unit.VOLT)).isInstanceOfSatisfying(Reading.Several.class,
                several -> assertThat(several.values()).containsExactly(3.3, 5.0));
        assertThat(ReadValue.of("3.3V、5V", Unit.VOLT)).isInstanceOf(Reading.Several.class);
        assertThat(ReadValue.of("3.3V, blue", Unit.VOLT)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void equalQuantitiesAreTheSameDouble() {
        var nano = ReadValue.of("100nF", Unit.FARAD);
        assertThat(ReadValue.of("0.1uF", Unit.FARAD)).isEqualTo(nano).isEqualTo(ReadValue.of("100000pF", Unit.FARAD))
                .isEqualTo(ReadValue.of("0.0001mF", Unit.FARAD));
    }

    @Test
    void anEndlessTextIsRefusedWithoutReadingIt() {
        assertThat(ReadValue.of("1".repeat(10_000), Unit.OHM)).isInstanceOf(Reading.Unreadable.class);
    }
}
