package hqb.prototyping.scores;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order of a provider and what happened to it, in its order.
 *
 * @param dueOn when it had to leave; null before work began
 * @param over  whether nothing more is to come of it
 */
record PastJob(UUID order, @Nullable LocalDate dueOn, boolean over, List<Happening> happenings) {
    /**
     * Something that happened.
     *
     * @param event the word of an {@link hqb.prototyping.orders.OrderEvent}
     * @param by    maker, provider, operator or system
     */
    record Happening(Instant at, String event, String by) {
    }
}
