package hqb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.Parameter.Facet;
import hqb.platform.Language;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {

    private static final Dictionary DICTIONARY = new Dictionary(new Categories());

    @Test
    void itHasParametersEnoughForManyCategories() {
        assertThat(DICTIONARY.all()).hasSizeGreaterThanOrEqualTo(80);
        var categories = new Categories();
        var lists = new HashSet<>();
        categories.all().forEach(category -> lists.add(category.parameters()));
        assertThat(lists).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"capacitance", "resistance", "inductance", "voltageRated", "outputVoltage", "frequency", "tolerance",
        "supplyVoltageMin", "supplyVoltageMax", "outputCurrent",
        "dropoutVoltage", "quiescentCurrent", "forwardVoltage", "reverseVoltage", "drainSourceVoltage", "drainCurrent", "onResistance",
        "gateThresholdVoltage", "powerRating",
        "temperatureMin", "temperatureMax", "temperatureCoefficient", "dielectric", "cpuCore", "flashSize", "ramSize", "coreFrequency",
        "ioCount", "interface", "resolutionBits", "channels",
        "pitch", "pinCount", "contactCurrent", "dataRate", "gainBandwidth", "slewRate", "loadCapacitance", "esr", "saturationCurrent",
        "dcResistance", "qFactor", "color",
        "luminousIntensity", "wavelength", "coilVoltage"})
    void theAgreedNamesAreThere(String name) {
        assertThat(DICTIONARY.find(name)).isPresent();
    }

    @Test
    void everyParameterHasLabelsAndAPlausibleRange() {
        assertThat(DICTIONARY.all()).allSatisfy(parameter -> {
            assertThat(parameter.name()).matches("[a-z][A-Za-z0-9]*");
            assertThat(parameter.label(Language.EN)).isNotBlank();
            assertThat(parameter.label(Language.ZH).codePoints().anyMatch(Character::isIdeographic)
                    || parameter.label(Language.ZH).equals("EEPROM")).as(parameter.labelZh()).isTrue();
            assertThat(parameter.least()).isLessThan(parameter.greatest());
            if (!parameter.isNumber()) {
                assertThat(parameter.facet()).isNotEqualTo(Facet.RANGES);
            }
        });
    }

    @Test
    void everyScaleIsOneOfItsUnit() {
        assertThat(DICTIONARY.all()).filteredOn(Parameter::isNumber).allSatisfy(parameter -> assertThat(parameter.format(1)).isNotBlank());
    }

    @Test
    void valuesAreShownInTheAskedLanguage() {
        assertThat(DICTIONARY.get("capacitance").text(1e-7, Language.ZH)).isEqualTo("100 nF");
        assertThat(DICTIONARY.get("pitch").text(0.00254, Language.EN)).isEqualTo("2.54 mm");
        assertThat(DICTIONARY.get("frequencyTolerance").text(1e-5, Language.EN)).isEqualTo("10 ppm");
        assertThat(DICTIONARY.get("memorySize").text(8388608.0, Language.EN)).isEqualTo("64 Mbit");
        assertThat(DICTIONARY.get("slewRate").text(2e7, Language.EN)).isEqualTo("20 V/µs");
        assertThat(DICTIONARY.get("color").text("Black", Language.EN)).isEqualTo("Black");
        assertThat(DICTIONARY.get("color").text("Black", Language.ZH)).isEqualTo("黑色");
        assertThat(DICTIONARY.get("color").text("Blue, Red", Language.ZH)).isEqualTo("蓝色、红色");
        assertThat(DICTIONARY.get("color").tokens("Blue, Red")).containsExactly("Blue", "Red");
        assertThat(DICTIONARY.get("railToRail").text("Something new", Language.ZH)).isEqualTo("Something new");
    }

    @Test
    void equalNumbersHaveOneCanonicalText() {
        var parameter = DICTIONARY.get("outputVoltage");
        assertThat(parameter.canonical(3.3)).isEqualTo(parameter.canonical(3.3000000000000003)).isEqualTo("3.3");
        assertThat(DICTIONARY.get("capacitance").canonical(1e-7)).isEqualTo("1e-7");
        assertThat(DICTIONARY.get("resistance").canonical(10000.0)).isEqualTo("10000");
    }

    @Test
    void facetsFollowTheCategory() {
        assertThat(DICTIONARY.facetsOf("mlcc")).extracting(Parameter::name).startsWith("capacitance", "voltageRated");
        assertThat(DICTIONARY.facetsOf("nowhere")).isEmpty();
    }

    @Test
    void aFilterIsReadInTheParametersUnit() {
        assertThat(DICTIONARY.get("flashSize").range("64K..").from()).isEqualTo(65536.0);
        assertThat(DICTIONARY.get("tolerance").range("1%").to()).isEqualTo(0.01);
    }
}
