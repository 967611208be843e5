package hqb.prototyping.designs;

import hqb.prototyping.boards.BoardFile;
import hqb.prototyping.boards.DrawnBoard;
import hqb.prototyping.boards.Layer;
import hqb.prototyping.render.Look;
import hqb.prototyping.render.RenderBoard;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws a board: from above, from below, and each of its layers. */
final class DrawBoard {
    /** The board from above and from below; the colours can be chosen. */
    static final String TOP = "top.svg";
    static final String BOTTOM = "bottom.svg";

    private DrawBoard() {
    }

    /**
     * The pictures of a board.
     *
     * @param byName  each picture
     * @param byLayer the name of each layer's picture, by file
     */
    record Drawn(Map<String, byte[]> byName, Map<String, String> byLayer) {
    }

    static Drawn draw(List<BoardFile> files) {
        DrawnBoard board = DrawnBoard.read(files);
        RenderBoard pen = new RenderBoard(board);
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put(TOP, bytes(pen.view(false, Look.GREEN)));
        pictures.put(BOTTOM, bytes(pen.view(true, Look.GREEN)));
        Map<String, String> byLayer = new LinkedHashMap<>();
        for (Layer layer : board.layers()) {
            if (layer.gerber() != null || layer.drill() != null) {
                String name = "layer-" + (byLayer.size() + 1) + ".svg";
                pictures.put(name, bytes(pen.layer(layer)));
                byLayer.put(layer.name(), name);
            }
        }
        return new Drawn(pictures, byLayer);
    }

    /** The same picture in other colours; names that are not known give green and gold. */
    static byte[] inColours(byte[] svg, String mask, String finish) {
        Look look = Look.named(mask, finish);
        return bytes(new String(svg, StandardCharsets.UTF_8).replace(Look.GREEN.mask(), look.mask())
                .replace(Look.GREEN.finish(), look.finish()).replace(Look.GREEN.silk(), look.silk()));
    }

    private static byte[] bytes(String svg) {
        return svg.getBytes(StandardCharsets.UTF_8);
    }
}
