package hqb.prototyping.drill;

import hqb.prototyping.gerber.Budget;
import hqb.prototyping.gerber.CoordinateFormat;
import hqb.prototyping.gerber.Problems;
import hqb.prototyping.gerber.UnreadableFile;
import java.util.ArrayList;
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
    private final MillCut cut;
    private final RepeatHoles repeats;

    DrillPath(byte[] content, CoordinateFormat format, Budget budget, Problems problems) {
        this.content = content;
        this.format = format;
        this.first = format;
        this.budget = budget;
        this.problems = problems;
        this.repeats = new RepeatHoles(hits, budget);
        this.cut = new MillCut(budget);
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
        cut.start(x, y);
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
            coordinates |= letter == 'X' || letter == 'Y';
            centre |= letter == 'I' || letter == 'J';
            switch (letter) {
                case 'X' -> nextX = value;
                case 'Y' -> nextY = value;
                case 'I' -> i = value;
                case 'J' -> j = value;
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
                    cut.start(x, y);
                    cut.to(toX, toY);
                }
            }
            default -> {
                if (down || !plunges) {
                    cut.start(x, y);
                    cut.arc(x, y, toX, toY, centre ? new double[]{i, j} : null, radius, mode == Mode.CLOCKWISE);
                }
            }
        }
    }

    private void endCut() throws UnreadableFile {
        double[] way = cut.end();
        if (way.length >= 4) {
            mill(way);
        }
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
        repeats.begin();
    }

    void endPattern() {
        repeats.end();
    }

    /** Step and repeat of the pattern (M02X…Y…); steps add up. */
    void repeatPattern(int from, int to) throws UnreadableFile {
        repeats.pattern(RepeatHoles.step(content, from, to, format));
    }

    /** Repeats the last hole (R…X…Y…) or the pattern (R…M02X…Y…). */
    void repeat(int count, int from, int to, boolean pattern) throws UnreadableFile {
        double[] step = RepeatHoles.step(content, from, to, format);
        if (pattern) {
            for (int k = 0; k < count; k++) {
                repeats.pattern(step);
            }
            return;
        }
        budget.takeObjects(count);
        for (int k = 0; k < count; k++) {
            x += step[0];
            y += step[1];
            hits.add(new DrillHit(x, y, tool));
        }
    }

    void finish() throws UnreadableFile {
        endCut();
    }
}
