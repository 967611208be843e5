package hqb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueNamesTest {

    private static final ValueNames NAMES = new ValueNames();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"contactMaterial|Phosphor Bronze|Phosphor bronze",
        "contactMaterial|phosphor bronze|Phosphor bronze", "contactMaterial|锡磷青铜|Phosphor bronze", "dielectric|NP0|C0G/NP0",
        "dielectric|c0g|C0G/NP0", "channelType|1 N-channel|N-channel", "channelType|1 N-Channel|N-channel", "switchLocation|内置|Built-in",
        "mounting|Surface Mount,Right Angle|Surface mount, right angle",
        "mounting|Surface Mount, Right Angle|Surface mount, right angle", "color|黑色|Black", "outputType|Push Pull|Push-pull",
        "anything|数字滤波|Digital filter"})
    void spellingsOfAKnownValueAgree(String parameter, String text, String canonical) {
        assertThat(NAMES.canonical(parameter, text)).isEqualTo(canonical);
    }

    @Test
    void anUnknownValueGetsSentenceCase() {
        assertThat(NAMES.canonical("sensorType", "Carbon Monoxide")).isEqualTo("Carbon monoxide")
                .isEqualTo(NAMES.canonical("sensorType", "carbon monoxide"));
        assertThat(NAMES.canonical("sensorType", "TTL-compatible CMOS Input")).isEqualTo("TTL-compatible CMOS input");
        assertThat(NAMES.curated("sensorType", "Carbon Monoxide")).isNull();
    }

    @Test
    void digitsAndSignsKeepValuesApart() {
        assertThat(NAMES.canonical("connectorType", "2.5mm headphone jack"))
                .isNotEqualTo(NAMES.canonical("connectorType", "25mm headphone jack"));
        assertThat(NAMES.canonical("channelType", "NPN+PNP")).isEqualTo("NPN + PNP");
    }
}
