package hqb.prototyping.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the analysis answers. */
class BrokenSetsTest {

    private static List<String> rules(List<BoardFile> files) {
        return AnalyseBoard.analyse(files).findings().stream().map(Finding::rule).toList();
    }

    @Test
    void wrongSyntaxIsTold() {
        BoardAnalysis board = AnalyseBoard.analyse(Sets.resource("syntax-error.zip"));
        assertThat(board.findings()).filteredOn(finding -> finding.rule().equals("file-damaged")).extracting(Finding::layer)
                .containsExactlyInAnyOrder("test_syntax_error.gbr", "test_syntax_error.exc");
        assertThat(board.findings()).anyMatch(finding -> finding.rule().equals("outline-open"));
        assertThat(board.widthMm()).isEqualTo(28.0);
    }

    @Test
    void otherContentUnderALayersNameIsTold() {
        assertThat(rules(List.of(GerberText.file("board.gtl", "%PDF-1.4 something"), GerberText.file("board.gbl", ""),
                GerberText.file("board.gko", "solid exported\n facet normal 1 0 0\n"))))
                .contains("file-unreadable", "file-empty", "outline-missing");
    }

    @Test
    void aMissingBottomCopperIsCountedAndTold() {
        BoardAnalysis board = AnalyseBoard.analyse(Sets.resource("nsynth-missing-bottom-copper.zip"));
        assertThat(board.copperLayers()).isEqualTo(2);
        assertThat(board.findings()).anyMatch(finding -> finding.rule().equals("layer-missing") && "copper-bottom".equals(finding.layer()));
    }

    @Test
    void aFileCutOffIsTold() {
        byte[] whole = GerberText.millimetres().circle(0.1).box(0, 0, 20, 10).bytes();
        assertThat(rules(List.of(new BoardFile("a.gko", Arrays.copyOf(whole, whole.length - 10))))).contains("file-damaged");
        assertThat(rules(List.of(new BoardFile("a.gko", Arrays.copyOf(whole, whole.length - 4))))).contains("file-without-end");
    }

    @Test
    void unfoldingToAThousandMillionFlashesIsRefused() {
        String nested = "%FSLAX24Y24*%%MOMM*%%ADD10C,0.1*%%ABD11*%D10*%SRX1000Y1000I1J1*%X0Y0D03*%SR*%%AB*%"
                + "%ABD12*%D11*%SRX1000Y1000I1J1*%X0Y0D03*%SR*%%AB*%D12*X0Y0D03*M02*";
        assertThat(rules(List.of(GerberText.file("a.gtl", nested)))).contains("file-too-complex");
        assertThat(rules(List.of(GerberText.file("a.gtl", "%FSLAX24Y24*%%MOMM*%%ADD10C,0.1*%%SRX99999Y99999I1J1*%D10*X0Y0D03*%SR*%M02*"))))
                .contains("file-too-complex");
        assertThat(rules(List.of(GerberText.file("a.drl", "M48\nMETRIC\nT1C1\n%\nT1\nX1Y1\nR9999999X1Y1\nM30\n"))))
                .contains("file-too-complex");
    }

    @Test
    void coordinatesBeyondAllBoardsAreRefused() {
        assertThat(rules(List.of(GerberText.file("a.gtl", "%FSLAX66Y66*%%MOMM*%%ADD10C,1e9*%%ADD11C,9999999*%D11*X0Y0D03*M02*"))))
                .containsAnyOf("file-out-of-range", "file-damaged");
        assertThat(rules(List.of(GerberText.file("a.gtl", "%FSLAX24Y24*%%MOMM*%%ADD10C,1*%D10*X999999999999999Y0D03*M02*"))))
                .contains("file-out-of-range");
    }

    @Property(tries = 150)
    void damagedFilesNeverEndTheAnalysis(@ForAll Random random) {
        List<BoardFile> files = Sets.resource(random.nextBoolean() ? "gyw-eagle-newer.zip" : "6pack-relay.zip");
        var damaged = files.stream().map(file -> new BoardFile(file.name(), damage(file.content(), random))).toList();
        BoardAnalysis board = AnalyseBoard.analyse(damaged);
        assertThat(board.layers()).hasSameSizeAs(files);
    }

    private static byte[] damage(byte[] content, Random random) {
        byte[] result = content.clone();
        for (int i = random.nextInt(20); i > 0 && result.length > 0; i--) {
            int at = random.nextInt(result.length);
            switch (random.nextInt(4)) {
                case 0 -> result[at] = (byte) random.nextInt(256);
                case 1 -> result[at] = (byte) "0123456789XYIJD*%GM-".charAt(random.nextInt(20));
                case 2 -> result = Arrays.copyOf(result, at);
                default -> {
                    int length = Math.min(random.nextInt(40), result.length - at);
                    System.arraycopy(result, random.nextInt(result.length - length + 1), result, at, length);
                }
            }
        }
        return result;
    }
}
