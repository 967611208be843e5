package hqb.prototyping.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Boards whose edge is only in the way of the router bit. */
class RoutedOutlineTest {

    private static final BoardFile COPPER = GerberText.millimetres().circle(1).flash(5, 5).flash(45, 25).flash(20, 10).file("b.gtl");
    private static final String HEAD = "M48\nMETRIC\nT1C0.8\nT2C2.0\n%\nT1\nX5.0Y5.0\nX45.0Y25.0\nX20.0Y10.0\n";

    private static BoardAnalysis of(String route, BoardFile... more) {
        var files = new java.util.ArrayList<>(List.of(COPPER, GerberText.file("b.drl", HEAD + "T2\n" + route + "M30\n")));
        files.addAll(List.of(more));
        return AnalyseBoard.analyse(files);
    }

    private static List<String> rules(BoardAnalysis board) {
        return board.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void aContourRoundTheBoardIsItsOutline() {
        BoardAnalysis board = of("G00X0Y0\nM15\nG01X50.0Y0\nG01X50.0Y27.0\nG03X47.0Y30.0I-3.0J0\nG01X0Y30.0\nG01X0Y0\nM16\n");
        assertThat(board.widthMm()).isCloseTo(50, within(0.001));
        assertThat(board.heightMm()).isCloseTo(30, within(0.001));
        assertThat(board.sizeSource()).isEqualTo("routing");
        assertThat(board.slots()).isZero();
        assertThat(board.holes()).isEqualTo(3);
        assertThat(rules(board)).doesNotContain("outline-missing", "outline-open", "hole-outside-board");
        assertThat(board.findings()).filteredOn(finding -> finding.rule().equals("size-from-routing")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.layer()).isEqualTo("b.drl");
                    assertThat(finding.measured()).isEqualTo(2.0);
                    assertThat(finding.severity()).isEqualTo("info");
                });
    }

    @Test
    void tabsThatHoldTheBoardDoNotOpenIt() {
        BoardAnalysis board = of("G00X0Y0\nM15\nG01X22.0Y0\nM16\nG00X27.0Y0\nM15\nG01X50.0Y0\nG01X50.0Y30.0\nG01X27.0Y30.0\nM16\n"
                + "G00X22.0Y30.0\nM15\nG01X0Y30.0\nG01X0Y0\nM16\n");
        assertThat(board.widthMm()).isCloseTo(50, within(0.001));
        assertThat(board.heightMm()).isCloseTo(30, within(0.001));
    }

    @Test
    void slotsOfOneSideEachThatMeetAreAContour() {
        BoardAnalysis board = of("X0Y0G85X50.0Y0\nX50.0Y0G85X50.0Y30.0\nX50.0Y30.0G85X0Y30.0\nX0Y30.0G85X0Y0\nX30.0Y20.0G85X34.0Y20.0\n");
        assertThat(board.widthMm()).isCloseTo(50, within(0.001));
        assertThat(board.slots()).isEqualTo(1);
    }

    @Test
    void slotsWithinTheBoardAreNoOutline() {
        BoardAnalysis board = of("G00X10.0Y8.0\nM15\nG01X18.0Y8.0\nG01X18.0Y16.0\nG01X10.0Y16.0\nG01X10.0Y8.0\nM16\n");
        assertThat(board.widthMm()).isNull();
        assertThat(board.sizeSource()).isNull();
        assertThat(board.slots()).isEqualTo(1);
        assertThat(rules(board)).contains("outline-missing");
    }

    @Test
    void anOutlineLayerComesFirst() {
        BoardAnalysis board = of("G00X0Y0\nM15\nG01X50.0Y0\nG01X50.0Y30.0\nG01X0Y30.0\nG01X0Y0\nM16\n",
                GerberText.millimetres().circle(0.1).box(-1, -1, 52, 32).file("b.gko"));
        assertThat(board.widthMm()).isEqualTo(52.0);
        assertThat(board.sizeSource()).isEqualTo("outline");
    }
}
