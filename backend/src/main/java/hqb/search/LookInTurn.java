package hqb.search;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looking, again and again, for what people want to be told of: those that wait longest first, until all have been looked for or the search
 * does not answer. What was not looked for then is looked for next time.
 */
public final class LookInTurn {
    private static final Logger LOG = LoggerFactory.getLogger(LookInTurn.class);
    private static final int BATCH = 100;

    private LookInTurn() {
    }

    /** Those for which nobody has looked since then, those that wait longest first. */
    public interface Due<W> {
        /** At most so many of them. */
        List<W> list(Instant since, int most);
    }

    /**
     * Looks for all that are due.
     *
     * @param look notes that somebody has looked, or says no because the search does not answer
     */
    public static <W> void forAll(Instant begun, Due<W> due, Predicate<W> look) {
        List<W> some = due.list(begun, BATCH);
        while (!some.isEmpty()) {
            for (W one : some) {
                if (!look.test(one)) {
                    return;
                }
            }
            some = some.size() < BATCH ? List.of() : due.list(begun, BATCH);
        }
    }

    /**
     * What is found for one; empty when the search does not answer.
     *
     * @param nothing what is found when the search can no longer be understood: it never is again, so somebody has looked
     */
    public static <F> Optional<F> find(UUID id, Supplier<F> search, F nothing) {
        try {
            return Optional.of(search.get());
        } catch (Refusal refused) {
            LOG.warn("nobody looked for {}: {}", id, refused.getMessage());
            return refused.type() == ProblemType.SEARCH_UNAVAILABLE ? Optional.empty() : Optional.of(nothing);
        }
    }
}
