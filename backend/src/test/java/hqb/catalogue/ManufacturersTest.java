package hqb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManufacturersTest {

    private static final Manufacturers MANUFACTURERS = new Manufacturers();

    /** Names of companies that another bought, as they still stand on parts and in lists. */
    @ParameterizedTest
    @CsvSource({"Freescale, NXP Semiconductors", "Linear Technology, Analog Devices", "Hittite, Analog Devices",
        "Dallas Semiconductor, Maxim Integrated",
        "Atmel, Microchip Technology", "Micrel, Microchip Technology", "Actel, Microsemi", "Silego, Dialog Semiconductor",
        "IDT, Renesas (IDT)",
        "Harris Semiconductor, Renesas (Intersil)", "Cypress, Infineon (Cypress)", "International Rectifier, Infineon Technologies",
        "Fairchild, onsemi", "National Semiconductor, Texas Instruments", "Burr-Brown, Texas Instruments", "Unitrode, Texas Instruments",
        "Philips Semiconductors, Philips Semicons", "Zetex, Diodes Incorporated", "Wolfson, Cirrus Logic", "Exar, MaxLinear",
        "美国国家半导体, Texas Instruments",
        "飞兆, onsemi", "国际整流器, Infineon Technologies"})
    void namesOfBoughtCompaniesLeadToTheirBuyers(String name, String canonical) {
        assertThat(MANUFACTURERS.resolve(name)).contains(canonical);
    }

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
