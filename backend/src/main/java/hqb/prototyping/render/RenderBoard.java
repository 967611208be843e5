package hqb.prototyping.render;

import hqb.prototyping.boards.DrawnBoard;
import hqb.prototyping.boards.Layer;
import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.copper.Effort;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Pictures of a board as SVG. One unit is 1 mm; y points up as in the files. Nothing of the files' text gets into the picture, so it may be shown
 * as it is.
 */
public final class RenderBoard {

    private final DrawnBoard board;
    private final Envelope view;
    private final String frame;
    private final Effort effort = new Effort();

    /** A board with something drawn; 2 mm are left around it. */
    public RenderBoard(DrawnBoard board) {
        this.board = board;
        this.view = board.extent() == null ? new Envelope(0, 10, 0, 10) : new Envelope(board.extent());
        view.expandBy(2);
        var text = new StringBuilder("x=\"");
        SvgPath.number(text, view.getMinX());
        text.append("\" y=\"");
        SvgPath.number(text, view.getMinY());
        text.append("\" width=\"");
        SvgPath.number(text, view.getWidth());
        text.append("\" height=\"");
        SvgPath.number(text, view.getHeight());
        this.frame = text.append('"').toString();
    }

    /** About how many letters the picture of a layer has; known before it is drawn. */
    public long letters(Layer layer) {
        long letters = layer.gerber() == null ? 0 : CountLetters.of(layer.gerber().objects());
        if (layer.drill() != null) {
            letters += CountLetters.BORE * layer.drill().hits().size();
            letters += layer.drill().slots().stream().mapToLong(slot -> CountLetters.BORE + CountLetters.POINT * slot.path().length / 2)
                    .sum();
        }
        return letters;
    }

    /** About how many letters the picture from above, or from below, has. */
    public long letters(boolean bottom) {
        Side side = bottom ? Side.BOTTOM : Side.TOP;
        long letters = CountLetters.POINT * board.material().getNumPoints();
        for (DrawnBoard.Bore bore : board.bores()) {
            letters += CountLetters.BORE + CountLetters.POINT * bore.path().length / 2;
        }
        for (Kind kind : new Kind[]{Kind.MASK, Kind.COPPER, Kind.SILK}) {
            Layer layer = find(kind, side);
            letters += layer == null ? 0 : letters(layer);
        }
        return letters;
    }

    /**
     * One layer alone in {@code currentColor}, seen from the top.
     *
     * @throws Effort.Exceeded if the pictures together are too much work
     */
    public String layer(Layer layer) {
        var body = new StringBuilder("<g fill=\"currentColor\">");
        if (layer.gerber() != null) {
            body.append(new DrawObjects("l", frame, effort.share()).draw(layer.gerber().objects()));
        }
        if (layer.drill() != null) {
            layer.drill().hits().forEach(hit -> bore(body, new double[]{hit.x(), hit.y()}, hit.tool().diameter(), "currentColor"));
            layer.drill().slots().forEach(slot -> bore(body, slot.path(), slot.tool().diameter(), "currentColor"));
        }
        return picture(body.append("</g>"), false);
    }

    /** The board as it will look from above, or from below, then mirrored. */
    public String view(boolean bottom, Look look) {
        Side side = bottom ? Side.BOTTOM : Side.TOP;
        var body = new StringBuilder("<defs><clipPath id=\"b\"><path clip-rule=\"evenodd\" d=\"");
        shape(body);
        body.append("\"/></clipPath>");
        Layer mask = find(Kind.MASK, side);
        if (mask != null && mask.gerber() != null) {
            body.append("<mask id=\"m\" maskUnits=\"userSpaceOnUse\" ").append(frame).append("><rect ").append(frame)
                    .append(" fill=\"#fff\"/><g fill=\"currentColor\" color=\"#000\">")
                    .append(new DrawObjects("k", frame, effort.share()).draw(mask.gerber().objects())).append("</g></mask>");
        }
        body.append("</defs><g clip-path=\"url(#b)\"><rect ").append(frame).append(" fill=\"").append(look.base()).append("\"/>");
        coloured(body, find(Kind.COPPER, side), look.finish(), "u", "");
        body.append("<rect ").append(frame).append(" fill=\"").append(look.mask()).append('"')
                .append(mask == null ? "" : " mask=\"url(#m)\"")
                .append("/>");
        coloured(body, find(Kind.SILK, side), look.silk(), "s", mask == null ? "" : " mask=\"url(#m)\"");
        for (DrawnBoard.Bore bore : board.bores()) {
            bore(body, bore.path(), bore.width(), "#222");
        }
        return picture(body.append("</g>"), bottom);
    }

    private @Nullable Layer find(Kind kind, Side side) {
        return board.layers().stream().filter(layer -> layer.role().kind() == kind && layer.role().side() == side).findFirst().orElse(null);
    }

    private void coloured(StringBuilder body, @Nullable Layer layer, String colour, String id, String more) {
        if (layer != null && layer.gerber() != null) {
            body.append("<g fill=\"currentColor\" color=\"").append(colour).append('"').append(more).append('>')
                    .append(new DrawObjects(id, frame, effort.share()).draw(layer.gerber().objects())).append("</g>");
        }
    }

    private void shape(StringBuilder out) {
        if (!board.material().isEmpty()) {
            SvgPath.areas(out, board.material(), 0, 0);
        } else {
            SvgPath.line(out, new double[]{view.getMinX(), view.getMinY(), view.getMaxX(), view.getMinY(), view.getMaxX(), view.getMaxY(),
                view.getMinX(), view.getMaxY()}, 0, 0);
            out.append('Z');
        }
    }

    private static void bore(StringBuilder out, double[] path, double width, String colour) {
        double[] line = path.length == 2 ? new double[]{path[0], path[1], path[0], path[1]} : path;
        out.append("<path fill=\"none\" stroke-linecap=\"round\" stroke=\"").append(colour).append("\" stroke-width=\"");
        SvgPath.number(out, Math.max(width, 0.05));
        out.append("\" d=\"");
        SvgPath.line(out, line, 0, 0);
        out.append("\"/>");
    }

    private String picture(StringBuilder body, boolean mirrored) {
        var svg = new StringBuilder(body.length() + 300).append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"");
        SvgPath.number(svg, mirrored ? -view.getMaxX() : view.getMinX());
        svg.append(' ');
        SvgPath.number(svg, -view.getMaxY());
        svg.append(' ');
        SvgPath.number(svg, view.getWidth());
        svg.append(' ');
        SvgPath.number(svg, view.getHeight());
        return svg.append("\"><g transform=\"scale(").append(mirrored ? "-1" : "1").append(" -1)\">").append(body).append("</g></svg>")
                .toString();
    }
}
