package hqb.prototyping.designs;

import hqb.prototyping.boards.DrawnBoard;
import hqb.prototyping.boards.Layer;
import hqb.prototyping.boards.Together;
import hqb.prototyping.copper.Effort;
import hqb.prototyping.render.Look;
import hqb.prototyping.render.RenderBoard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Draws a board: from above, from below, and each of its layers. */
final class DrawBoard {
    /** The board from above and from below; the colours can be chosen. */
    static final String TOP = "top.svg";
    static final String BOTTOM = "bottom.svg";

    /** Letters of all pictures of a board; the largest real boards have a third. */
    private static final long MOST_LETTERS = 40_000_000;

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

    /** Of a board that is too much to be drawn there are no pictures, or not of all its layers. */
    static Drawn draw(DrawnBoard board) {
        RenderBoard pen = new RenderBoard(board);
        List<Picture> wanted = new ArrayList<>();
        Map<String, String> byLayer = new LinkedHashMap<>();
        long letters = add(wanted, 0, new Picture(TOP, pen.letters(false), () -> pen.view(false, Look.GREEN)));
        letters = add(wanted, letters, new Picture(BOTTOM, pen.letters(true), () -> pen.view(true, Look.GREEN)));
        int number = 0;
        for (Layer layer : board.layers()) {
            if (layer.gerber() != null || layer.drill() != null) {
                String name = "layer-" + ++number + ".svg";
                long before = letters;
                letters = add(wanted, letters, new Picture(name, pen.letters(layer), () -> pen.layer(layer)));
                if (letters > before) {
                    byLayer.put(layer.name(), name);
                }
            }
        }
        try {
            List<byte[]> drawn = Together.each(wanted, Picture::letters, picture -> bytes(picture.draw().get()));
            Map<String, byte[]> pictures = new LinkedHashMap<>();
            for (int i = 0; i < wanted.size(); i++) {
                pictures.put(wanted.get(i).name(), drawn.get(i));
            }
            return new Drawn(pictures, byLayer);
        } catch (Effort.Exceeded tooMuch) {
            return new Drawn(Map.of(), Map.of());
        }
    }

    private record Picture(String name, long letters, Supplier<String> draw) {
    }

    /** Adds a picture unless all would become too long; says how long all are then. */
    private static long add(List<Picture> wanted, long letters, Picture picture) {
        long all = letters + picture.letters() + 1_000;
        if (all > MOST_LETTERS) {
            return letters;
        }
        wanted.add(picture);
        return all;
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
