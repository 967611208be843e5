package hqb.boms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and ranges of references as tools and people write them. */
class ReferencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "C1,C2 C3 = C1 C2 C3", "R1-R5 = R1 R2 R3 R4 R5", "R5 to 8 = R5 R6 R7 R8", "R5->R7 = R5 R6 R7", "R1..R3 = R1 R2 R3",
        "R1 ~ R3 = R1 R2 R3",
        "R1至R3 = R1 R2 R3", "BTN0-6 = BTN0 BTN1 BTN2 BTN3 BTN4 BTN5 BTN6", "C1;C2；C3，C4 = C1 C2 C3 C4", "C1, C3-C5, C9 = C1 C3 C4 C5 C9",
        "R10–R12 = R10 R11 R12", "'U4,rU4' = U4 rU4", "TB_M1 = TB_M1", "SPEED = SPEED", "C18  = C18", "D1 D1 = D1 D1", "R9-R3 = R9-R3",
        "U1A, U1B = U1A U1B", "R1-R3 (3) = R1 R2 R3", "'[R1,R2]' = R1 R2", "R1/2/3 = R1 R2 R3", "A1.R1 = A1.R1", "R1/2 = R1/2",
        "(C1 C2) = C1 C2"})
    void aListIsWrittenOut(String cell, String expected) {
        assertThat(String.join(" ", References.of(cell.strip().replace("'", "")))).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Total: 24 parts", "23", "all resistors are 1 %", "https://example.org/R1", "-", "10uF/16V 0805 X7R",
        "Related parts and accessories", "R1-R3 (4)", "(see note)"})
    void whatIsNoListOfReferencesIsNone(String cell) {
        assertThat(References.of(cell)).isEmpty();
    }
}
