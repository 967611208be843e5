package hqb.prototyping.drill;

import hqb.prototyping.gerber.Arc;
import hqb.prototyping.gerber.Budget;
import hqb.prototyping.gerber.CoordinateFormat;
import hqb.prototyping.gerber.Problems;
import hqb.prototyping.gerber.UnreadableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the machine goes: drilled and milled places of a program. */
final class DrillPath {

    private enum Mode {
        DRILL, MOVE, LINE, CLOCKWISE, COUNTER
    }

    private final byte[] content;
    private final Budget budget;
    private final Problems problems;
    private final List<DrillHit> hits = new ArrayList<>();
    private final List<DrillSlot> slots = new ArrayList<>();
    private CoordinateFormat format;
    private final CoordinateFormat first;
    private DrillTool tool = new DrillTool(0, 0, Plating.UNKNOWN);
    private boolean toolKnown;
    private boolean incremental;
    private boolean plunges;
    private boolean down;
    private Mode mode = Mode.DRILL;
    private double x;
    private double y;
    private double originX;
    private double originY;
    private double[] cut = new double[32];
    private int points;
    private int patternStart;
    private int patternEnd;
    private double patternX;
    private double patternY;

    DrillPath(byte[] content, CoordinateFormat format, Budget budget, Problems problems) {
        this.content = content;
        this.format = format;
        this.first = format;
        this.budget = budget;
        this.problems = problems;
    }

    CoordinateFormat format() {
        return format;
    }

    List<DrillHit> hits() {
        return List.copyOf(hits);
    }

    List<DrillSlot> slots() {
        return List.copyOf(slots);
    }

    /** The program says when the bit goes down; otherwise it is down in every line that is not a move. */
    void plunges(boolean said) {
        plunges = said;
    }

    void unit(boolean metric) {
        if (metric == first.millimetres()) {
            format = first;
        } else if (metric != format.millimetres()) {
            format = metric ? new CoordinateFormat(3, 3, first.trailingOmitted(), true)
                    : new CoordinateFormat(2, 4, first.trailingOmitted(), false);
        }
    }

    void incremental(boolean on) {
        incremental = on;
    }

    void select(DrillTool selected, boolean known) throws UnreadableFile {
        endCut();
        tool = selected;
        toolKnown = known;
    }

    void plunge() throws UnreadableFile {
        down = true;
        if (mode == Mode.DRILL) {
            mode = Mode.MOVE;
        }
        startCut();
    }

    void retract() throws UnreadableFile {
        endCut();
        down = false;
    }

    /** A line with coordinates and preparatory functions. */
    void move(int from, int to) throws UnreadableFile {
        double nextX = incremental ? 0 : x - originX;
        double nextY = incremental ? 0 : y - originY;
        double i = 0;
        double j = 0;
        double radius = 0;
        boolean centre = false;
        boolean coordinates = false;
        boolean slot = false;
        double slotX = 0;
        double slotY = 0;
        boolean zeroSet = false;
        int at = from;
        while (at < to) {
            int letter = content[at];
            int start = ++at;
            while (at < to
                    && ((content[at] >= '0' && content[at] <= '9') || content[at] == '.' || content[at] == '-' || content[at] == '+')) {
                at++;
            }
            if (letter == 'G') {
                int code = code(start, at);
                if (code == 85) {
                    slot = true;
                    slotX = place(nextX, x, originX);
                    slotY = place(nextY, y, originY);
                    if (incremental) {
                        nextX = 0;
                        nextY = 0;
                    }
                } else if (code == 92 || code == 93) {
                    zeroSet = true;
                } else {
                    prepare(code, from);
                }
                continue;
            }
            if (letter <= ' ') {
                continue;
            }
            if (letter == ';') {
                break;
            }
            if (letter == 'M' || letter == 'T' || letter == 'F' || letter == 'S' || letter == 'N') {
                continue;
            }
            double value = format.read(content, start, at);
            if (Double.isNaN(value)) {
                problems.serious(from, "line not understood: " + Problems.quote(content, from, to));
                return;
            }
            if (Math.abs(value) > CoordinateFormat.FARTHEST) {
                throw new UnreadableFile(UnreadableFile.Reason.OUT_OF_RANGE, "a coordinate of " + value + " mm");
            }
            switch (letter) {
                case 'X' -> {
                    nextX = value;
                    coordinates = true;
                }
                case 'Y' -> {
                    nextY = value;
                    coordinates = true;
                }
                case 'I' -> {
                    i = value;
                    centre = true;
                }
                case 'J' -> {
                    j = value;
                    centre = true;
                }
                case 'A' -> radius = value;
                default -> {
                    problems.serious(from, "line not understood: " + Problems.quote(content, from, to));
                    return;
                }
            }
        }
        if (zeroSet) {
            originX = nextX;
            originY = nextY;
            return;
        }
        if (!coordinates) {
            return;
        }
        double toX = slot && incremental ? slotX + nextX : place(nextX, x, originX);
        double toY = slot && incremental ? slotY + nextY : place(nextY, y, originY);
        if (slot) {
            mill(new double[]{slotX, slotY, toX, toY});
        } else {
            go(toX, toY, i, j, radius, centre);
        }
        x = toX;
        y = toY;
    }

