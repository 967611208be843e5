package hqb.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Manufacturers;
import hqb.search.words.Understand.Correction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandTest {
    private final Categories categories = new Categories();
    private final Understand understand = Understand.of(categories, new Dictionary(categories), new Manufacturers());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LDO 3.3V 1A SOT-223|category:ldo-regulators outputVoltage:3.3V outputCurrent:1A.. package:SOT-223",
        "贴片电容0.1微法50v|category:mlcc capacitance:100nF voltageRated:50V..",
        "貼片電容 0.1微法 50V|category:mlcc capacitance:100nF voltageRated:50V..",
        "dianrong 104|category:capacitors capacitance:100nF", "100n|capacitance:100nF", ".1µ|capacitance:100nF", "0,1u|capacitance:100nF",
        "100n 50V|capacitance:100nF voltageRated:50V..", "10u 16V|capacitance:10µF voltageRated:16V..",
        "104 50V|capacitance:100nF voltageRated:50V..",
        "usb转串口|function:usb-to-uart", "USB to UART|function:usb-to-uart",
        "usb-uart|function:usb-to-uart", "德州仪器 运放|manufacturer:Texas Instruments category:operational-amplifiers",
        "村田 10uF 0805 X5R|manufacturer:Murata capacitance:10µF package:0805 dielectric:X5R", "白色 LED 0603|function:white-led package:0603",
        "MOSFET N沟道 60V|category:mosfets channelType:N-channel drainSourceVoltage:60V..", "chip resistors|category:chip-resistors",
        "aluminum electrolytic capacitors, smd|category:aluminium-electrolytic-smd"})
    void aSearchIsTakenApart(String text, String expected) {
        assertThat(told(text, List.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STM32F103C8T6", "LM1117-3.3", "1.5SMC68CA", "2N7002", "74HC595", "104", "100N", "1002", "RC0603FR-0710KL",
        "CL10B104KB8NNNC",
        "ESP32-WROOM-32",
        "MAX232", "NE555", "TL431"})
    void aPartNumberStaysWhole(String number) {
        List<Piece> read = understand.read(number, null, List.of());

        assertThat(read).singleElement().satisfies(piece -> assertThat(piece.meanings()).isEmpty());
    }

    @Test
    void whatCouldBeTwoThingsStaysTextAndOffersThem() {
        Piece piece = understand.read("104", null, List.of()).getFirst();

        assertThat(piece.meanings()).isEmpty();
        assertThat(piece.others().stream().map(one -> one.field() + ":" + one.value())).contains("capacitance:100nF", "resistance:100kΩ");
    }

    @Test
    void theChosenCategorySettlesWhatIsMeant() {
        assertThat(understand.read("104", "mlcc", List.of()).getFirst().meanings()).singleElement()
                .satisfies(one -> assertThat(one.value()).isEqualTo("100nF"));
    }

    @Test
    void aPieceCanBeSetToTextOrToAnotherMeaning() {
        Meaning resistance = understand.read("104", null, List.of()).getFirst().others().get(1);

        assertThat(told("LDO 104", List.of(new Correction("LDO", null), new Correction("104", resistance)))).isEqualTo("resistance:100kΩ");
    }

    @Test
    void wordsThatSayNothingAreDroppedOnlyBesideOthers() {
        assertThat(understand.read("封装", null, List.of())).singleElement().satisfies(piece -> assertThat(piece.idle()).isFalse());
        assertThat(understand.read("0603 封装 电容", null, List.of())).anySatisfy(piece -> assertThat(piece.meanings()).isNotEmpty());
    }

    @Test
    void everyPieceStandsWhereItSays() {
        String text = " 贴片电容0.1微法 / 50v LM358";

        assertThat(understand.read(text, null, List.of()))
                .allSatisfy(piece -> assertThat(text.substring(piece.start(), piece.end())).isEqualTo(piece.text()));
    }

    private String told(String text, List<Correction> corrections) {
        return String.join(" ",
                understand.read(text, null, corrections).stream().flatMap(piece -> piece.meanings().stream())
                        .map(one -> one.field() + ":" + one.value()).toList());
    }
}
