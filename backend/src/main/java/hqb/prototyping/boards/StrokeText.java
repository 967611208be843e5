package hqb.prototyping.boards;

import hqb.prototyping.gerber.Aperture;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Stroke;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Text drawn with lines. Programs draw it letter by letter in the order of reading: where the next letter stands says which way is right, and
 * so which way is up, if the text is not turned over.
 */
final class StrokeText {

    /** A row of letters: how many of them look upright and how many turned over, and where it begins. Symmetric letters are neither. */
    record Word(int upright, int turned, double x, double y) {
    }

    private static final double SMALLEST = 0.4;
    private static final double LARGEST = 12;
    private static final int MOST_LINES = 60;
    private static final int MOST_STROKES = 60_000;
    /** Letters that resemble none by this much are not judged, nor those with fewer straight pieces: corners of frames look like an L. */
    private static final double LEGIBLE = 0.72;
    private static final int PIECES = 3;
    /** By how much a letter must look more one way than the other. */
    private static final double CLEAR = 0.05;

    /** The lines of one letter and their extent. */
    private record Letter(List<double[]> lines, Envelope box) {

        int pieces() {
            return lines.stream().mapToInt(line -> line.length / 2 - 1).sum();
        }

        double across(boolean lying) {
            return lying ? box.getHeight() : box.getWidth();
        }

        double tall(boolean lying) {
            return lying ? box.getWidth() : box.getHeight();
        }
    }

    private final List<Word> words = new ArrayList<>();
    private final List<Letter> row = new ArrayList<>();
    private int rightX;
    private int rightY;

    private StrokeText() {
    }

    /** The words of a layer. */
    static List<Word> of(List<Drawn> objects) {
        var text = new StrokeText();
        Letter letter = null;
        Aperture pen = null;
        int strokes = 0;
        for (Drawn object : objects) {
            if (!(object instanceof Stroke stroke) || !stroke.dark() || ++strokes > MOST_STROKES) {
                continue;
            }
            boolean same = pen == stroke.aperture() && letter != null && touches(letter, stroke) && letter.lines.size() < MOST_LINES;
            if (!same) {
                text.take(letter);
                letter = new Letter(new ArrayList<>(), new Envelope());
                pen = stroke.aperture();
            }
            double[] line = stroke.line();
            if (letter != null) {
                letter.lines.add(line);
                for (int i = 0; i < line.length; i += 2) {
                    letter.box.expandToInclude(line[i], line[i + 1]);
                }
            }
        }
        text.take(letter);
        text.end();
        return text.words;
    }

    private static boolean touches(Letter letter, Stroke stroke) {
        double reach = 0.02 + 0.2 * stroke.aperture().thickness();
        Envelope box = letter.box;
        return box.getMinX() - reach <= Math.max(stroke.x1(), stroke.x2()) && box.getMaxX() + reach >= Math.min(stroke.x1(), stroke.x2())
                && box.getMinY() - reach <= Math.max(stroke.y1(), stroke.y2())
                && box.getMaxY() + reach >= Math.min(stroke.y1(), stroke.y2());
    }

    /** The next figure: the next letter of the row, or the first of another. */
    private void take(@Nullable Letter letter) {
        if (letter == null) {
            return;
        }
        double large = Math.max(letter.box.getWidth(), letter.box.getHeight());
        if (large < SMALLEST || large > LARGEST || letter.lines.size() < 2) {
            end();
            return;
        }
        if (!row.isEmpty() && !follows(row.getLast(), letter)) {
            end();
        }
        row.add(letter);
    }

    private boolean follows(Letter last, Letter next) {
        double dx = next.box.centre().x - last.box.centre().x;
        double dy = next.box.centre().y - last.box.centre().y;
        boolean lying = Math.abs(dy) > Math.abs(dx);
        double tall = Math.max(last.tall(lying), next.tall(lying));
        int right = lying ? 0 : (int) Math.signum(dx);
        int up = lying ? (int) Math.signum(dy) : 0;
        boolean goesOn = row.size() == 1 || (right == rightX && up == rightY);
        boolean even = Math.abs(lying ? dx : dy) < 0.15 * tall && Math.min(last.tall(lying), next.tall(lying)) > 0.8 * tall;
        double apart = Math.abs(lying ? dy : dx);
        if (!goesOn || !even || apart < 0.25 * tall || apart > 2 * tall) {
            return false;
        }
        rightX = right;
        rightY = up;
        return true;
    }

    private void end() {
        if (row.size() >= 2) {
            boolean lying = rightY != 0;
            int upright = 0;
            int turned = 0;
            var seen = new HashSet<Long>();
            for (Letter letter : row) {
                if (letter.pieces() >= PIECES && letter.across(lying) > 0.3 * letter.tall(lying)
                        && letter.across(lying) < 1.4 * letter.tall(lying)) {
                    long form = form(letter);
                    double stands = Glyphs.likeness(form);
                    double lies = Glyphs.likeness(Glyphs.turned(form));
                    if (Math.max(stands, lies) >= LEGIBLE && Math.abs(stands - lies) > CLEAR && seen.add(form)) {
                        upright += stands > lies ? 1 : 0;
                        turned += stands < lies ? 1 : 0;
                    }
                }
            }
            if (upright + turned > 0) {
                words.add(new Word(upright, turned, row.getFirst().box.centre().x, row.getFirst().box.centre().y));
            }
        }
        row.clear();
    }

    /** The cells of a letter that its lines pass through, as read with the row going right. */
    private long form(Letter letter) {
        long form = 0;
        for (double[] line : letter.lines) {
            for (int i = 0; i + 3 < line.length; i += 2) {
                double length = Math.hypot(line[i + 2] - line[i], line[i + 3] - line[i + 1]);
                int steps = 1 + (int) (12 * length / Math.max(letter.box.getWidth(), letter.box.getHeight()));
                for (int step = 0; step <= steps; step++) {
                    double part = (double) step / steps;
                    form |= cell(letter.box, line[i] + part * (line[i + 2] - line[i]), line[i + 1] + part * (line[i + 3] - line[i + 1]));
                }
            }
        }
        return form;
    }

    private long cell(Envelope box, double x, double y) {
        double offX = x - box.centre().x;
        double offY = y - box.centre().y;
        // up is right turned by a quarter to the left
        double right = offX * rightX + offY * rightY;
        double up = offY * rightX - offX * rightY;
        boolean lying = rightY != 0;
        double wide = lying ? box.getHeight() : box.getWidth();
        double tall = lying ? box.getWidth() : box.getHeight();
        int column = (int) Math.clamp((right / wide + 0.5) * Glyphs.COLUMNS, 0, Glyphs.COLUMNS - 1);
        int level = (int) Math.clamp((0.5 - up / tall) * Glyphs.ROWS, 0, Glyphs.ROWS - 1);
        return Glyphs.bit(column, level);
    }
}