    private double place(double value, double now, double origin) {
        return incremental ? now + value : origin + value;
    }

    private int code(int from, int to) {
        int value = 0;
        for (int k = from; k < to && k < from + 4; k++) {
            value = value * 10 + (content[k] - '0');
        }
        return value;
    }

    private void prepare(int code, int position) throws UnreadableFile {
        switch (code) {
            case 0 -> {
                endCut();
                mode = Mode.MOVE;
            }
            case 1 -> mode = Mode.LINE;
            case 2 -> mode = Mode.CLOCKWISE;
            case 3 -> mode = Mode.COUNTER;
            case 5, 81 -> {
                endCut();
                mode = Mode.DRILL;
            }
            case 90 -> incremental = false;
            case 91 -> incremental = true;
            case 4, 7, 40, 41, 42, 45, 54, 64, 80, 82, 83, 84, 87, 98, 99 -> {
                // dwell, compensation, cycles: nothing moves
            }
            case 20, 70 -> unit(false);
            case 21, 71 -> unit(true);
            default -> problems.serious(position, "command not known: G" + code);
        }
    }

    private void go(double toX, double toY, double i, double j, double radius, boolean centre) throws UnreadableFile {
        switch (mode) {
            case DRILL -> {
                budget.takeObjects(1);
                checkTool();
                hits.add(new DrillHit(toX, toY, tool));
            }
            case MOVE -> {
                // the bit is up
            }
            case LINE -> {
                if (down || !plunges) {
                    startCut();
                    cutTo(toX, toY);
                }
            }
            default -> {
                if (down || !plunges) {
                    startCut();
                    arc(toX, toY, i, j, radius, centre);
                }
            }
        }
    }

    private void arc(double toX, double toY, double i, double j, double radius, boolean centre) throws UnreadableFile {
        boolean clockwise = mode == Mode.CLOCKWISE;
        double centreX = x + i;
        double centreY = y + j;
        if (!centre) {
            double half = Math.hypot(toX - x, toY - y) / 2;
            double away = Math.sqrt(Math.max(0, radius * radius - half * half)) * (clockwise ? -1 : 1);
            centreX = (x + toX) / 2 - (half == 0 ? 0 : (toY - y) / (2 * half) * away);
            centreY = (y + toY) / 2 + (half == 0 ? 0 : (toX - x) / (2 * half) * away);
        }
        double[] between = Arc.of(x, y, toX, toY, centreX, centreY, clockwise).between();
        for (int k = 0; k < between.length; k += 2) {
            cutTo(between[k], between[k + 1]);
        }
        cutTo(toX, toY);
    }

    private void startCut() throws UnreadableFile {
        if (points == 0) {
            cutTo(x, y);
        }
    }

    private void cutTo(double toX, double toY) throws UnreadableFile {
        budget.takePoints(1);
        if (points + 2 > cut.length) {
            cut = Arrays.copyOf(cut, cut.length * 2);
        }
        cut[points++] = toX;
        cut[points++] = toY;
    }

    private void endCut() throws UnreadableFile {
        if (points >= 4) {
            mill(Arrays.copyOf(cut, points));
        }
        points = 0;
    }

    private void mill(double[] way) throws UnreadableFile {
        budget.takeObjects(1);
        checkTool();
        slots.add(new DrillSlot(way, tool));
    }

    private void checkTool() {
        if (!toolKnown) {
            problems.serious(0, "tool T" + tool.number() + " has no diameter");
        }
    }

    void beginPattern() {
        patternStart = hits.size();
        patternEnd = patternStart;
        patternX = 0;
        patternY = 0;
    }

    void endPattern() {
        patternEnd = hits.size();
    }

    /** Step and repeat of the pattern (M02X…Y…); steps add up. */
    void repeatPattern(int from, int to) throws UnreadableFile {
        if (patternEnd <= patternStart) {
            return;
        }
        double[] step = step(from, to);
        patternX += step[0];
        patternY += step[1];
        budget.takeObjects(patternEnd - patternStart);
        for (DrillHit hit : List.copyOf(hits.subList(patternStart, patternEnd))) {
            hits.add(new DrillHit(hit.x() + patternX, hit.y() + patternY, hit.tool()));
        }
    }

    /** Repeats the last hole (R…X…Y…) or the pattern (R…M02X…Y…). */
    void repeat(int count, int from, int to, boolean pattern) throws UnreadableFile {
        if (pattern) {
            for (int k = 0; k < count; k++) {
                repeatPattern(from, to);
            }
            return;
        }
        double[] step = step(from, to);
        budget.takeObjects(count);
        for (int k = 0; k < count; k++) {
            x += step[0];
            y += step[1];
            hits.add(new DrillHit(x, y, tool));
        }
    }

    private double[] step(int from, int to) {
        double[] step = new double[2];
        int at = from;
        while (at < to) {
            int letter = content[at];
            int start = ++at;
            while (at < to && content[at] != 'X' && content[at] != 'Y' && content[at] > ' ' && content[at] != 'M') {
                at++;
            }
            double value = format.read(content, start, at);
            if (Math.abs(value) <= CoordinateFormat.FARTHEST && (letter == 'X' || letter == 'Y')) {
                step[letter - 'X'] = value;
            }
        }
        return step;
    }

    void finish() throws UnreadableFile {
        endCut();
    }
}
