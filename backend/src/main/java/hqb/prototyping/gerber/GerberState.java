package hqb.prototyping.gerber;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The graphics state of a Gerber file while it is read (Gerber 2.6), and where its objects go. */
final class GerberState {

    private static final int DEEPEST = 12;
    private static final int APERTURES = 20_000;

    final byte[] content;
    final Problems problems;
    final Budget budget;
    final Map<Integer, Aperture> apertures = new HashMap<>();
    final Map<String, ApertureMacro> macros = new HashMap<>();
    final Map<String, List<String>> attributes = new HashMap<>();
    final List<String> comments = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final ImageSettings image = new ImageSettings();

    private record Opened(List<Drawn> objects, int aperture, int countX, int countY, double stepX, double stepY) {
    }

    private final Deque<Opened> open = new ArrayDeque<>();
    private List<Drawn> objects = new ArrayList<>();

    CoordinateFormat formatX = new CoordinateFormat(2, 4, false, false);
    CoordinateFormat formatY = formatX;
    boolean formatSaid;
    boolean unitSaid;
    boolean incremental;
    boolean dark = true;
    boolean negative;
    boolean ended;
    Placement placement = Placement.NONE;
    String apertureFunction = "";
    private @Nullable Aperture aperture;
    private @Nullable Aperture placed;

    GerberState(byte[] content, Budget budget) {
        this.content = content;
        this.budget = budget;
        this.problems = new Problems(content);
    }

    void unit(boolean millimetres) {
        formatX = formatX.in(millimetres);
        formatY = formatY.in(millimetres);
        unitSaid = true;
    }

    double unit() {
        return formatX.unit();
    }

    void define(int code, Aperture defined) throws UnreadableFile {
        if (apertures.size() >= APERTURES) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX, "more than " + APERTURES + " apertures");
        }
        apertures.put(code, defined);
    }

    void select(int code, int position) {
        aperture = apertures.get(code);
        placed = null;
        if (aperture == null) {
            problems.serious(position, "aperture D" + code + " is not defined");
        }
    }

    void place(Placement changed) {
        placement = changed;
        placed = null;
    }

    /** The selected aperture as it is to be drawn with. */
    @Nullable
    Aperture aperture() throws UnreadableFile {
        if (placed == null && aperture != null) {
            budget.takeSteps(placement.changesNothing() || aperture.kind() != Aperture.Kind.SHAPE ? 0
                    : 1 + aperture.shape().getNumPoints() / 10);
            placed = aperture.placed(placement.turned() == 0 && image.turned() == 0 ? placement
                    : new Placement(placement.mirrorX(), placement.mirrorY(), placement.turned() + image.turned(), placement.scale()));
        }
        return placed;
    }

    void add(Drawn object) throws UnreadableFile {
        budget.takeObjects(1);
        objects.add(object);
    }

    /** Puts the objects of a block aperture down (Gerber 4.11). */
    void flashBlock(double x, double y, Aperture block) throws UnreadableFile {
        copy(block.block(), placement, x, y, !dark);
    }

    private void copy(List<Drawn> from, Placement how, double x, double y, boolean inverted) throws UnreadableFile {
        budget.takeObjects(from.size());
        for (Drawn object : from) {
            budget.takePoints(object.points());
            if (!how.changesNothing() && object instanceof Flash flash) {
                budget.takeSteps(flash.aperture().kind() == Aperture.Kind.SHAPE ? 1 + flash.aperture().shape().getNumPoints() / 10 : 0);
            }
            objects.add(object.placed(how, x, y, inverted));
        }
    }

    /** Opens a block aperture (AB). */
    void openBlock(int code) throws UnreadableFile {
        push(new Opened(objects, code, 0, 0, 0, 0));
    }

    /** Closes the innermost block aperture. */
    void closeBlock(int position) throws UnreadableFile {
        Opened block = open.peek();
        if (block == null || block.aperture < 0) {
            problems.harmless(position, "a block is closed that is not open");
            return;
        }
        open.pop();
        List<Drawn> drawn = objects;
        objects = block.objects;
        define(block.aperture, Aperture.block(block.aperture, drawn));
    }

    /** Opens a step and repeat block (SR), closing the one before. */
    void openRepeat(int countX, int countY, double stepX, double stepY) throws UnreadableFile {
        closeRepeat();
        if (countX > 1 || countY > 1) {
            push(new Opened(objects, -1, countX, countY, stepX, stepY));
        }
    }

    /** Closes the open step and repeat block and copies it. */
    void closeRepeat() throws UnreadableFile {
        Opened repeat = open.peek();
        if (repeat == null || repeat.aperture >= 0) {
            return;
        }
        open.pop();
        List<Drawn> drawn = objects;
        objects = repeat.objects;
        budget.takeObjects(Math.multiplyExact((long) repeat.countX * repeat.countY, drawn.size()) - drawn.size());
        long points = drawn.stream().mapToLong(Drawn::points).sum();
        budget.takePoints(Math.multiplyExact((long) repeat.countX * repeat.countY - 1, points));
        for (int i = 0; i < repeat.countX; i++) {
            for (int j = 0; j < repeat.countY; j++) {
                for (Drawn object : drawn) {
                    objects.add(i == 0 && j == 0 ? object : object.placed(Placement.NONE, i * repeat.stepX, j * repeat.stepY, false));
                }
            }
        }
    }

    private void push(Opened opened) throws UnreadableFile {
        if (open.size() >= DEEPEST) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX, "blocks nested more than " + DEEPEST + " deep");
        }
        open.push(opened);
        objects = new ArrayList<>();
    }

    GerberFile finish() throws UnreadableFile {
        while (!open.isEmpty()) {
            closeRepeat();
            if (!open.isEmpty()) {
                problems.serious(content.length, "a block aperture is not closed");
                closeBlock(content.length);
            }
        }
        return new GerberFile(List.copyOf(objects), Map.copyOf(attributes), List.copyOf(comments), List.copyOf(names), negative,
                formatX.millimetres(), ended, problems.list());
    }
}
