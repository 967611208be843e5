package hqb.sourcing.route;

import java.util.List;

/**
 * Pieces of a part to be bought at one counter.
 *
 * @param need    what they are for
 * @param choices where, each counter once; the cheapest first
 */
record Errand(Need need, List<Choice> choices) {
}
