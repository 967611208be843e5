package hqb.prototyping.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindNetsTest {
    private static final String HEAD = "; #@! TF.FileFunction,%s,1,2,%s\nM48\nMETRIC\nT1C0.400\n%%\nT1\n";

    /** Pads at 5, 6.1 and 8 mm, 1 mm across; a track on the bottom between the first two. */
    private static BoardAnalysis board(String plating, boolean joined) {
        var outline = GerberText.in(false).circle(0.1).box(0, 0, 20, 10);
        var top = GerberText.in(false).circle(1).flash(5, 5).flash(6.1, 5).flash(8, 5);
        var bottom = GerberText.in(false).circle(0.5);
        bottom = joined ? bottom.line(5, 5, 6.1, 5) : bottom.flash(5, 5).flash(6.1, 5);
        return AnalyseBoard.analyse(List.of(outline.file("b-Edge_Cuts.gbr"), top.file("b-F_Cu.gbr"), bottom.file("b-B_Cu.gbr"),
                GerberText.file("b.drl",
                        HEAD.formatted(plating, plating.equals("Plated") ? "PTH" : "NPTH") + "X5.0Y5.0\nX6.1Y5.0\nM30\n")));
    }

    @Test
    void whatPlatedHolesJoinIsOneNetWithoutGaps() {
        assertThat(board("Plated", true).minGapMm()).isEqualTo(0.9);
    }

    @Test
    void whatIsNotJoinedIsApart() {
        assertThat(board("Plated", false).minGapMm()).isEqualTo(0.1);
    }

    @Test
    void holesWithoutPlatingJoinNothing() {
        assertThat(board("NonPlated", true).minGapMm()).isEqualTo(0.1);
    }
}
