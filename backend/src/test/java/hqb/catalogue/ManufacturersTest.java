package hqb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManufacturersTest {

    private static final Manufacturers MANUFACTURERS = new Manufacturers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"FH(Guangdong Fenghua Advanced Tech)|Fenghua", "FH (Guangdong Fenghua Advanced Tech)|Fenghua",
        "FH Guangdong Fenghua Advanced Tech|Fenghua", "风华|Fenghua",
        "ST|STMicroelectronics", "STMICROELECTRONICS|STMicroelectronics", "ST(意法半导体)|STMicroelectronics", "意法半导体|STMicroelectronics",
        "ST(Semtech)|ST (Semtech)", "ST Semtech|ST (Semtech)",
        "SEMTECH|Semtech", "TI|Texas Instruments", "TEXAS INSTRUMENTS|Texas Instruments", "德州仪器|Texas Instruments",
        "TI(德州仪器)|Texas Instruments", "乐鑫|Espressif Systems",
        "ESPRESSIF|Espressif Systems", "兆易创新|GigaDevice", "村田|Murata", "muRata(村田)|Murata", "MURATA MANUFACTURING CO LTD|Murata",
        "国巨|YAGEO", "YAGEO CORPORATION|YAGEO",
        "三星电机|Samsung Electro-Mechanics", "Samsung Electro Mechanics|Samsung Electro-Mechanics", "长电|JSCJ", "华润微|CRMICRO",
        "W?RTH ELEKTRONIK|Würth Elektronik",
        "WÜRTH ELEKTRONIK|Würth Elektronik", "Würth Elektronik|Würth Elektronik", "ON Semiconductor|onsemi", "littelfuse inc.|Littelfuse"})
    void aliasesAndSpellingsLeadToOneName(String name, String canonical) {
        assertThat(MANUFACTURERS.resolve(name)).contains(canonical);
        assertThat(MANUFACTURERS.canonical(name).name()).isEqualTo(canonical);
    }

    @Test
    void similarNamesStayApart() {
        assertThat(MANUFACTURERS.canonical("TA-I Tech")).isNotEqualTo(MANUFACTURERS.canonical("TAI-TECH"));
        assertThat(MANUFACTURERS.canonical("ST(Semtech)")).isNotEqualTo(MANUFACTURERS.canonical("ST"))
                .isNotEqualTo(MANUFACTURERS.canonical("SEMTECH"));
        assertThat(MANUFACTURERS.canonical("ST(先科)").name()).isEqualTo("ST (Semtech)");
        assertThat(MANUFACTURERS.canonical("Infineon")).isNotEqualTo(MANUFACTURERS.canonical("Cypress Semicon"));
        assertThat(MANUFACTURERS.canonical("GD")).isNotEqualTo(MANUFACTURERS.canonical("GigaDevice"));
        assertThat(MANUFACTURERS.canonical("MAX")).isNotEqualTo(MANUFACTURERS.canonical("MAXIM"));
    }

    @Test
    void anUnknownNameMakesAManufacturerThatAllItsSpellingsShare() {
        var made = MANUFACTURERS.canonical("Tiny Chip Works Co., Ltd.");
        assertThat(made.name()).isEqualTo("Tiny Chip Works Co., Ltd.");
        assertThat(made.slug()).isEqualTo("tiny-chip-works");
        assertThat(MANUFACTURERS.canonical("TINY CHIP WORKS")).isSameAs(made);
    }

    @Test
    void aNameWithoutLettersIsUnspecified() {
        assertThat(MANUFACTURERS.canonical("").slug()).isEqualTo("unspecified");
        assertThat(MANUFACTURERS.canonical("?").slug()).isEqualTo("unspecified");
    }

    @Test
    void nobodyKnowsNonsense() {
        assertThat(MANUFACTURERS.resolve("no such maker at all")).isEmpty();
        assertThat(MANUFACTURERS.find("stmicroelectronics")).isPresent();
    }

    @Test
    void suggestionsStartWithWhatIsTyped() {
        assertThat(MANUFACTURERS.startingWith("texas", 5)).contains("Texas Instruments");
        assertThat(MANUFACTURERS.startingWith("德州", 5)).contains("Texas Instruments");
        assertThat(MANUFACTURERS.startingWith("", 5)).isEmpty();
        assertThat(MANUFACTURERS.startingWith("s", 3)).hasSize(3);
    }
}
