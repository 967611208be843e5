package hqb.bench.prototyping;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes a Gerber file; lengths are given in mm. */
final class Plot {
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final Map<String, Integer> apertures = new HashMap<>();
    private final boolean inch;
    private int selected;
    private boolean ended = true;

    Plot(boolean inch) {
        this.inch = inch;
        head.append(inch ? "%FSLAX26Y26*%\n%MOIN*%\n" : "%FSLAX36Y36*%\n%MOMM*%\n");
    }

    /** An attribute or another command that comes before everything else. */
    Plot says(String command) {
        head.append('%').append(command).append("*%\n");
        return this;
    }

    Plot withoutEnd() {
        ended = false;
        return this;
    }

    private String length(double mm) {
        return String.format(Locale.ROOT, "%.7f", inch ? mm / 25.4 : mm);
    }

    private String number(double mm) {
        return Long.toString(Math.round(inch ? mm * 1e6 / 25.4 : mm * 1e6));
    }

    private String at(double x, double y) {
        return "X" + number(x) + "Y" + number(y);
    }

    private void aperture(String form) {
        int code = apertures.computeIfAbsent(form, any -> {
            head.append("%ADD").append(10 + apertures.size()).append(form).append("*%\n");
            return 10 + apertures.size();
        });
        if (code != selected) {
            body.append('D').append(code).append("*\n");
            selected = code;
        }
    }

    Plot round(double x, double y, double diameter) {
        aperture("C," + length(diameter));
        body.append(at(x, y)).append("D03*\n");
        return this;
    }

    Plot pad(double x, double y, double width, double height) {
        aperture("R," + length(width) + "X" + length(height));
        body.append(at(x, y)).append("D03*\n");
        return this;
    }

    /** A line through points x, y, x, y, … */
    Plot line(double width, double... points) {
        aperture("C," + length(width));
        body.append("G01*\n").append(at(points[0], points[1])).append("D02*\n");
        for (int i = 2; i < points.length; i += 2) {
            body.append(at(points[i], points[i + 1])).append("D01*\n");
        }
        return this;
    }

    /** An arc counter-clockwise about a centre; equal ends make a full circle. */
    Plot arc(double width, double x1, double y1, double x2, double y2, double centreX, double centreY) {
        aperture("C," + length(width));
        body.append("G75*\nG03*\n").append(at(x1, y1)).append("D02*\n").append(at(x2, y2)).append('I').append(number(centreX - x1))
                .append('J').append(number(centreY - y1)).append("D01*\nG01*\n");
        return this;
    }

    byte[] bytes() {
        return (head + "G04 made for a measurement*\n%LPD*%\nG01*\n" + body + (ended ? "M02*\n" : "")).getBytes(StandardCharsets.US_ASCII);
    }
}
