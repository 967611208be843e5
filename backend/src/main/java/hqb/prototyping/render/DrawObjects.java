package hqb.prototyping.render;

import hqb.prototyping.copper.Effort;
import hqb.prototyping.copper.PlotShape;
import hqb.prototyping.gerber.Aperture;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Flash;
import hqb.prototyping.gerber.Region;
import hqb.prototyping.gerber.Stroke;
import java.util.List;

/** The objects of a layer as SVG elements in {@code currentColor}; what is cleared is masked out. */
final class DrawObjects {

    /** More changes of polarity than this are not drawn: masks within masks become too slow to show. */
    private static final int MOST_CHANGES = 60;

    private final String id;
    private final String frame;
    private final Effort effort;
    private final StringBuilder definitions = new StringBuilder();
    private final StringBuilder body = new StringBuilder();

    /**
     * @param id unlike that of other layers of the picture
     * @param frame a rectangle that covers the picture, as attributes of {@code rect}
     * @param effort what drawing is taken from
     */
    DrawObjects(String id, String frame, Effort effort) {
        this.id = id;
        this.frame = frame;
        this.effort = effort;
    }

    /** The elements; masks come first. */
    String draw(List<Drawn> objects) {
        int changes = 0;
        boolean dark = true;
        for (Drawn object : objects) {
            changes += dark && !object.dark() ? 1 : 0;
            dark = object.dark();
        }
        boolean masks = changes > 0 && changes <= MOST_CHANGES;
        if (masks) {
            for (int i = changes; i > 0; i--) {
                body.append("<g mask=\"url(#").append(id).append('c').append(i).append(")\">");
            }
        }
        int run = 0;
        int from = 0;
        while (from < objects.size()) {
            boolean darkRun = objects.get(from).dark();
            int to = from;
            while (to < objects.size() && objects.get(to).dark() == darkRun) {
                to++;
            }
            if (darkRun) {
                elements(objects.subList(from, to), body);
            } else if (masks) {
                run++;
                definitions.append("<mask id=\"").append(id).append('c').append(run)
                        .append("\" maskUnits=\"userSpaceOnUse\" ").append(frame).append("><rect ").append(frame)
                        .append(" fill=\"#fff\"/><g color=\"#000\">");
                elements(objects.subList(from, to), definitions);
                definitions.append("</g></mask>");
                body.append("</g>");
            }
            from = to;
        }
        return (definitions.isEmpty() ? "" : "<defs>" + definitions + "</defs>") + body;
    }

    private void elements(List<Drawn> objects, StringBuilder out) {
        var fills = new StringBuilder();
        var lines = new StringBuilder();
        double width = -1;
        for (Drawn object : objects) {
            switch (object) {
                case Stroke stroke when stroke.aperture().kind() == Aperture.Kind.CIRCLE -> {
                    if (width != stroke.aperture().width()) {
                        flush(out, lines, width);
                        width = stroke.aperture().width();
                    }
                    SvgPath.line(lines, stroke.line(), 0, 0);
                }
                case Flash flash when flash.aperture().kind() == Aperture.Kind.CIRCLE && flash.aperture().hole() == 0 -> {
                    out.append("<circle cx=\"");
                    SvgPath.number(out, flash.x());
                    out.append("\" cy=\"");
                    SvgPath.number(out, flash.y());
                    out.append("\" r=\"");
                    SvgPath.number(out, flash.aperture().width() / 2);
                    out.append("\"/>");
                }
                case Flash flash -> {
                    SvgPath.areas(fills, flash.aperture().shape(), flash.x(), flash.y());
                    flushFill(out, fills);
                }
                case Region region -> {
                    SvgPath.line(fills, region.contour(), 0, 0);
                    fills.append('Z');
                    flushFill(out, fills);
                }
                case Stroke stroke -> {
                    SvgPath.areas(fills, PlotShape.of(stroke, effort), 0, 0);
                    flushFill(out, fills);
                }
            }
        }
        flush(out, lines, width);
    }

    private static void flushFill(StringBuilder out, StringBuilder fills) {
        if (!fills.isEmpty()) {
            out.append("<path fill-rule=\"evenodd\" d=\"").append(fills).append("\"/>");
            fills.setLength(0);
        }
    }

    private static void flush(StringBuilder out, StringBuilder lines, double width) {
        if (!lines.isEmpty()) {
            out.append("<path fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"");
            SvgPath.number(out, Math.max(width, 0.01));
            out.append("\" d=\"").append(lines).append("\"/>");
            lines.setLength(0);
        }
    }
}
