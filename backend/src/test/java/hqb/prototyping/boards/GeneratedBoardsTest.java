package hqb.prototyping.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Boards whose measures are known because the test drew them. */
class GeneratedBoardsTest {

    @Property(tries = 120)
    void measuresAreThoseThatWereDrawn(@ForAll boolean inch, @ForAll @DoubleRange(min = 12, max = 300) double width,
            @ForAll @DoubleRange(min = 12, max = 300) double height, @ForAll @DoubleRange(min = 0.08, max = 0.6) double track,
            @ForAll @DoubleRange(min = 0.05, max = 0.4) double gap, @ForAll @IntRange(min = 3, max = 40) int holes, @ForAll Random random) {
        double left = Math.round(random.nextDouble() * 1e5) / 1e3 - 50;
        double low = Math.round(random.nextDouble() * 1e5) / 1e3 - 50;
        double w = step(width);
        double h = step(height);
        double t = step(track);
        double g = step(gap);
        var outline = GerberText.in(inch).circle(0.15).box(left, low, w, h);
        var copper = GerberText.in(inch).circle(t);
        // two tracks side by side, and one pad a hole along the bottom
        double y = low + h - 2;
        copper.line(left + 1, y, left + w - 1, y).line(left + 1, y - t - g, left + w - 1, y - t - g);
        double drill = step(0.3 + random.nextDouble());
        var hits = new StringBuilder();
        copper.circle(drill + 0.6);
        double pitch = (w - 4) / holes;
        for (int i = 0; i < holes; i++) {
            double x = left + 2 + i * Math.max(pitch, 2.4);
            copper.flash(x, low + 2);
            hits.append(hit(x, low + 2, inch));
        }
        double unit = inch ? 25.4 : 1;
        String tool = String.format(Locale.ROOT, "T1C%.6f", drill / unit);
        BoardAnalysis found = AnalyseBoard.analyse(List.of(outline.file("b-Edge_Cuts.gbr"), copper.file("b-F_Cu.gbr"),
                GerberText.in(inch).file("b-B_Cu.gbr"), GerberText.file("b.drl",
                        "M48\n" + (inch ? "INCH" : "METRIC") + "\n" + tool + "\n%\nT1\n" + hits + "M30\n")));
        assertThat(found.widthMm()).isCloseTo(w, within(0.001));
        assertThat(found.heightMm()).isCloseTo(h, within(0.001));
        assertThat(found.copperLayers()).isEqualTo(2);
        assertThat(found.holes()).isEqualTo(holes);
        assertThat(found.slots()).isZero();
        assertThat(found.minTrackMm()).isCloseTo(t, within(0.0005));
        assertThat(found.minGapMm()).isCloseTo(g, within(0.0005));
        assertThat(found.minDrillMm()).isCloseTo(drill, within(0.0005));
        assertThat(found.minRingMm()).isCloseTo(0.3, within(0.001));
    }

    private static double step(double mm) {
        return Math.round(mm * 1000) / 1000.0;
    }

    private static String hit(double x, double y, boolean inch) {
        double unit = inch ? 25.4 : 1;
        return String.format(Locale.ROOT, "X%.6fY%.6f%n", x / unit, y / unit).replace(System.lineSeparator(), "\n");
    }

    @Property(tries = 60)
    void theNumberFormatOfADrillFileIsFoundFromThePads(@ForAll @IntRange(min = 0, max = 4) int style, @ForAll Random random) {
        var copper = GerberText.millimetres().circle(1);
        var text = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            double x = 2.54 * (1 + random.nextInt(30)) + 50.8;
            double y = 2.54 * (1 + random.nextInt(20)) + 25.4;
            copper.flash(x, y);
            text.append(switch (style) {
                case 0 -> digits(x / 25.4, y / 25.4, 4); // inch 2.4
                case 1 -> digits(x / 25.4, y / 25.4, 5); // inch 2.5
                case 2 -> digits(x, y, 3); // mm 3.3
                case 3 -> digits(x, y, 2); // mm 3.2
                default -> digits(x, y, 4); // mm 4.4
            });
        }
        BoardAnalysis found = AnalyseBoard.analyse(List.of(copper.file("a.gtl"),
                GerberText.millimetres().circle(0.1).box(50, 25, 80, 55).file("a.gko"),
                GerberText.file("a.drl", "M48\n" + (style < 2 ? "INCH" : "METRIC") + "\nT1C0.03\n%\nT1\n" + text + "M30\n")));
        assertThat(found.holes()).isEqualTo(25);
        assertThat(found.findings()).noneMatch(finding -> finding.rule().equals("hole-outside-board"));
        assertThat(found.findings()).noneMatch(finding -> finding.rule().equals("drill-copper-offset"));
    }

    private static String digits(double x, double y, int decimals) {
        double scale = Math.pow(10, decimals);
        return "X" + Math.round(x * scale) + "Y" + Math.round(y * scale) + "\n";
    }
}
