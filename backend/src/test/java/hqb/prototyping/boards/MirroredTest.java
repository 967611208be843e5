package hqb.prototyping.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layers and texts that can be read from the wrong side only. */
class MirroredTest {

    private static final double[][] LEADS = {{4, 4}, {6.54, 4}, {9.08, 4}, {25, 7}, {31, 22}, {12, 20}, {17.3, 9.1}, {8, 26}};

    private static GerberText pads(boolean mirrored, double size) {
        GerberText text = GerberText.millimetres().circle(size);
        for (double[] lead : LEADS) {
            text.flash(mirrored ? 40 - lead[0] : lead[0], lead[1]);
        }
        return text.rectangle(size, 1).flash(mirrored ? 20 : 20, 15).flash(mirrored ? 17 : 23, 15);
    }

    private static List<Finding> board(boolean top, boolean bottom, boolean mask) {
        var drill = new StringBuilder("M48\nMETRIC\nT1C0.8\n%\nT1\n");
        for (double[] lead : LEADS) {
            drill.append('X').append(lead[0]).append('Y').append(lead[1]).append('\n');
        }
        return AnalyseBoard.analyse(List.of(GerberText.millimetres().circle(0.1).box(0, 0, 40, 30).file("b-Edge_Cuts.gbr"),
                pads(top, 1.6).file("b-F_Cu.gbr"), pads(bottom, 1.6).file("b-B_Cu.gbr"), pads(mask, 1.7).file("b-F_Mask.gbr"),
                GerberText.file("b.drl", drill + "M30\n"))).findings().stream().filter(finding -> finding.rule().equals("layer-mirrored"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"false, false, false, none", "true, false, true, copper-top",
        "false, true, false, copper-bottom",
        "false, false, true, mask-top", "true, true, true, drill"})
    void aLayerWhosePadsMeetTheirHolesOnlyWhenTurnedOverIsMirrored(boolean top, boolean bottom, boolean mask, String layer) {
        List<Finding> found = board(top, bottom, mask);
        if (layer == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.layer()).isEqualTo(layer);
                assertThat(finding.severity()).isEqualTo("error");
                assertThat(finding.x()).isNotNull();
            });
        }
    }

    /** Strokes of letters within 0 to 4 across and 0 to 6 up. */
    private static double[][] letter(char letter) {
        return switch (letter) {
            case 'R' -> new double[][]{{0, 0, 0, 6, 3, 6, 4, 5, 4, 4, 3, 3, 0, 3}, {2, 3, 4, 0}};
            case 'L' -> new double[][]{{0, 6, 0, 0, 4, 0}};
            case 'F' -> new double[][]{{0, 0, 0, 6, 4, 6}, {0, 3, 3, 3}};
            case 'P' -> new double[][]{{0, 0, 0, 6, 3, 6, 4, 5, 4, 4, 3, 3, 0, 3}};
            case 'A' -> new double[][]{{0, 0, 2, 6, 4, 0}, {0.7, 2, 3.3, 2}};
            case 'T' -> new double[][]{{0, 6, 4, 6}, {2, 6, 2, 0}};
            case '4' -> new double[][]{{3, 0, 3, 6, 0, 2, 4, 2}};
            default -> new double[][]{{0, 5, 1, 6, 3, 6, 4, 5, 4, 4, 0, 0, 4, 0}};
        };
    }

    private static BoardFile text(String name, boolean mirrored, boolean lying, String... words) {
        GerberText text = GerberText.millimetres().circle(0.15);
        double up = 3;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                for (double[] stroke : letter(word.charAt(i))) {
                    double[] line = new double[stroke.length];
                    for (int k = 0; k < stroke.length; k += 2) {
                        double x = 3 + 1.5 * i + stroke[k] * 0.25;
                        double y = up + stroke[k + 1] * 0.25;
                        double turnedX = lying ? 35 - y : x;
                        line[k] = mirrored ? 40 - turnedX : turnedX;
                        line[k + 1] = lying ? x : y;
                    }
                    text.line(line);
                }
            }
            up += 3;
        }
        return text.file(name);
    }

    private static List<Finding> texts(BoardFile... files) {
        var set = new ArrayList<>(List.of(files));
        set.add(GerberText.millimetres().circle(0.1).box(0, 0, 40, 30).file("b-Edge_Cuts.gbr"));
        return AnalyseBoard.analyse(set).findings().stream().filter(finding -> finding.rule().equals("text-mirrored")).toList();
    }

    @Test
    void textOnTopStandsAsItIsReadAndOnTheBottomTurnedOver() {
        String[] words = {"R4", "TP2", "LATTE", "FLAP", "PR4", "FAR"};
        for (boolean lying : new boolean[]{false, true}) {
            assertThat(texts(text("b-F_Silkscreen.gbr", false, lying, words), text("b-B_Silkscreen.gbr", true, lying, words))).isEmpty();
            assertThat(texts(text("b-F_Silkscreen.gbr", true, lying, words))).singleElement().satisfies(finding -> {
                assertThat(finding.layer()).isEqualTo("silk-top");
                assertThat(finding.measured()).isGreaterThanOrEqualTo(3);
                assertThat(finding.severity()).isEqualTo("warning");
            });
            assertThat(texts(text("b-B_Silkscreen.gbr", false, lying, words))).extracting(Finding::layer).containsExactly("silk-bottom");
            assertThat(texts(text("b-B_Cu.gbr", false, lying, words))).extracting(Finding::layer).containsExactly("copper-bottom");
        }
    }
}
