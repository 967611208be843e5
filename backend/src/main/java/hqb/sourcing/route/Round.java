package hqb.sourcing.route;

import java.util.List;

/**
 * An order in which stalls are visited.
 *
 * @param stalls by their numbers
 * @param exact  whether no shorter round exists; else it is the shortest that was found
 */
record Round(List<Integer> stalls, boolean exact) {
}
