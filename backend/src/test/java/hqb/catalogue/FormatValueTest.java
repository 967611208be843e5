package hqb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatValueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1e-7|FARAD|100 nF", "4.7e-6|FARAD|4.7 µF", "1e-3|FARAD|1 mF", "1|FARAD|1 F", "10000|OHM|10 kΩ",
        "0.047|OHM|47 mΩ", "0|OHM|0 Ω", "1e6|OHM|1 MΩ", "3.3|VOLT|3.3 V",
        "-15|VOLT|-15 V", "0.01|RATIO|1 %", "0.0005|RATIO|0.05 %", "1e-4|PER_KELVIN|100 ppm/°C", "65536|BYTE|64 KB", "8388608|BYTE|8 MB",
        "256|BYTE|256 B", "32768|HERTZ|32.768 kHz",
        "0.00254|METRE|2.54 mm", "9.4e-7|METRE|940 nm", "1.5|METRE|1.5 m", "-40|CELSIUS|-40 °C", "120|DEGREE|120°", "16|COUNT|16",
        "1e6|VOLT_PER_SECOND|1 V/µs", "12|BIT|12 bit", "100000|CYCLE|100000 cycles",
        "999999.5|OHM|1 MΩ", "0.1|WATT|100 mW", "4e-8|VOLT_PER_ROOT_HERTZ|40 nV/√Hz", "10000000|BIT_PER_SECOND|10 Mbps",
        "0.2|CANDELA|200 mcd"})
    void numbersAreWrittenAsEngineersDo(double value, Unit unit, String expected) {
        assertThat(FormatValue.of(value, unit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1e-5|RATIO|ppm|10 ppm", "7200000|SECOND|h|2000 h", "0.0005|METRE|mm|0.5 mm",
        "6.25e-7|METRE|nm|625 nm", "8388608|BYTE|bit|64 Mbit", "0.1|VOLT||100 mV",
        "1e-4|FARAD|µF|100 µF"})
    void aScaleCanBeFixed(double value, Unit unit, String scale, String expected) {
        assertThat(FormatValue.of(value, unit, scale == null ? "" : scale)).isEqualTo(expected);
    }

    @Property
    void whatIsWrittenReadsBack(@ForAll Unit unit, @ForAll("sixDigits") double value) {
        var text = FormatValue.of(value, unit);
        assertThat(ReadValue.of(text.replace("V/µs", "V/us"), unit)).as(text).isInstanceOfSatisfying(Reading.Single.class,
                read -> assertThat(read.value()).isCloseTo(value, within(Math.abs(value) * 1e-5)));
    }

    @Property
    void aFilterReadsWhatIsWritten(@ForAll Unit unit, @ForAll("sixDigits") double value) {
        var range = ValueRange.parse(FormatValue.of(value, unit).replace("V/µs", "V/us"), unit);
        assertThat(range.from()).isCloseTo(value, within(Math.abs(value) * 1e-5));
    }

    @Property
    void noTextBreaksTheReader(@ForAll String text, @ForAll Unit unit) {
        assertThat(ReadValue.of(text, unit)).isNotNull();
    }

    @Provide
    Arbitrary<Double> sixDigits() {
        return Arbitraries.integers().between(1, 999_999).flatMap(
                mantissa -> Arbitraries.integers().between(-14, 4).map(exponent -> Double.parseDouble(mantissa + "e" + exponent)));
    }
}
