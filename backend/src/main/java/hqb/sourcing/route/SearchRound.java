package hqb.sourcing.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A short round, by search: stalls are put in where they do most for the least time, what is not needed falls out, and the order is
 * improved; then stalls, neighbours or any, are taken out again and again and the gaps filled otherwise, and whatever is shorter stays. The same
 * problem always gets the same round.
 */
final class SearchRound {
    private static final int MOST_TRIES = 1500;
    private static final int LEAST_TRIES = 300;
    /** A try over a large district takes longer: so many stalls times errands are looked at in all. */
    private static final int WORK = 2_000_000;
    private static final int MOST_OUT = 6;

    private final WalkProblem problem;
    private final SplittableRandom random = new SplittableRandom(7);

    private SearchRound(WalkProblem problem) {
        this.problem = problem;
    }

    /** The stalls of the round in their order. */
    static List<Integer> find(WalkProblem problem) {
        return new SearchRound(problem).search();
    }

    private List<Integer> search() {
        List<Integer> best = completed(new ArrayList<>(), 0);
        long least = problem.time(best);
        List<Integer> current = best;
        long now = least;
        int tries = Math.clamp(WORK / Math.max(1, problem.stalls() * problem.errands()), LEAST_TRIES, MOST_TRIES);
        for (int i = 0; i < tries && best.size() > 1; i++) {
            List<Integer> tried = completed(thinned(i % 200 == 199 ? best : current), 0.8);
            long time = problem.time(tried);
            // somewhat longer rounds are gone on from while there is time left to come back
            if (time < now + now * (tries - i) / tries / 20) {
                current = tried;
                now = time;
            }
            if (time < least) {
                best = tried;
                least = time;
            }
        }
        return best;
    }

    /** A round without some stalls, neighbours or any. */
    private List<Integer> thinned(List<Integer> round) {
        List<Integer> kept = new ArrayList<>(round);
        int out = 1 + random.nextInt(Math.min(MOST_OUT, round.size()));
        int at = random.nextInt(round.size());
        boolean neighbours = random.nextBoolean();
        for (int i = 0; i < out; i++) {
            kept.remove(/* index */ neighbours ? Math.min(at, kept.size() - 1) : random.nextInt(kept.size()));
        }
        return kept;
    }

    /** Puts in what is missing, each time the stall that does most for its time, judged with some chance. */
    private List<Integer> completed(List<Integer> round, double chance) {
        BitSet done = new BitSet();
        round.forEach(stall -> done.or(problem.doneAt(stall)));
        while (done.cardinality() < problem.errands()) {
            int best = -1;
            int where = 0;
            double least = Double.MAX_VALUE;
            for (int stall = 0; stall < problem.stalls(); stall++) {
                BitSet more = (BitSet) problem.doneAt(stall).clone();
                more.andNot(done);
                if (!more.isEmpty()) {
                    int place = Rounds.cheapestPlace(problem, round, stall);
                    double cost = Rounds.detour(problem, round, stall, place) * (1 + chance * random.nextDouble()) / more.cardinality();
                    if (cost < least) {
                        least = cost;
                        best = stall;
                        where = place;
                    }
                }
            }
            if (best < 0) {
                throw new IllegalArgumentException("an errand can be done nowhere");
            }
            round.add(where, best);
            done.or(problem.doneAt(best));
        }
        return Rounds.improved(problem, round);
    }
}
