package hqb.prototyping.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which columns a table has, by the words that CAD programs and assemblers use in their heads. */
record Heading(int designator, int x, int y, int side) {
    private static final Set<String> DESIGNATORS = Set.of("designator", "designators", "reference", "references", "ref", "refs", "refdes",
            "referencedesignator", "referencedesignators", "parts", "位号", "元件位号");
    private static final Set<String> XS = Set.of("midx", "midxmm", "posx", "x", "xmm", "centerx", "centerxmm", "refx", "locationx", "坐标x",
            "x坐标");
    private static final Set<String> YS = Set.of("midy", "midymm", "posy", "y", "ymm", "centery", "centerymm", "refy", "locationy", "坐标y",
            "y坐标");
    private static final Set<String> SIDES = Set.of("layer", "side", "tb", "boardside", "面", "层");
    private static final int NONE = -1;

    static final Heading UNKNOWN = new Heading(NONE, NONE, NONE, NONE);

    static Heading of(List<String> cells) {
        return new Heading(find(cells, DESIGNATORS), find(cells, XS), find(cells, YS), find(cells, SIDES));
    }

    /** Whether it heads a list of parts or of placements. */
    boolean isKnown() {
        return designator != NONE;
    }

    boolean isPlacements() {
        return isKnown() && x != NONE && y != NONE;
    }

    private static int find(List<String> cells, Set<String> words) {
        for (int i = 0; i < cells.size(); i++) {
            if (words.contains(cells.get(i).toLowerCase(Locale.ROOT).replaceAll("[\\s_./()#-]", ""))) {
                return i;
            }
        }
        return NONE;
    }
}
