package hqb.prototyping.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sets whose names say nothing. */
class GuessRolesTest {

    private static final double[][] LEADS = {{4, 4}, {6.54, 4}, {9.08, 4}, {25, 7}, {31, 22}, {12, 20}};

    private static GerberText pads(double size, boolean leads, double[]... parts) {
        GerberText text = GerberText.millimetres().circle(size);
        for (double[] lead : leads ? LEADS : new double[0][]) {
            text.flash(lead[0], lead[1]);
        }
        text.rectangle(size, 1);
        for (double[] part : parts) {
            text.flash(part[0], part[1]);
        }
        return text;
    }

    private static GerberText tracks(GerberText text, double y) {
        text.circle(0.2);
        for (int i = 0; i + 1 < LEADS.length; i++) {
            text.line(LEADS[i][0], LEADS[i][1], LEADS[i + 1][0], LEADS[i + 1][1]);
        }
        return text.line(4, 4, 4, y, 10, y);
    }

    private static BoardFile drill() {
        var text = new StringBuilder("M48\nMETRIC\nT1C0.8\n%\nT1\n");
        for (double[] lead : LEADS) {
            text.append('X').append(lead[0]).append('Y').append(lead[1]).append('\n');
        }
        return GerberText.file("5.txt", text + "M30\n");
    }

    private static Map<String, String> roles(BoardAnalysis board) {
        var roles = new LinkedHashMap<String, String>();
        board.layers().forEach(layer -> roles.put(layer.file(), layer.role()));
        return roles;
    }

    @Test
    void layersAreKnownByWhatTheyDraw() {
        double[][] above = {{20, 15}, {22, 15}, {15, 12}};
        double[][] below = {{28, 15}, {30, 12}};
        BoardAnalysis board = AnalyseBoard.analyse(List.of(tracks(pads(1.6, true, above), 10).file("1.gbr"),
                tracks(pads(1.6, true, below), 15).file("2.gbr"), pads(1.7, true, above).file("3.gbr"),
                pads(1.7, true, below).file("4.gbr"), drill(), GerberText.millimetres().circle(0.1).box(0, 0, 40, 30).file("6.gbr"),
                pads(1.5, false, above).file("7.gbr")));
        assertThat(roles(board)).containsEntry("1.gbr", "copper-top").containsEntry("2.gbr", "copper-bottom")
                .containsEntry("3.gbr", "mask-top").containsEntry("4.gbr", "mask-bottom").containsEntry("6.gbr", "outline")
                .containsEntry("7.gbr", "paste-top");
        assertThat(board.widthMm()).isEqualTo(40.0);
        assertThat(board.copperLayers()).isEqualTo(2);
        assertThat(board.findings()).filteredOn(finding -> finding.rule().equals("layer-guessed")).hasSize(6);
    }

    @Test
    void whatIsKnownIsNotGuessed() {
        BoardAnalysis board = AnalyseBoard
                .analyse(List.of(tracks(pads(1.6, true), 10).file("a.gtl"), tracks(pads(1.6, true), 15).file("a.gbl"),
                        GerberText.millimetres().circle(0.1).box(0, 0, 40, 30).file("a.gko"), drill(),
                        GerberText.millimetres().circle(0.1).box(0, 0, 40, 30).file("7.gbr")));
        assertThat(roles(board)).containsEntry("7.gbr", "unknown");
        assertThat(board.findings()).noneMatch(finding -> finding.rule().equals("layer-guessed"));
    }
}
