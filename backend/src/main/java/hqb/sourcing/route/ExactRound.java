package hqb.sourcing.route;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The shortest round, by dynamic programming over the errands that are done and the stall where somebody stands. A stall where nothing new
 * is done is never visited, since no detour is shorter.
 */
final class ExactRound {
    private static final long MOST_STEPS = 12_000_000;
    private static final int MOST_ERRANDS = 16;
    private static final long NEVER = Long.MAX_VALUE;

    private ExactRound() {
    }

    /** Whether the shortest round is found within tens of milliseconds. */
    static boolean isSmallEnough(WalkProblem problem) {
        long stalls = problem.stalls();
        return problem.errands() <= MOST_ERRANDS && (1L << problem.errands()) * stalls * stalls <= MOST_STEPS;
    }

    /** The stalls of the shortest round in their order. */
    static List<Integer> find(WalkProblem problem) {
        int stalls = problem.stalls();
        int all = (1 << problem.errands()) - 1;
        int[] doneAt = IntStream.range(0, stalls).map(stall -> word(problem.doneAt(stall))).toArray();
        long[][] time = new long[all + 1][stalls];
        int[][] before = new int[all + 1][stalls];
        for (int done = 0; done <= all; done++) {
            Arrays.fill(time[done], NEVER);
            Arrays.fill(before[done], -1);
        }
        for (int stall = 0; stall < stalls; stall++) {
            time[doneAt[stall]][stall] = problem.first(stall) + problem.stay();
        }
        for (int done = 1; done < all; done++) {
            for (int here = 0; here < stalls; here++) {
                long now = time[done][here];
                for (int next = 0; now != NEVER && next < stalls; next++) {
                    int then = done | doneAt[next];
                    long at = now + problem.between(here, next) + problem.stay();
                    if (then != done && at < time[then][next]) {
                        time[then][next] = at;
                        before[then][next] = done * stalls + here;
                    }
                }
            }
        }
        return wayBack(time[all], before, stalls);
    }

    private static int word(BitSet done) {
        return done.isEmpty() ? 0 : (int) done.toLongArray()[0];
    }

    private static List<Integer> wayBack(long[] times, int[][] before, int stalls) {
        int last = 0;
        for (int stall = 1; stall < stalls; stall++) {
            if (times[stall] < times[last]) {
                last = stall;
            }
        }
        Deque<Integer> round = new ArrayDeque<>();
        int state = (before.length - 1) * stalls + last;
        while (state >= 0) {
            round.addFirst(state % stalls);
            state = before[state / stalls][state % stalls];
        }
        return List.copyOf(round);
    }
}
