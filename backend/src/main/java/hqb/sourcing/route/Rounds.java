package hqb.sourcing.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Small changes of a round. */
final class Rounds {
    private Rounds() {
    }

    /** How much longer a round gets with one more stall at a place. */
    static long detour(WalkProblem problem, List<Integer> round, int stall, int place) {
        long to = place == 0 ? problem.first(stall) : problem.between(round.get(place - 1), stall);
        if (place == round.size()) {
            return problem.stay() + to;
        }
        int next = round.get(place);
        long instead = place == 0 ? problem.first(next) : problem.between(round.get(place - 1), next);
        return problem.stay() + to + problem.between(stall, next) - instead;
    }

    /** The place of a round where one more stall costs least. */
    static int cheapestPlace(WalkProblem problem, List<Integer> round, int stall) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int place = 0; place <= round.size(); place++) {
            long cost = detour(problem, round, stall, place);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best;
    }

    /** A round without stalls that are not needed, in an order that no turn of a stretch and no move of a stall shortens. */
    static List<Integer> improved(WalkProblem problem, List<Integer> start) {
        List<Integer> round = withoutNeedless(problem, start);
        boolean better = true;
        while (better) {
            List<Integer> shorter = turned(problem, round);
            shorter = moved(problem, shorter);
            better = problem.time(shorter) < problem.time(round);
            round = better ? shorter : round;
        }
        return round;
    }

    /** Leaves out, one by one, the stall that saves most and is not needed. */
    private static List<Integer> withoutNeedless(WalkProblem problem, List<Integer> start) {
        List<Integer> round = start;
        while (true) {
            List<Integer> best = round;
            for (int i = 0; i < round.size(); i++) {
                List<Integer> without = new ArrayList<>(round);
                without.remove(/* index */ i);
                if (problem.isDone(without) && problem.time(without) <= problem.time(best)) {
                    best = without;
                }
            }
            if (best.size() == round.size()) {
                return round;
            }
            round = best;
        }
    }

    /** The round after the turn of a stretch that saves most. */
    private static List<Integer> turned(WalkProblem problem, List<Integer> round) {
        long most = 0;
        int bestFrom = 0;
        int bestTo = 0;
        for (int from = 0; from < round.size(); from++) {
            for (int to = from + 2; to <= round.size(); to++) {
                long saved = step(problem, round, from - 1, from) + step(problem, round, to - 1, to)
                        - step(problem, round, from - 1, to - 1) - step(problem, round, from, to);
                if (saved > most) {
                    most = saved;
                    bestFrom = from;
                    bestTo = to;
                }
            }
        }
        List<Integer> shorter = new ArrayList<>(round);
        Collections.reverse(shorter.subList(bestFrom, bestTo));
        return shorter;
    }

    /** The time between two places of a round: -1 is the start, and behind the last there is nothing to walk to. */
    private static long step(WalkProblem problem, List<Integer> round, int from, int to) {
        if (to == round.size()) {
            return 0;
        }
        return from < 0 ? problem.first(round.get(to)) : problem.between(round.get(from), round.get(to));
    }

    private static List<Integer> moved(WalkProblem problem, List<Integer> start) {
        List<Integer> round = start;
        for (int i = 0; i < round.size(); i++) {
            List<Integer> tried = new ArrayList<>(round);
            int stall = tried.remove(/* index */ i);
            tried.add(cheapestPlace(problem, tried, stall), stall);
            if (problem.time(tried) < problem.time(round)) {
                round = tried;
            }
        }
        return round;
    }
}
