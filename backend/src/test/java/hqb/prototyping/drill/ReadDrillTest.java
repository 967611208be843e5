package hqb.prototyping.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hqb.prototyping.gerber.Budget;
import hqb.prototyping.gerber.Problem;
import hqb.prototyping.gerber.UnreadableFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadDrillTest {

    private static DrillFile read(String text) throws UnreadableFile {
        return ReadDrill.read(text.getBytes(StandardCharsets.ISO_8859_1), KnownPads.NONE, new Budget());
    }

    @Test
    void kicadWritesDecimals() throws UnreadableFile {
        DrillFile file = read("""
                M48
                ; FORMAT={-:-/ absolute / inch / decimal}
                ; #@! TF.FileFunction,Plated,1,2,PTH
                FMAT,2
                INCH
                ; #@! TA.AperFunction,Plated,PTH,ViaDrill
                T1C0.0157
                %
                G90
                G05
                T1
                X1.5Y-2.25
                T0
                M30
                """);
        assertThat(file.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.x()).isCloseTo(38.1, within(1e-9));
            assertThat(hit.y()).isCloseTo(-57.15, within(1e-9));
            assertThat(hit.tool().plating()).isEqualTo(Plating.PLATED);
            assertThat(hit.tool().diameter()).isCloseTo(0.39878, within(1e-9));
        });
        assertThat(file.attribute("FileFunction")).startsWith("Plated");
        assertThat(file.problems()).noneMatch(Problem::serious);
    }

    @Test
    void altiumKeepsLeadingZeros() throws UnreadableFile {
        DrillFile file = read("""
                M48
                ;FILE_FORMAT=4:4
                METRIC,LZ
                ;TYPE=PLATED
                T1F00S00C0.3000
                ;TYPE=NON_PLATED
                T2F00S00C3.2
                %
                T01
                X0027155Y002489
                T02
                Y002689
                M30
                """);
        assertThat(file.hits()).hasSize(2);
        assertThat(file.hits().getFirst().x()).isCloseTo(27.155, within(1e-9));
        assertThat(file.hits().getFirst().y()).isCloseTo(24.89, within(1e-9));
        assertThat(file.hits().get(1).y()).isCloseTo(26.89, within(1e-9));
        assertThat(file.hits().get(1).tool().plating()).isEqualTo(Plating.NON_PLATED);
    }

    @Test
    void easyEdaGivesTheDigitsAsZeros() throws UnreadableFile {
        DrillFile file = read("""
                M48
                METRIC,LZ,000.000
                T01C0.650
                %
                G05
                G90
                T01
                X0105Y02
                M30
                """);
        assertThat(file.hits().getFirst().x()).isCloseTo(10.5, within(1e-9));
        assertThat(file.hits().getFirst().y()).isCloseTo(20, within(1e-9));
    }

    @Test
    void allegroGivesItsToolsInComments() throws UnreadableFile {
        DrillFile file = read("""
                ;T01 Holesize 1. = 12.000000 Tolerance = +0.000000/-0.000000 PLATED MILS Quantity = 2
                ;T02 Holesize 2. = 125.000000 Tolerance = +0.000000/-0.000000 NON_PLATED MILS Quantity = 1
                %
                G90
                T01
                X004450Y000200
                X19950Y12150
                T02
                X024900Y009100
                M30
                """);
        assertThat(file.hits()).hasSize(3);
        assertThat(file.hits().getFirst().tool().diameter()).isCloseTo(0.3048, within(1e-9));
        assertThat(file.hits().getFirst().x()).isCloseTo(0.4450 * 25.4, within(1e-9));
        assertThat(file.hits().get(2).tool().plating()).isEqualTo(Plating.NON_PLATED);
    }

    @Test
    void slotsAreCannedOrMilled() throws UnreadableFile {
        DrillFile file = read("""
                M48
                METRIC
                T1C0.8
                %
                G05
                T1
                X1.0Y1.0G85X3.0Y1.0
                G00X5.0Y5.0
                M15
                G01X6.0Y5.0
                X6.0Y6.0
                M16
                G00X8.0Y8.0
                M15
                G02X10.0Y8.0A1.0
                M16
                G05
                X20.0Y20.0
                M30
                """);
        assertThat(file.hits()).hasSize(1);
        assertThat(file.slots()).hasSize(3);
        assertThat(file.slots().get(1).length()).isCloseTo(2, within(1e-9));
        assertThat(file.slots().get(2).length()).isCloseTo(Math.PI, within(0.01));
    }

    @Test
    void repeatsAndPatternsAreUnfolded() throws UnreadableFile {
        assertThat(read("""
                M48
                METRIC
                T1C0.8
                %
                T1
                X1.0Y1.0
                R4X2.5
                M30
                """).hits()).hasSize(5)
                .last().satisfies(hit -> assertThat(hit.x()).isCloseTo(11, within(1e-9)));
        assertThat(read("""
                M48
                METRIC
                T1C0.8
                %
                T1
                M25
                X1.0Y1.0
                X2.0Y1.0
                M01
                M02X10.0Y0.0
                M02X10.0Y0.0
                M08
                M30
                """).hits()).hasSize(6)
                .last().satisfies(hit -> assertThat(hit.x()).isCloseTo(22, within(1e-9)));
    }

    @Test
    void unitsMayChangeWithinTheFile() throws UnreadableFile {
        DrillFile file = read("""
                M48
                INCH
                T1C0.03
                %
                T1
                X1.0Y1.0
                M71
                X1.0Y1.0
                M30
                """);
        assertThat(file.hits().get(0).x()).isCloseTo(25.4, within(1e-9));
        assertThat(file.hits().get(1).x()).isCloseTo(1, within(1e-9));
    }

    @Test
    void incrementalMovesAddUp() throws UnreadableFile {
        DrillFile file = read("""
                M48
                METRIC
                ICI,ON
                T1C0.8
                %
                T1
                X1.0Y1.0
                X1.0
                Y2.0
                M30
                """);
        assertThat(file.hits().getLast().x()).isCloseTo(2, within(1e-9));
        assertThat(file.hits().getLast().y()).isCloseTo(3, within(1e-9));
    }

    @Test
    void aToolThatIsNotDefinedIsTold() throws UnreadableFile {
        DrillFile file = read("""
                M48
                METRIC
                T1C0.8
                %
                T7
                X1.0Y1.0
                M30
                """);
        assertThat(file.hits()).hasSize(1);
        assertThat(file.problems()).anyMatch(Problem::serious);
    }
}
