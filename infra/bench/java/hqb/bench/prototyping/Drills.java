package hqb.bench.prototyping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes a drill file (Excellon); lengths are given in mm. */
final class Drills {
    private final boolean inch;
    private final Map<Double, List<String>> hits = new TreeMap<>();
    private int holes;
    private int slots;

    Drills(boolean inch) {
        this.inch = inch;
    }

    private String at(double x, double y) {
        double unit = inch ? 25.4 : 1;
        return String.format(Locale.ROOT, inch ? "X%.6fY%.6f" : "X%.4fY%.4f", x / unit, y / unit);
    }

    void hole(double x, double y, double diameter) {
        hits.computeIfAbsent(diameter, any -> new ArrayList<>()).add(at(x, y));
        holes++;
    }

    void slot(double x1, double y1, double x2, double y2, double width) {
        hits.computeIfAbsent(width, any -> new ArrayList<>()).add(at(x1, y1) + "G85" + at(x2, y2));
        slots++;
    }

    int holes() {
        return holes;
    }

    int slots() {
        return slots;
    }

    byte[] bytes() {
        StringBuilder head = new StringBuilder("M48\nFMAT,2\n").append(inch ? "INCH" : "METRIC").append('\n');
        StringBuilder body = new StringBuilder("%\nG90\nG05\n");
        int tool = 1;
        for (Map.Entry<Double, List<String>> one : hits.entrySet()) {
            head.append(String.format(Locale.ROOT, "T%dC%.5f%n", tool, inch ? one.getKey() / 25.4 : one.getKey()).replace("\r", ""));
            body.append('T').append(tool++).append('\n').append(String.join("\n", one.getValue())).append('\n');
        }
        return (head.append(body) + "T0\nM30\n").getBytes(StandardCharsets.US_ASCII);
    }
}
