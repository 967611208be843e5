package hqb.prototyping.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files of a few kilobytes that ask for hours of work are answered soon, and told why. */
@Timeout(30)
class HostileBoardsTest {
    private static final String HEAD = "%FSLAX46Y46*%%MOMM*%";

    private static BoardAnalysis withOutline(String copper) {
        return AnalyseBoard.analyse(List.of(GerberText.millimetres().circle(0.1).box(0, 0, 100, 80).file("b.gko"),
                GerberText.file("b.gtl", HEAD + copper + "M02*")));
    }

    private static List<String> rules(BoardAnalysis board) {
        return board.findings().stream().map(Finding::rule).toList();
    }

    private static String lines(int count, Random random) {
        var text = new StringBuilder("%ADD10C,0.01*%D10*");
        for (int i = 0; i < count; i++) {
            text.append('X').append(random.nextInt(100_000_000)).append('Y').append(random.nextInt(80_000_000))
                    .append(i % 2 == 0 ? "D02*" : "D01*");
        }
        return text.toString();
    }

    @Test
    void linesThatAllCrossEachOtherEndTheMeasuringButNotWhatIsKnownAlready() {
        BoardAnalysis board = withOutline(lines(150_000, new Random(1)));
        assertThat(rules(board)).contains("not-all-checked");
        assertThat(board.widthMm()).isEqualTo(100);
        assertThat(board.copperLayers()).isEqualTo(1);
        assertThat(board.minGapMm()).isNull();
    }

    @Test
    void theSameFilesAlwaysEndTheSameWay() {
        String copper = lines(60_000, new Random(2));
        assertThat(withOutline(copper)).isEqualTo(withOutline(copper));
    }

    @Test
    void flashesOfFormsWithManyCornersAreCountedWithTheirCorners() {
        assertThat(rules(withOutline("%ADD10P,0.05X100*%D10*%SRX400Y400I0.1J0.1*%X0Y0D03*%SR*%"))).contains("not-all-checked");
    }

    @Test
    void anAreaThatCrossesItselfEverywhereIsNotMeasuredAndTheRestIs() {
        var random = new Random(3);
        var area = new StringBuilder("%ADD10C,1*%D10*X0Y0D03*G36*X0Y0D02*");
        for (int i = 0; i < 5_000; i++) {
            area.append('X').append(random.nextInt(100_000_000)).append('Y').append(random.nextInt(80_000_000)).append("D01*");
        }
        String copper = area + "X0Y0D01*G37*%LPC*%X50000000Y40000000D03*";
        BoardAnalysis board = withOutline(copper);
        assertThat(board.findings())
                .anyMatch(finding -> finding.rule().equals("layer-not-measured") && "copper-top".equals(finding.layer()));
        assertThat(board.widthMm()).isEqualTo(100);
    }

    @Test
    void macrosThatCutAndJoinWithoutEndAreRefused() {
        var macro = new StringBuilder("%AMCUT*");
        for (int i = 0; i < 1_900; i++) {
            macro.append("1,").append(i % 2).append(",5,").append(i % 90).append(',').append(i % 70).append('*');
        }
        macro.append("1,1,$1,0,0*%");
        for (int i = 0; i < 100; i++) {
            macro.append("%ADD").append(10 + i).append("CUT,").append(1 + i).append("*%");
        }
        assertThat(rules(withOutline(macro.toString()))).contains("file-too-complex");
    }

    @Test
    void moreBytesThanAnyBoardHasAreNotRead() {
        String comment = "G04 " + "nothing ".repeat(12) + "*\n";
        assertThat(rules(withOutline(comment.repeat(330_000)))).contains("file-too-complex");
    }

    @Test
    void whichFileIsTooMuchDoesNotDependOnChance() {
        List<BoardFile> files = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            files.add(GerberText.file("b-In" + (i + 1) + "_Cu.gbr", HEAD + "%ADD10C,0.1*%D10*%SRX400Y500I0.2J0.2*%X0Y0D03*%SR*%M02*"));
        }
        var refused = AnalyseBoard.analyse(files).findings().stream().filter(finding -> finding.rule().equals("file-too-complex"))
                .map(Finding::layer).toList();
        assertThat(refused).containsExactly("b-In3_Cu.gbr", "b-In4_Cu.gbr");
    }

    @Test
    void unknownLinesOfADrillFileAreCounted() {
        assertThat(rules(AnalyseBoard.analyse(List.of(GerberText.file("a.drl", "M48\nMETRIC\nT1C1\n%\nT1\nX1Y1\n" + "Q1\n".repeat(400_000)
                + "M30\n"))))).contains("file-too-complex");
    }

    @Test
    void aColumnOfHolesUnderOneLargeHoleEnds() {
        BoardAnalysis board = AnalyseBoard.analyse(List.of(GerberText.millimetres().circle(0.1).box(0, 0, 100, 80).file("b.gko"),
                GerberText.millimetres().circle(1).flash(5, 5).file("b.gtl"),
                GerberText.file("b.drl", "M48\nMETRIC\nT1C0.01\nT2C90.0\n%\nT2\nX50.0Y40.0\nT1\nX1.0Y1.0\nR300000X0.0Y0.3\nM30\n")));
        assertThat(board.holes()).isEqualTo(300_002);
        assertThat(rules(board)).containsAnyOf("not-all-checked", "hole-to-hole");
    }
}
