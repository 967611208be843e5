package hqb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"STM32F103C8T6|STM32F103C8T6", "stm32-f103 c8t6|STM32F103C8T6", "0402 ±1% 62R|0402162R",
        "ＬＭ３５８|LM358", "1.5SMC6.8CA|15SMC68CA", "AD7124-4BCPZ-RL7|AD71244BCPZRL7",
        "晶振12M|晶振12M"})
    void theKeyOfANumberIsItsLettersAndDigits(String mpn, String key) {
        assertThat(Part.mpnKey(mpn)).isEqualTo(key);
    }

    @Test
    void theIdOfAPublishedPartIsAlwaysTheSame() {
        var id = PartId.of("stmicroelectronics", "STM32F103C8T6");
        assertThat(id).isEqualTo(PartId.of("stmicroelectronics", "STM32F103C8T6")).isNotEqualTo(PartId.of("gigadevice", "STM32F103C8T6"));
        assertThat(id.value().version()).isEqualTo(7);
    }

    @Test
    void aPartIsDescribedInBothLanguages() {
        var categories = new Categories();
        var text = new PartText(categories, new Dictionary(categories));
        var part = part("mlcc", "0603", Map.of("capacitance", 1e-7, "voltageRated", 50.0, "dielectric", "X7R", "tolerance", 0.1));
        assertThat(text.describe(part, Language.EN)).isEqualTo("MLCC, 100 nF, 50 V, X7R, 10 %, 0603");
        assertThat(text.describe(part, Language.ZH)).isEqualTo("贴片陶瓷电容(MLCC)，100 nF，50 V，X7R，10 %，0603");
        assertThat(text.describe(part("pin-headers", null, Map.of("pitch", 0.00254, "pinCount", 8.0)), Language.EN))
                .isEqualTo("Pin header, 2.54 mm, Pins 8");
    }

    private static Part part(String category, @Nullable String packageName, Map<String, Object> parameters) {
        return new Part(PartId.of("maker", "X1"), "X1", "X1", "maker", category, "", packageName, null, null, parameters, Map.of(), null,
                "test", 1);
    }
}
