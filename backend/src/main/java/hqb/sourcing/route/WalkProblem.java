package hqb.sourcing.route;

import java.util.BitSet;
import java.util.List;

/**
 * Stalls of which some have to be visited, so that every errand is done at one of them. Times are milliseconds; the times between stalls
 * are the same both ways, and no detour over a third stall is shorter.
 */
final class WalkProblem {
    private final int errands;
    private final List<BitSet> doneAt;
    private final long[] first;
    private final long[][] between;
    private final long stay;

    /**
     * A problem.
     *
     * @param errands how many there are
     * @param doneAt  by stall, which errands can be done there; by their numbers from 0
     * @param first   by stall, how long it takes to get there at first
     * @param between by two stalls, how long it takes from the one to the other
     * @param stay    how long each visit takes beside the walk
     */
    WalkProblem(int errands, List<BitSet> doneAt, long[] first, long[][] between, long stay) {
        this.errands = errands;
        this.doneAt = doneAt;
        this.first = first;
        this.between = between;
        this.stay = stay;
    }

    int errands() {
        return errands;
    }

    int stalls() {
        return doneAt.size();
    }

    BitSet doneAt(int stall) {
        return doneAt.get(stall);
    }

    long first(int stall) {
        return first[stall];
    }

    long between(int from, int to) {
        return between[from][to];
    }

    long stay() {
        return stay;
    }

    /** How long a round takes that visits these stalls in this order and ends at the last. */
    long time(List<Integer> round) {
        long time = round.size() * stay;
        for (int i = 0; i < round.size(); i++) {
            time += i == 0 ? first[round.getFirst()] : between[round.get(i - 1)][round.get(i)];
        }
        return time;
    }

    /** Whether every errand is done on a round. */
    boolean isDone(List<Integer> round) {
        BitSet done = new BitSet();
        round.forEach(stall -> done.or(doneAt.get(stall)));
        return done.cardinality() == errands;
    }

    /** The same walks over some of the stalls, for other errands. */
    WalkProblem part(List<Integer> stalls, List<BitSet> otherErrands, int count) {
        long[] toFirst = stalls.stream().mapToLong(stall -> first[stall]).toArray();
        long[][] ways = stalls.stream().map(from -> stalls.stream().mapToLong(to -> between[from][to]).toArray()).toArray(long[][]::new);
        return new WalkProblem(count, otherErrands, toFirst, ways, stay);
    }
}
