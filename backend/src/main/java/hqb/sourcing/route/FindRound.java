package hqb.sourcing.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the shortest round over stalls on which every errand is done. Errands that are done by the way are left aside first; what is left
 * is solved exactly when it is small, else searched.
 */
final class FindRound {
    private FindRound() {
    }

    /** The round; every errand must have a stall where it is done. */
    static Round find(WalkProblem problem) {
        if (problem.errands() == 0) {
            return new Round(List.of(), true);
        }
        List<BitSet> needed = needed(problem);
        Map<Integer, BitSet> useful = new LinkedHashMap<>();
        for (int stall = 0; stall < problem.stalls(); stall++) {
            BitSet here = new BitSet();
            for (int errand = 0; errand < needed.size(); errand++) {
                here.set(errand, needed.get(errand).get(stall));
            }
            if (!here.isEmpty()) {
                useful.put(stall, here);
            }
        }
        List<Integer> stalls = List.copyOf(useful.keySet());
        WalkProblem small = problem.part(stalls, List.copyOf(useful.values()), needed.size());
        boolean exact = ExactRound.isSmallEnough(small);
        List<Integer> round = exact ? ExactRound.find(small) : SearchRound.find(small);
        return new Round(round.stream().map(stalls::get).toList(), exact);
    }

    /** The stalls of each errand that is not done wherever another one is. */
    private static List<BitSet> needed(WalkProblem problem) {
        List<BitSet> where = new ArrayList<>();
        for (int errand = 0; errand < problem.errands(); errand++) {
            BitSet stalls = new BitSet();
            for (int stall = 0; stall < problem.stalls(); stall++) {
                stalls.set(stall, problem.doneAt(stall).get(errand));
            }
            where.add(stalls);
        }
        List<BitSet> needed = new ArrayList<>();
        for (int i = 0; i < where.size(); i++) {
            boolean byTheWay = false;
            for (int j = 0; j < where.size() && !byTheWay; j++) {
                byTheWay = i != j && isWithin(where.get(j), where.get(i)) && (j < i || !isWithin(where.get(i), where.get(j)));
            }
            if (!byTheWay) {
                needed.add(where.get(i));
            }
        }
        return needed;
    }

    private static boolean isWithin(BitSet one, BitSet other) {
        BitSet outside = (BitSet) one.clone();
        outside.andNot(other);
        return outside.isEmpty();
    }
}
