package hqb.bench.prototyping;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/** Gerber and drill files that want to do harm. */
final class HostileBoards {
    private static final String HEAD = "%FSLAX46Y46*%\n%MOMM*%\n";
    private static final String COMPLEX = "file-too-complex";
    private static final String DAMAGED = "file-damaged";
    private static final String RANGE = "file-out-of-range";
    /** What one file is told that could be read to its end. */
    private static final String ALONE = "layer-missing";
    private static final String[] TOO_MUCH = {COMPLEX, "not-all-checked", "layer-not-measured"};

    private HostileBoards() {
    }

    static List<Upload.Maker> all() {
        return List.of(HostileBoards::farAway, HostileBoards::endlessRepeat, HostileBoards::nestedRepeat, HostileBoards::deepMacro,
                HostileBoards::cuttingMacro, HostileBoards::moires, HostileBoards::longExpression, HostileBoards::blockOfItself,
                HostileBoards::millionsOfFlashes, HostileBoards::costlyFlashes, HostileBoards::samePlace, HostileBoards::noNumbers,
                HostileBoards::hugeApertures, HostileBoards::tangledRegion, HostileBoards::tangledClear, HostileBoards::tangledOutline,
                HostileBoards::manyOutlines, HostileBoards::crossingLines, HostileBoards::longLines, HostileBoards::manyCuts,
                HostileBoards::sweptArcs, HostileBoards::repeatedArcs, HostileBoards::comments, HostileBoards::badWords,
                HostileBoards::attributes, HostileBoards::longFormat, HostileBoards::manyApertures, HostileBoards::turnedShapes,
                HostileBoards::repeatedHits, HostileBoards::patternedHits, HostileBoards::openFormats, HostileBoards::columnOfHoles,
                HostileBoards::badDrillLines, HostileBoards::bitsTurned, HostileBoards::cutOff, HostileBoards::otherContent,
                HostileBoards::negativePlane, HostileBoards::openEnds, HostileBoards::manyLayers);
    }

