package hqb.supply.compare;

import hqb.catalogue.alike.Direction;
import hqb.catalogue.alike.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides which of several values differ and which are best. */
final class WeighCells {
    private WeighCells() {
    }

    /** Whether not all are the same; one that is not known differs from one that is. */
    static boolean differ(List<? extends @Nullable Object> values) {
        Object first = values.getFirst();
        if (first == null) {
            return values.stream().anyMatch(Objects::nonNull);
        }
        return values.stream().anyMatch(value -> value == null || !Direction.same(first, value));
    }

    /** Which are the best: none of the others is better or of another kind, and at least one is worse. */
    static List<Boolean> best(List<? extends @Nullable Object> values, Direction direction) {
        List<Boolean> best = new ArrayList<>();
        for (Object value : values) {
            List<Verdict> verdicts = value == null ? List.of()
                    : values.stream().filter(Objects::nonNull).map(other -> direction.weigh(other, value)).toList();
            best.add(verdicts.contains(Verdict.BETTER)
                    && verdicts.stream().allMatch(verdict -> verdict == Verdict.BETTER || verdict == Verdict.SAME));
        }
        return best;
    }
}
