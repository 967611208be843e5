package hqb.prototyping.boards;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes small Gerber and drill files; lengths are given in mm. */
final class GerberText {

    private final StringBuilder text = new StringBuilder();
    private final boolean inch;
    private int code = 10;

    private GerberText(boolean inch) {
        this.inch = inch;
        text.append(inch ? "%FSLAX26Y26*%%MOIN*%" : "%FSLAX36Y36*%%MOMM*%").append("%LPD*%G75*G01*");
    }

    static GerberText millimetres() {
        return new GerberText(false);
    }

    static GerberText in(boolean inch) {
        return new GerberText(inch);
    }

    /** Any commands as they are. */
    GerberText raw(String commands) {
        text.append(commands);
        return this;
    }

    private String unit(double mm) {
        return String.format(Locale.ROOT, "%.7f", inch ? mm / 25.4 : mm);
    }

    private String at(double x, double y) {
        double scale = inch ? 1e6 / 25.4 : 1e6;
        return "X" + Math.round(x * scale) + "Y" + Math.round(y * scale);
    }

    GerberText circle(double diameter) {
        text.append("%ADD").append(++code).append("C,").append(unit(diameter)).append("*%D").append(code).append('*');
        return this;
    }

    GerberText rectangle(double width, double height) {
        text.append("%ADD").append(++code).append("R,").append(unit(width)).append('X').append(unit(height)).append("*%D").append(code)
                .append('*');
        return this;
    }

    GerberText flash(double x, double y) {
        text.append(at(x, y)).append("D03*");
        return this;
    }

    GerberText line(double... points) {
        text.append(at(points[0], points[1])).append("D02*");
        for (int i = 2; i < points.length; i += 2) {
            text.append(at(points[i], points[i + 1])).append("D01*");
        }
        return this;
    }

    GerberText box(double x, double y, double width, double height) {
        return line(x, y, x + width, y, x + width, y + height, x, y + height, x, y);
    }

    GerberText region(double... points) {
        text.append("G36*");
        line(points);
        text.append("G37*");
        return this;
    }

    /** The file. */
    BoardFile file(String name) {
        return new BoardFile(name, (text + "M02*").getBytes(StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        return file("x").content();
    }

    static BoardFile file(String name, String content) {
        return new BoardFile(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
