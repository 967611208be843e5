package hqb.prototyping.gerber;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes graphic objects of operations (Gerber 4.8) and contours (4.10). */
final class Plotter {

    private final GerberState state;
    private double x;
    private double y;
    private double nextX;
    private double nextY;
    private double i;
    private double j;
    private boolean circular;
    private boolean clockwise;
    private boolean single;
    private boolean quadrantSaid;
    private boolean region;
    private double[] contour = new double[64];
    private int points;

    Plotter(GerberState state) {
        this.state = state;
    }

    /** Before the coordinates of a command. */
    void begin() {
        nextX = x;
        nextY = y;
        i = 0;
        j = 0;
    }

    void coordinate(int letter, double value) throws UnreadableFile {
        switch (letter) {
            case 'X' -> nextX = inside(state.incremental ? x + value : value);
            case 'Y' -> nextY = inside(state.incremental ? y + value : value);
            case 'I' -> i = inside(value);
            default -> j = inside(value);
        }
    }

    private static double inside(double value) throws UnreadableFile {
        if (Math.abs(value) > CoordinateFormat.FARTHEST) {
            throw new UnreadableFile(UnreadableFile.Reason.OUT_OF_RANGE, "a coordinate of " + value + " mm");
        }
        return value;
    }

    void linear() {
        circular = false;
    }

    void circular(boolean turnsRight) {
        circular = true;
        clockwise = turnsRight;
    }

    void singleQuadrant(boolean on) {
        single = on;
        quadrantSaid = true;
    }

    void beginRegion() throws UnreadableFile {
        endRegion();
        region = true;
    }

    void endRegion() throws UnreadableFile {
        closeContour();
        region = false;
    }

    void operate(int operation, int position) throws UnreadableFile {
        switch (operation) {
            case 1 -> draw(position);
            case 2 -> {
                if (region) {
                    closeContour();
                }
            }
            default -> flash(position);
        }
        x = nextX;
        y = nextY;
    }

    private void flash(int position) throws UnreadableFile {
        Aperture aperture = state.aperture();
        if (region) {
            state.problems.serious(position, "a flash inside a region");
        } else if (aperture == null) {
            state.problems.serious(position, "a flash without an aperture");
        } else if (aperture.kind() == Aperture.Kind.BLOCK) {
            state.flashBlock(state.image.x(nextX, nextY), state.image.y(nextX, nextY), aperture);
        } else {
            state.add(new Flash(state.image.x(nextX, nextY), state.image.y(nextX, nextY), aperture, state.dark));
        }
    }

    private void draw(int position) throws UnreadableFile {
        Arc arc = circular ? arc(position) : null;
        if (region) {
            extend(arc);
            return;
        }
        Aperture aperture = state.aperture();
        if (aperture == null || aperture.kind() == Aperture.Kind.BLOCK) {
            state.problems.serious(position, "a line without an aperture");
            return;
        }
        if (arc != null) {
            state.budget.takePoints(arc.chords(Arc.CHORD_ERROR));
        }
        state.add(new Stroke(state.image.x(x, y), state.image.y(x, y), state.image.x(nextX, nextY), state.image.y(nextX, nextY), arc,
                aperture, state.dark));
    }

    /** The arc of the current operation; null if it has no radius and is a line or nothing. */
    private @Nullable Arc arc(int position) throws UnreadableFile {
        if (!quadrantSaid) {
            state.problems.harmless(position, "an arc before G74 or G75");
        }
        double centreX = x + i;
        double centreY = y + j;
        if (single) {
            if (x == nextX && y == nextY) {
                return null;
            }
            double best = Double.MAX_VALUE;
            for (int sign = 0; sign < 4; sign++) {
                double tryX = x + ((sign & 1) == 0 ? Math.abs(i) : -Math.abs(i));
                double tryY = y + ((sign & 2) == 0 ? Math.abs(j) : -Math.abs(j));
                double off = Math.abs(Math.hypot(x - tryX, y - tryY) - Math.hypot(nextX - tryX, nextY - tryY));
                double sweep = Math.abs(Arc.of(x, y, nextX, nextY, tryX, tryY, clockwise).sweep());
                if (sweep > Math.PI / 2 + 0.02) {
                    off += 1000 + sweep;
                }
                if (off < best) {
                    best = off;
                    centreX = tryX;
                    centreY = tryY;
                }
            }
        }
        double radius = Math.hypot(x - centreX, y - centreY);
        double off = Math.abs(radius - Math.hypot(nextX - centreX, nextY - centreY));
        if (radius < 1e-7) {
            return null;
        }
        if (off > Math.max(0.05, radius * 0.05)) {
            state.problems.serious(position, "an arc whose ends lie at different distances from its centre");
        }
        boolean flips = state.image.flips();
        return Arc.of(state.image.x(x, y), state.image.y(x, y), state.image.x(nextX, nextY), state.image.y(nextX, nextY),
                state.image.x(centreX, centreY), state.image.y(centreX, centreY), clockwise != flips);
    }

    private void extend(@Nullable Arc arc) throws UnreadableFile {
        if (points == 0) {
            push(state.image.x(x, y), state.image.y(x, y));
        }
        if (arc != null) {
            double[] between = arc.between();
            for (int k = 0; k < between.length; k += 2) {
                push(between[k], between[k + 1]);
            }
        }
        push(state.image.x(nextX, nextY), state.image.y(nextX, nextY));
    }

    private void push(double pointX, double pointY) throws UnreadableFile {
        if (points >= 2 && contour[points - 2] == pointX && contour[points - 1] == pointY) {
            return;
        }
        state.budget.takePoints(1);
        if (points + 2 > contour.length) {
            contour = Arrays.copyOf(contour, contour.length * 2);
        }
        contour[points++] = pointX;
        contour[points++] = pointY;
    }

    private void closeContour() throws UnreadableFile {
        if (points > 0 && (contour[0] != contour[points - 2] || contour[1] != contour[points - 1])) {
            push(contour[0], contour[1]);
        }
        if (points >= 8) {
            state.add(new Region(Arrays.copyOf(contour, points), state.dark));
        }
        points = 0;
        if (contour.length > 4096) {
            contour = new double[64];
        }
    }
}
