package hqb.sourcing.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FindRoundTest {
    /** Stalls on a square of 1,000 by 1,000, with walks along its sides; every errand is done at one to three of them. */
    private static WalkProblem random(long seed, int stalls, int errands) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] x = random.ints(stalls, 0, 1000).toArray();
        int[] y = random.ints(stalls, 0, 1000).toArray();
        long[] first = new long[stalls];
        long[][] between = new long[stalls][stalls];
        List<BitSet> doneAt = new ArrayList<>();
        for (int i = 0; i < stalls; i++) {
            first[i] = (long) x[i] + y[i];
            doneAt.add(new BitSet());
            for (int j = 0; j < stalls; j++) {
                between[i][j] = (long) Math.abs(x[i] - x[j]) + Math.abs(y[i] - y[j]);
            }
        }
        for (int errand = 0; errand < errands; errand++) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                doneAt.get(random.nextInt(stalls)).set(errand);
            }
        }
        return new WalkProblem(errands, doneAt, first, between, 60);
    }

    /** Tries every round there is. */
    private static long bruteForce(WalkProblem problem, List<Integer> round, long least) {
        if (problem.isDone(round)) {
            return Math.min(least, problem.time(round));
        }
        long best = least;
        for (int stall = 0; stall < problem.stalls(); stall++) {
            if (!round.contains(stall)) {
                List<Integer> longer = new ArrayList<>(round);
                longer.add(stall);
                best = bruteForce(problem, longer, best);
            }
        }
        return best;
    }

    @Test
    void smallRoundsAreTheShortestThereAre() {
        for (long seed = 0; seed < 60; seed++) {
            WalkProblem problem = random(seed, 7, 6);
            Round round = FindRound.find(problem);

            assertThat(round.exact()).isTrue();
            assertThat(problem.isDone(round.stalls())).as("seed %d", seed).isTrue();
            assertThat(problem.time(round.stalls())).as("seed %d", seed).isEqualTo(bruteForce(problem, List.of(), Long.MAX_VALUE));
        }
    }

    @Test
    void theSearchFindsTheShortestRoundOrOneThatIsHardlyLonger() {
        int shortest = 0;
        int tried = 200;
        for (long seed = 0; seed < tried; seed++) {
            WalkProblem problem = random(seed, 24, 9);
            List<Integer> round = SearchRound.find(problem);
            long least = problem.time(ExactRound.find(problem));
            long found = problem.time(round);

            assertThat(problem.isDone(round)).isTrue();
            assertThat(found).as("seed %d", seed).isBetween(least, least + least / 20);
            shortest += found == least ? 1 : 0;
        }
        assertThat(shortest).isGreaterThanOrEqualTo(tried * 95 / 100);
    }

    @Test
    void aLargeRoundDoesEverythingTheSameWayEachTimeAndVisitsNothingInVain() {
        WalkProblem problem = random(5, 120, 90);
        Round round = FindRound.find(problem);

        assertThat(round.exact()).isFalse();
        assertThat(problem.isDone(round.stalls())).isTrue();
        assertThat(round.stalls()).doesNotHaveDuplicates();
        for (Integer stall : round.stalls()) {
            List<Integer> without = new ArrayList<>(round.stalls());
            without.remove(/* element */ stall);
            assertThat(problem.isDone(without)).isFalse();
        }
        assertThat(FindRound.find(problem)).isEqualTo(round);
    }

    @Test
    void errandsThatAreDoneByTheWayMakeAProblemSmall() {
        WalkProblem alone = random(3, 12, 8);
        List<BitSet> doneAt = new ArrayList<>();
        for (int stall = 0; stall < alone.stalls(); stall++) {
            BitSet more = new BitSet();
            for (int errand = 0; errand < 40; errand++) {
                more.set(errand, alone.doneAt(stall).get(errand % 8));
            }
            doneAt.add(more);
        }
        long[] first = new long[12];
        long[][] between = new long[12][12];
        for (int i = 0; i < 12; i++) {
            first[i] = alone.first(i);
            for (int j = 0; j < 12; j++) {
                between[i][j] = alone.between(i, j);
            }
        }
        WalkProblem problem = new WalkProblem(40, doneAt, first, between, alone.stay());

        assertThat(FindRound.find(problem)).isEqualTo(FindRound.find(alone));
    }

    @Test
    void whereNothingIsToBeDoneNobodyGoes() {
        assertThat(FindRound.find(random(1, 5, 0)).stalls()).isEmpty();
    }
}