    private static String lines(int count, IntFunction<String> line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(line.apply(i));
        }
        return text.toString();
    }

    private static String at(double x, double y) {
        return "X" + Math.round(x * 1e6) + "Y" + Math.round(y * 1e6);
    }

    private static String flash(double x, double y) {
        return at(x, y) + "D03*\n";
    }

    private static String stroke(double x1, double y1, double x2, double y2) {
        return at(x1, y1) + "D02*\n" + at(x2, y2) + "D01*\n";
    }

    private static Upload farAway(Random random) throws IOException {
        return Upload.copper("coordinates beyond all boards", HEAD + "%ADD10C,1*%D10*" + flash(2e4 + random.nextInt(1_000_000), 0) + "M02*",
                RANGE);
    }

    private static Upload endlessRepeat(Random random) throws IOException {
        return Upload.copper("endless step and repeat",
                HEAD + "%ADD10C,0.1*%%SRX" + (1_000 + random.nextInt(100_000_000)) + "Y99999I1J1*%D10*"
                        + flash(0, 0) + "%SR*%M02*",
                COMPLEX);
    }

    private static Upload nestedRepeat(Random random) throws IOException {
        StringBuilder text = new StringBuilder(HEAD + "%ADD10C,0.1*%");
        int depth = 5 + random.nextInt(7);
        for (int i = 0; i < depth; i++) {
            text.append("%ABD").append(11 + i).append("*%D").append(10 + i).append("*%SRX40Y40I0.1J0.1*%").append(flash(0, 0))
                    .append("%SR*%%AB*%\n");
        }
        return Upload.copper("step and repeat within blocks", text + "D" + (10 + depth) + "*" + flash(0, 0) + "M02*", COMPLEX);
    }

    private static Upload deepMacro(Random random) throws IOException {
        int depth = 100 + random.nextInt(15_000);
        return Upload.copper("macro of endless brackets", HEAD + "%AMD*1,1," + "(".repeat(depth) + "1" + ")".repeat(depth)
                + ",0,0*%\n%ADD10D*%D10*" + flash(1, 1) + "M02*", DAMAGED);
    }

    private static Upload cuttingMacro(Random random) throws IOException {
        String cuts = lines(1900, i -> "1," + (i % 2) + ",5," + random.nextInt(100) + "," + random.nextInt(100) + "*\n");
        return Upload.copper("macros that cut and join", HEAD + "%AMCUT*\n" + cuts + "1,1,$1,0,0*%\n"
                + lines(200, i -> "%ADD" + (10 + i) + "CUT," + (1 + i) + "*%\n") + "D11*" + flash(1, 1) + "M02*", COMPLEX);
    }

    private static Upload moires(Random random) throws IOException {
        return Upload.copper("macros of a hundred rings", HEAD + "%AMM*\n" + lines(40, i -> "6," + i + "," + i + ",$1,0.1,0.1,100,0.1,40,"
                + random.nextInt(90) + "*\n") + "%\n" + lines(300, i -> "%ADD" + (10 + i) + "M," + (40 + i) + "*%\n") + "D10*" + flash(1, 1)
                + "M02*", COMPLEX);
    }

    private static Upload longExpression(Random random) throws IOException {
        return Upload.copper("macros of endless sums", HEAD + "%AML*1,1," + "$1+".repeat(100_000 + random.nextInt(500_000)) + "1,0,0*%\n"
                + lines(15_000, i -> "%ADD" + (10 + i) + "L,0.000000" + (i + 1) + "*%\n") + "M02*", COMPLEX);
    }

    private static Upload blockOfItself(Random random) throws IOException {
        return Upload.copper("block that contains itself", HEAD + "%ADD10C,0.1*%\n" + lines(3 + random.nextInt(8), i -> "%ABD" + (11 + i)
                + "*%D" + (11 + i) + "*" + flash(0, 0) + "D" + (12 + i) + "*" + flash(1, 1) + "%AB*%\n") + "D11*" + flash(0, 0) + "M02*",
                DAMAGED);
    }

    private static Upload millionsOfFlashes(Random random) throws IOException {
        return Upload.copper("millions of flashes", HEAD + "%ADD10C,0.01*%D10*\n" + lines(1_000_000 + random.nextInt(200_000),
                i -> "X" + i % 1000 * 100_000 + "Y" + i / 1000 * 100_000 + "D03*\n"), COMPLEX);
    }

    /** Few enough, but each of a form with a hundred corners. */
    private static Upload costlyFlashes(Random random) throws IOException {
        int count = 100_000 + random.nextInt(300_000);
        return Upload.copper("flashes of a hundred corners", HEAD + "%ADD10P,0.05X100*%D10*%SRX" + count / 400 + "Y400I0.1J0.1*%\n"
                + flash(0, 0) + "%SR*%M02*", TOO_MUCH);
    }

    private static Upload samePlace(Random random) throws IOException {
        int count = 100_000 + random.nextInt(300_000);
        return Upload.copper("flashes at one place", HEAD + "%ADD10C,5*%D10*%SRX" + count / 400 + "Y400I0.00001J0.00001*%\n" + flash(50, 40)
                + "%SR*%M02*", TOO_MUCH);
    }

    private static Upload noNumbers(Random random) throws IOException {
        String bad = List.of("NaN", "Infinity", "-1", "1e999", "0x10", "1..2", "").get(random.nextInt(7));
        return Upload.copper("sizes that are no numbers",
                HEAD + "%ADD10C," + bad + "*%\n%ADD11R,1X" + bad + "X" + bad + "*%D10*" + flash(1, 1)
                        + "X" + bad + "Y1D03*\nM02*",
                DAMAGED, RANGE);
    }

    private static Upload hugeApertures(Random random) throws IOException {
        return Upload.copper("apertures larger than all boards", HEAD + "%ADD10C," + (20_000 + random.nextInt(1_000_000)) + "*%D10*"
                + flash(1, 1) + "M02*", RANGE, DAMAGED);
    }

    private static String tangle(int points, Random random) {
        return "G36*\n" + at(0, 0) + "D02*\n" + lines(points, i -> at(100 * random.nextDouble(), 80 * random.nextDouble()) + "D01*\n")
                + at(0, 0) + "D01*\nG37*\n";
    }

    private static Upload tangledRegion(Random random) throws IOException {
        return Upload.copper("area that crosses itself a million times",
                HEAD + "%ADD10C,1*%\n" + tangle(3_000 + random.nextInt(30_000), random)
                        + "%LPC*%D10*" + flash(50, 40) + "M02*",
                TOO_MUCH);
    }

    private static Upload tangledClear(Random random) throws IOException {
        return Upload.copper("cleared area that crosses itself a million times", HEAD + "%ADD10C,10*%D10*\n" + flash(50, 40) + "%LPC*%\n"
                + tangle(3_000 + random.nextInt(30_000), random) + "M02*", TOO_MUCH);
    }

    private static Map<String, byte[]> set(String outline, String top) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("b.gko", Upload.ascii(outline));
        files.put("b.gtl", Upload.ascii(top));
        return files;
    }

    private static final String TOP = HEAD + "%ADD10C,1*%D10*" + flash(50, 40) + "M02*";

    private static Upload tangledOutline(Random random) throws IOException {
        return Upload.zipped("outline that crosses itself a million times", set(HEAD + "%ADD10C,0.1*%D10*\n" + lines(5_000 + random.nextInt(
                15_000),
                i -> stroke(100 * random.nextDouble(), 80 * random.nextDouble(), 100 * random.nextDouble(), 80 * random.nextDouble()))
                + "M02*", TOP), "outline-open", "not-all-checked");
    }

    private static Upload manyOutlines(Random random) throws IOException {
        Map<String, byte[]> files = set(HEAD + "M02*", TOP);
        for (int i = 0; i < 90; i++) {
            files.put("b.gm" + i, Upload.ascii(HEAD + "%ADD10C,0.1*%D10*\n" + lines(2_500, k -> stroke(k % 50 * 2, k / 50, k % 50 * 2 + 1
                    + random.nextDouble(), k / 50 + random.nextDouble())) + "M02*"));
        }
        return Upload.zipped("ninety outlines", files, "outline-open", "not-all-checked", "outline-missing");
    }

    private static Upload crossingLines(Random random) throws IOException {
        return Upload.copper("a hundred thousand crossing lines", HEAD + "%ADD10C,0.01*%D10*\n" + lines(50_000 + random.nextInt(100_000),
                i -> stroke(100 * random.nextDouble(), 80 * random.nextDouble(), 100 * random.nextDouble(), 80 * random.nextDouble()))
                + "M02*", TOO_MUCH);
    }

    private static Upload longLines(Random random) throws IOException {
        int count = 20_000 + random.nextInt(150_000);
        return Upload.copper("lines from edge to edge",
                HEAD + "%ADD10C,0.0001*%D10*\n" + lines(count, i -> stroke(100.0 * i / count, 0, 100.0
                        * i / count, 80)) + "M02*",
                "not-all-checked", COMPLEX, "layer-not-measured", "track-width", "copper-gap", "copper-to-edge");
    }

    private static Upload manyCuts(Random random) throws IOException {
        return Upload.copper("cleared over and over", HEAD + "%ADD10C,3*%\n%ADD11C,2*%D10*\n" + lines(20_000 + random.nextInt(30_000),
                i -> stroke(90 * random.nextDouble(), 70 * random.nextDouble(), 90 * random.nextDouble(), 70 * random.nextDouble()))
                + "%LPC*%D11*\n" + lines(14_000, i -> flash(100 * random.nextDouble(), 80 * random.nextDouble())) + "M02*", TOO_MUCH);
    }

    private static Upload sweptArcs(Random random) throws IOException {
        return Upload.copper("arcs drawn with squares", HEAD + "%ADD10P,1X100*%D10*G75*\n" + lines(500 + random.nextInt(3_000),
                i -> at(90, 40) + "D02*\nG03*" + at(90, 40.0001) + "I-" + (30 + i % 10) + "000000J0D01*\n") + "M02*", COMPLEX,
                "not-all-checked",
                "layer-not-measured", ALONE);
    }

    private static Upload repeatedArcs(Random random) throws IOException {
        return Upload.copper("arcs repeated",
                HEAD + "%ADD10C,0.1*%D10*G75*%SRX" + (200 + random.nextInt(500)) + "Y400I0.1J0.1*%\n" + at(90, 40)
                        + "D02*\nG03*" + at(90, 40) + "I-40000000J0D01*\n%SR*%M02*",
                TOO_MUCH);
    }

    private static Upload comments(Random random) throws IOException {
        int count = 500_000 + random.nextInt(200_000);
        return Upload.copper("forty megabytes of comments", HEAD + lines(count, i -> "G04 " + Integer.toString(i * 7919, 36)
                + " Layer: something that is no layer at all, " + i + "*\n") + "M02*", COMPLEX, ALONE);
    }

    private static Upload badWords(Random random) throws IOException {
        return Upload.copper("millions of unknown words", HEAD + lines(1_000_000 + random.nextInt(500_000), i -> "Z" + i + "*\n") + "M02*",
                COMPLEX, DAMAGED);
    }

    private static Upload attributes(Random random) throws IOException {
        String one = "%TF" + ",a".repeat(500_000 + random.nextInt(5_000_000)) + "*%\n";
        return Upload.copper("endless attributes", HEAD + one + one + "M02*", DAMAGED, "becomes too large");
    }

    private static Upload longFormat(Random random) throws IOException {
        return Upload.copper("endless number format", "%FSLA" + "N1".repeat(10_000 + random.nextInt(500_000)) + "X24Y24*%\n%MOMM*%\nM02*",
                DAMAGED);
    }

    private static Upload manyApertures(Random random) throws IOException {
        return Upload.copper("apertures without end", HEAD + lines(21_000 + random.nextInt(100_000), i -> "%ADD" + (10 + i) + "C,0." + i
                + "*%\n") + "M02*", COMPLEX);
    }

    private static Upload turnedShapes(Random random) throws IOException {
        return Upload.copper("forms turned each time", HEAD + "%ADD10P,1X100*%D10*\n" + lines(60_000 + random.nextInt(60_000), i -> "%LR"
                + i % 359 + "." + i + "*%" + flash(i % 300, i / 300)) + "M02*", TOO_MUCH);
    }

    private static Upload drilled(String kind, String drill, String... told) throws IOException {
        Map<String, byte[]> files = set(new String(new Plot(false).line(0.1, 0, 0, 100, 0, 100, 80, 0, 80, 0, 0).bytes(),
                java.nio.charset.StandardCharsets.US_ASCII), TOP);
        files.put("b.drl", Upload.ascii(drill));
        return Upload.zipped(kind, files, told);
    }

    private static Upload repeatedHits(Random random) throws IOException {
        return drilled("holes repeated without end", "M48\nMETRIC\nT1C1\n%\nT1\nX1Y1\nR" + (1_000_000 + random.nextInt(8_000_000))
                + "X1Y1\nM30\n", COMPLEX);
    }

    private static Upload patternedHits(Random random) throws IOException {
        return drilled("patterns of holes repeated",
                "M48\nMETRIC\nT1C1\n%\nT1\nM25\n" + lines(2_000, i -> "X" + i + "Y" + random.nextInt(99)
                        + "\n") + "M01\n" + "R9999M02X1Y1\n".repeat(100) + "M30\n",
                COMPLEX);
    }

    private static Upload openFormats(Random random) throws IOException {
        Map<String, byte[]> files = set(HEAD + "M02*", TOP);
        for (int i = 0; i < 100; i++) {
            files.put("b" + i + ".drl", Upload.ascii("M48\nT1C0.5\n%\nT1\n" + lines(12_000, k -> "X" + random.nextInt(999_999) + "Y"
                    + random.nextInt(999_999) + "\n") + "M30\n"));
        }
        return Upload.zipped("a hundred drill files without a format", files);
    }

    private static Upload columnOfHoles(Random random) throws IOException {
        int count = 200_000 + random.nextInt(200_000);
        return drilled("a column of holes",
                "M48\nMETRIC\nT1C0.01\nT2C90.0\n%\nT2\nX50.0Y40.0\nT1\nX1.0Y1.0\nR" + count + "X0.0Y0.00001\nM30\n",
                "hole-to-hole", "hole-twice", "not-all-checked", COMPLEX);
    }

    private static Upload badDrillLines(Random random) throws IOException {
        return drilled("unknown lines in a drill file", "M48\nMETRIC\nT1C1\n%\nT1\nX1Y1\n" + lines(500_000 + random.nextInt(1_000_000),
                i -> "Q" + i + "\n") + "M30\n", COMPLEX, DAMAGED);
    }

    private static Upload bitsTurned(Random random) throws IOException {
        SampleBoard board = new SampleBoard(random, false);
        for (SampleBoard.Role role : SampleBoard.Role.values()) {
            board.instead.put(role, Upload.flipped(board.bytes(role), 1 + random.nextInt(20), random));
        }
        return new Upload("files with bits turned", "board.zip", board.zip(), List.of());
    }

    private static Upload cutOff(Random random) throws IOException {
        SampleBoard board = new SampleBoard(random, false);
        byte[] whole = board.bytes(SampleBoard.Role.TOP);
        board.instead.put(SampleBoard.Role.TOP, java.util.Arrays.copyOf(whole, 60 + random.nextInt(whole.length - 70)));
        return new Upload("copper cut off", "board.zip", board.zip(), List.of(DAMAGED, "file-without-end"));
    }

    private static Upload otherContent(Random random) throws IOException {
        byte[] noise = new byte[1000 + random.nextInt(1_000_000)];
        random.nextBytes(noise);
        noise[0] = 0;
        Map<String, byte[]> files = set(HEAD + "M02*", TOP);
        files.put("b.gbl", random.nextBoolean() ? noise : Upload.ascii("%PDF-1.4"));
        return Upload.zipped("noise called copper", files, "file-unreadable");
    }

    private static Upload negativePlane(Random random) throws IOException {
        return Upload.copper("negative plane of overlapping circles",
                HEAD + "%IPNEG*%\n%ADD10C," + (5 + random.nextInt(30)) + "*%D10*\n" + lines(
                        14_000, i -> flash(100 * random.nextDouble(), 80 * random.nextDouble())) + "M02*",
                TOO_MUCH);
    }

    private static Upload openEnds(Random random) throws IOException {
        return Upload.zipped("outline of loose ends", set(HEAD + "%ADD10C,0.1*%D10*\n" + lines(990, i -> stroke(i % 33 * 3, i / 33 * 3,
                i % 33 * 3 + 2.2 + random.nextDouble(), i / 33 * 3)) + lines(15_000,
                        i -> stroke(i % 150, 200 + i / 150.0, i % 150 + 1,
                                200 + i / 150.0))
                + "M02*", TOP), "outline-open", "outline-loose-line", "not-all-checked");
    }

    private static Upload manyLayers(Random random) throws IOException {
        Map<String, byte[]> files = set(HEAD + "M02*", TOP);
        for (int i = 0; i < 60; i++) {
            files.put("b-In" + (i + 1) + "_Cu.gbr",
                    Upload.ascii(HEAD + "%ADD10C,0.2*%D10*\n" + lines(8_000, k -> stroke(k % 100, k / 100, k % 100
                            + random.nextDouble() * 2, k / 100 + random.nextDouble() * 2)) + "M02*"));
        }
        return Upload.zipped("sixty layers of half a million lines", files, "not-all-checked", COMPLEX, "track-width", "copper-gap",
                "outline-missing");
    }
}
