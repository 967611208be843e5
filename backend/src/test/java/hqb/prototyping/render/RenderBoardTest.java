package hqb.prototyping.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.prototyping.boards.BoardFile;
import hqb.prototyping.boards.DrawnBoard;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RenderBoardTest {

    private static BoardFile file(String name, String content) {
        return new BoardFile(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static final DrawnBoard BOARD = DrawnBoard.read(List.of(
            file("a.gko", "%FSLAX24Y24*%%MOMM*%%ADD10C,0.1*%D10*X0Y0D02*X200000D01*Y100000D01*X0D01*Y0D01*M02*"),
            file("a.gtl", "%FSLAX24Y24*%%MOMM*%G04 <script>*%ADD10R,2X2*%D10*X50000Y50000D03*%LPC*%%ADD11C,1*%D11*X50000Y50000D03*M02*"),
            file("a.gts", "%FSLAX24Y24*%%MOMM*%%ADD10C,2*%D10*X50000Y50000D03*M02*"),
            file("a.drl", "M48\nMETRIC\nT1C0.5\n%\nT1\nX5.0Y5.0\nM30\n")));

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @Test
    void thePictureIsWellFormedAndAsLargeAsTheBoard() throws Exception {
        var render = new RenderBoard(BOARD);
        assertThat(parse(render.view(false, Look.GREEN)).getAttribute("viewBox")).isEqualTo("-2 -12 24 14");
        assertThat(parse(render.view(true, Look.named("blue", "hasl"))).getAttribute("viewBox")).isEqualTo("-22 -12 24 14");
        BOARD.layers().forEach(layer -> assertThat(render.layer(layer)).startsWith("<svg").doesNotContain("script"));
    }

    @Test
    void coloursAreColours() {
        assertThatThrownBy(() -> new Look("red\"/><script>", "gold", "white", "tan")).isInstanceOf(IllegalArgumentException.class);
    }
}
