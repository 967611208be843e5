package hqb.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the counters of a market floor: shops along the walls, and between aisles islands of counters that stand back to back,
 * around an atrium on larger floors. The same floor always gets the same plan. Frontage is one metre where the floor is small and
 * grows with the floor, so that a floor has no more than {@value #MOST} counters.
 */
final class CounterLayout {
    static final int MOST = 220;
    private static final double[] FRONTAGES = {1, 1.2, 1.5, 1.8, 2.2, 2.6, 3, 3.5, 4};
    private static final double WALL = 1;
    private static final double ENTRANCE = 4;
    private static final int ISLAND_LENGTH = 6;
    private static final String ROWS = "ABCDEFGHJKLMNPQRSTUV";
    private static final char WALL_ROW = 'W';

    private final double width;
    private final double height;
    private final double frontage;
    private final @Nullable Rectangle atrium;

    private CounterLayout(double width, double height, double frontage) {
        this.width = width;
        this.height = height;
        this.frontage = frontage;
        this.atrium = atriumOf(width, height);
    }

    /** A counter's number and place. */
    record Plot(String number, Rectangle place) {
    }

    /** The counters of a floor of that size in metres. */
    static List<Plot> of(int level, double width, double height) {
        List<Plot> plots = List.of();
        for (double frontage : FRONTAGES) {
            plots = new CounterLayout(width, height, frontage).plots(level);
            if (plots.size() <= MOST) {
                return plots;
            }
        }
        return plots.subList(0, MOST);
    }

    /** The opening in the middle of a floor of that size; none on a small floor. */
    static @Nullable Rectangle atriumOf(double width, double height) {
        if (width < 44 || height < 40) {
            return null;
        }
        double w = rounded(width * 0.24);
        double h = rounded(height * 0.26);
        return new Rectangle(rounded((width - w) / 2), rounded((height - h) / 2), w, h);
    }

    private List<Plot> plots(int level) {
        List<Plot> plots = new ArrayList<>();
        double depth = shopDepth();
        double aisle = aisle();
        double rowPitch = 2 * frontage + aisle;
        int row = 0;
        for (double y = WALL + depth + aisle; y + 2 * frontage + aisle + depth + WALL <= height + 1e-9; y += rowPitch) {
            number(plots, level, ROWS.charAt(Math.min(row++, ROWS.length() - 1)), island(y));
        }
        number(plots, level, WALL_ROW, shops(depth));
        return plots;
    }

    /** One row of islands: two lines of counters, broken by cross aisles and the atrium. */
    private List<Rectangle> island(double y) {
        List<Rectangle> places = new ArrayList<>();
        double inset = WALL + shopDepth() + aisle();
        double pitch = ISLAND_LENGTH * frontage + aisle();
        int islands = Math.max(1, (int) ((width - 2 * inset + aisle()) / pitch));
        double start = rounded((width - (islands * pitch - aisle())) / 2);
        for (int line = 0; line < 2; line++) {
            for (int i = 0; i < islands * ISLAND_LENGTH; i++) {
                double x = start + (i / ISLAND_LENGTH) * pitch + (i % ISLAND_LENGTH) * frontage;
                Rectangle place = rectangle(x, y + line * frontage, frontage, frontage);
                if (x >= inset - 1e-9 && x + frontage <= width - inset + 1e-9
                        && (atrium == null || !place.overlaps(walkwayAround(atrium)))) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** Shops along the south, north, west and east wall, entrances left open in the middle of each side. */
    private List<Rectangle> shops(double depth) {
        List<Rectangle> places = new ArrayList<>();
        double shop = frontage * 2;
        for (double x = WALL; x + shop <= width - WALL + 1e-9; x += shop) {
            if (Math.abs(x + shop / 2 - width / 2) > ENTRANCE) {
                places.add(rectangle(x, WALL, shop, depth));
                places.add(rectangle(x, height - WALL - depth, shop, depth));
            }
        }
        for (double y = WALL + depth + aisle(); y + shop <= height - WALL - depth - aisle() + 1e-9; y += shop) {
            if (Math.abs(y + shop / 2 - height / 2) > ENTRANCE) {
                places.add(rectangle(WALL, y, depth, shop));
                places.add(rectangle(width - WALL - depth, y, depth, shop));
            }
        }
        return places;
    }

    private double shopDepth() {
        return Math.max(2, frontage * 1.6);
    }

    private double aisle() {
        return Math.max(1.8, frontage);
    }

    private Rectangle walkwayAround(Rectangle opening) {
        return new Rectangle(opening.x() - aisle() / 2, opening.y() - aisle() / 2, opening.w() + aisle(), opening.h() + aisle());
    }

    private static void number(List<Plot> plots, int level, char row, List<Rectangle> places) {
        for (int i = 0; i < places.size(); i++) {
            plots.add(new Plot(String.format(Locale.ROOT, "%d%c%03d", level, row, i + 1), places.get(i)));
        }
    }

    private static Rectangle rectangle(double x, double y, double w, double h) {
        return new Rectangle(rounded(x), rounded(y), rounded(w), rounded(h));
    }

    private static double rounded(double metres) {
        return Math.round(metres * 100) / 100.0;
    }
}
