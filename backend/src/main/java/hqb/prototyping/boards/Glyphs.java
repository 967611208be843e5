package hqb.prototyping.boards;

/** The forms of capital letters and figures, to tell whether text stands upright or is turned over. */
final class Glyphs {

    static final int COLUMNS = 5;
    static final int ROWS = 7;
    private static final int BITS = COLUMNS * ROWS;
    private static final long ALL = (1L << BITS) - 1;
    private static final long LEFT = column(0);
    private static final long RIGHT = column(COLUMNS - 1);

    /** From above, five columns a row. */
    private static final String[] FORMS = {
        ".###. #...# #...# ##### #...# #...# #...#", // A
        "..#.. .#.#. .#.#. #...# ##### #...# #...#", // A
        "####. #...# #...# ####. #...# #...# ####.", // B
        ".###. #...# #.... #.... #.... #...# .###.", // C
        "####. #...# #...# #...# #...# #...# ####.", // D
        "##### #.... #.... ####. #.... #.... #####", // E
        "##### #.... #.... ####. #.... #.... #....", // F
        ".###. #...# #.... #.### #...# #...# .###.", // G
        "#...# #...# #...# ##### #...# #...# #...#", // H
        "....# ....# ....# ....# ....# #...# .###.", // J
        "#...# #..#. #.#.. ##... #.#.. #..#. #...#", // K
        "#.... #.... #.... #.... #.... #.... #####", // L
        "#...# ##.## #.#.# #.#.# #...# #...# #...#", // M
        "#...# ##..# ##..# #.#.# #..## #..## #...#", // N
        ".###. #...# #...# #...# #...# #...# .###.", // O, 0
        "####. #...# #...# ####. #.... #.... #....", // P
        ".###. #...# #...# #...# #.#.# #..#. .##.#", // Q
        "####. #...# #...# ####. #.#.. #..#. #...#", // R
        ".###. #...# #.... .###. ....# #...# .###.", // S
        "##### ..#.. ..#.. ..#.. ..#.. ..#.. ..#..", // T
        "#...# #...# #...# #...# #...# #...# .###.", // U
        "#...# #...# #...# #...# .#.#. .#.#. ..#..", // V
        "#...# #...# #...# #.#.# #.#.# ##.## #...#", // W
        "#...# #...# .#.#. ..#.. .#.#. #...# #...#", // X
        "#...# #...# .#.#. ..#.. ..#.. ..#.. ..#..", // Y
        "##### ....# ...#. ..#.. .#... #.... #####", // Z
        "..#.. .##.. ..#.. ..#.. ..#.. ..#.. .###.", // 1
        ".###. #...# ....# ...#. ..#.. .#... #####", // 2
        ".###. #...# ....# ..##. ....# #...# .###.", // 3
        "...#. ..##. .#.#. #..#. ##### ...#. ...#.", // 4
        "##### #.... ####. ....# ....# #...# .###.", // 5
        ".###. #.... #.... ####. #...# #...# .###.", // 6
        "##### ....# ...#. ..#.. ..#.. .#... .#...", // 7
        ".###. #...# #...# .###. #...# #...# .###.", // 8
        ".###. #...# #...# .#### ....# ....# .###.", // 9
    };
    private static final long[] KNOWN = new long[FORMS.length];
    private static final long[] WIDE = new long[FORMS.length];

    static {
        for (int i = 0; i < FORMS.length; i++) {
            String form = FORMS[i].replace(" ", "");
            for (int bit = 0; bit < BITS; bit++) {
                KNOWN[i] |= form.charAt(bit) == '#' ? 1L << bit : 0;
            }
            WIDE[i] = wider(KNOWN[i]);
        }
    }

    private Glyphs() {
    }

    /** The bit of a cell; row 0 is the uppermost. */
    static long bit(int column, int row) {
        return 1L << (row * COLUMNS + column);
    }

    private static long column(int column) {
        long bits = 0;
        for (int row = 0; row < ROWS; row++) {
            bits |= bit(column, row);
        }
        return bits;
    }

    /** How well a form resembles the letter it resembles most, 0 to 1. */
    static double likeness(long form) {
        long wide = wider(form);
        int cells = Long.bitCount(form);
        double best = 0;
        for (int i = 0; i < KNOWN.length; i++) {
            double exact = 2.0 * Long.bitCount(form & KNOWN[i]) / (cells + Long.bitCount(KNOWN[i]));
            double about = (double) Long.bitCount(form & WIDE[i]) / cells;
            double back = (double) Long.bitCount(KNOWN[i] & wide) / Long.bitCount(KNOWN[i]);
            best = Math.max(best, (2 * exact + about + back) / 4);
        }
        return best;
    }

    /** The same upside down. */
    static long turned(long form) {
        long result = 0;
        for (int row = 0; row < ROWS; row++) {
            long cells = (form >>> (row * COLUMNS)) & ((1L << COLUMNS) - 1);
            result |= cells << ((ROWS - 1 - row) * COLUMNS);
        }
        return result;
    }

    private static long wider(long form) {
        return (form | (form & ~RIGHT) << 1 | (form & ~LEFT) >>> 1 | form << COLUMNS | form >>> COLUMNS) & ALL;
    }
}
