package hqb.prototyping.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static BoardAnalysis of(GerberText outline) {
        return AnalyseBoard.analyse(
                List.of(outline.file("b.gko"), GerberText.millimetres().circle(1).flash(5, 5).flash(8, 8).flash(5, 8).file("b.gtl")));
    }

    private static List<String> rules(BoardAnalysis board) {
        return board.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void theSizeIsThatOfTheCentreLine() {
        BoardAnalysis board = of(GerberText.millimetres().circle(0.5).box(0, 0, 20, 10));
        assertThat(board.widthMm()).isEqualTo(20.0);
        assertThat(board.heightMm()).isEqualTo(10.0);
        assertThat(rules(board)).doesNotContain("outline-open", "outline-missing");
    }

    @Test
    void linesMayComeInAnyOrderAndTwice() {
        BoardAnalysis board = of(
                GerberText.millimetres().circle(0.1).line(20, 0, 20, 10).line(0, 0, 0, 10).line(20, 10, 0, 10).line(0, 0, 20, 0)
                        .line(20, 0, 0, 0));
        assertThat(board.widthMm()).isEqualTo(20.0);
        assertThat(board.boards()).isEqualTo(1);
        assertThat(rules(board)).doesNotContain("outline-open");
    }

    @Test
    void arcsReachTheirExtremePoints() {
        // a disc of two half circles, radius 10, about (5, 5)
        BoardAnalysis board = of(GerberText.millimetres().circle(0.1)
                .raw("X-5000000Y5000000D02*G03X15000000Y5000000I10000000J0D01*G03X-5000000Y5000000I-10000000J0D01*G01*"));
        assertThat(board.widthMm()).isCloseTo(20, within(1e-4));
        assertThat(board.heightMm()).isCloseTo(20, within(1e-4));
    }

    @Test
    void smallGapsAreHealedAndTold() {
        BoardAnalysis board = of(
                GerberText.millimetres().circle(0.1).line(0, 0, 20, 0).line(20.1, 0, 20.1, 10).line(20, 10, 0, 10).line(0, 10, 0, 0.05));
        assertThat(board.widthMm()).isCloseTo(20.1, within(1e-6));
        assertThat(board.findings()).anyMatch(finding -> finding.rule().equals("outline-open") && finding.severity().equals("warning"));
    }

    @Test
    void anOpenOutlineIsAnError() {
        BoardAnalysis board = of(GerberText.millimetres().circle(0.1).line(0, 0, 20, 0, 20, 10, 0, 10));
        assertThat(board.widthMm()).isEqualTo(20.0);
        assertThat(board.findings()).anyMatch(finding -> finding.rule().equals("outline-open") && finding.severity().equals("error"));
    }

    @Test
    void closedHolesDoNotHideAnOpenEdge() {
        BoardAnalysis board = of(GerberText.millimetres().circle(0.1).box(4, 4, 2, 2).line(0, 0, 20, 0, 20, 10, 0, 10));
        assertThat(board.widthMm()).isEqualTo(20.0);
        assertThat(board.heightMm()).isEqualTo(10.0);
    }

    @Test
    void cutoutsDoNotChangeTheSize() {
        BoardAnalysis board = of(GerberText.millimetres().circle(0.1).box(0, 0, 20, 10).box(12, 2, 4, 4));
        assertThat(board.widthMm()).isEqualTo(20.0);
        assertThat(board.boards()).isEqualTo(1);
    }

    @Test
    void severalBoardsAreMeasuredTogether() {
        BoardAnalysis board = of(GerberText.millimetres().circle(0.1).box(0, 0, 20, 10).box(22, 0, 20, 10));
        assertThat(board.widthMm()).isEqualTo(42.0);
        assertThat(board.boards()).isEqualTo(2);
        assertThat(rules(board)).contains("several-boards");
    }

    @Test
    void aFilledContourIsAnOutline() {
        BoardAnalysis board = of(GerberText.millimetres().region(0, 0, 30, 0, 30, 12, 0, 12, 0, 0));
        assertThat(board.widthMm()).isEqualTo(30.0);
        assertThat(board.heightMm()).isEqualTo(12.0);
    }

    @Test
    void withoutAnOutlineTheSizeIsNotKnown() {
        BoardAnalysis board = AnalyseBoard.analyse(List.of(GerberText.millimetres().circle(0.2).box(0, 0, 20, 10).file("b.gtl")));
        assertThat(board.widthMm()).isNull();
        assertThat(board.heightMm()).isNull();
        assertThat(rules(board)).contains("outline-missing");
    }
}
