package hqb.sourcing.plan;

import hqb.catalogue.ListedPart;
import hqb.sourcing.boms.WantedPart;
import java.util.List;

/**
 * A part that is needed, for one line of the list or several.
 *
 * @param lines  that mean it
 * @param kind   by which its losses are counted
 * @param parts  it, and behind it those that may stand in
 * @param placed pieces that stand on the boards
 * @param lost   pieces more that are lost on the way there
 */
record Wanted(List<WantedPart> lines, PartClass kind, List<ListedPart> parts, long placed, long lost) {
    long pieces() {
        return placed + lost;
    }
}
