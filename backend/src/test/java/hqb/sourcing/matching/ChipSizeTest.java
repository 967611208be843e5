package hqb.sourcing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipSizeTest {
    @ParameterizedTest
    @CsvSource({"Resistor_SMD:R_0603_1608Metric, 0603", "Capacitor_SMD:C_0201_0603Metric_Pad0.64x0.40mm_HandSolder, 0201", "C_0402, 0402",
        "C0603, 0603", "R0402, 0402", "C1206K, 1206", "RESC1608X55N, 0603", "CAPC2012X90N, 0805", "C1608, 0603", "0603 贴片, 0603",
        "CHIP-0805, 0805", "0402 (1005 Metric), 0402", "Capacitors_SMD:C_0805, 0805", "SMD0603, 0603", "R 0603 1K, 0603",
        "Capacitor_SMD:CP_Elec_6.3x5.4, ''", "R_Array_Convex_4x0603, ''", "Capacitor_Tantalum_SMD:CP_EIA-3216-18_Kemet-A, ''",
        "Resistor_THT:R_Axial_DIN0207_L6.3mm_D2.5mm_P10.16mm_Horizontal, ''", "SOT-23, ''", "'0402, 0603', ''", "LED_0603_1608Metric, ''"})
    void footprintsOfChipsNameTheirImperialSize(String footprint, String size) {
        assertThat(ChipSize.of(footprint)).isEqualTo(size.isEmpty() ? null : size);
    }
}
