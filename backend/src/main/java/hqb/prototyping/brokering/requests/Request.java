package hqb.prototyping.brokering.requests;

import hqb.accounts.OrganisationId;
import hqb.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a maker looks for.
 *
 * @param kind        of an expert service; null for the others
 * @param process     the word of the process by which it would be made; null when nobody knows yet
 * @param wantedOn    the day by which it is wanted; null when that is open
 * @param budget      null when none was named
 * @param budgetShown whether providers see it
 * @param design      null when there is none
 * @param actsAt      until when the next deed is due; null when it is over
 * @param order       what came of it; null as long as nothing has
 */
public record Request(UUID id, String number, OrganisationId maker, Service service, @Nullable ExpertKind kind, @Nullable String process,
        String title, String brief, long quantity, @Nullable LocalDate wantedOn, @Nullable Money budget, boolean budgetShown,
        @Nullable DesignLink design, RequestState state, @Nullable Instant actsAt, @Nullable UUID order, Instant createdAt) {

    /**
     * The design that it is about.
     *
     * @param id null when it was deleted since
     */
    public record DesignLink(@Nullable UUID id, String name, String sha256) {
    }

    /** The same, further on. */
    public Request in(RequestState next, @Nullable Instant until) {
        return new Request(id, number, maker, service, kind, process, title, brief, quantity, wantedOn, budget, budgetShown, design, next,
                next.isOver() ? null : until, order, createdAt);
    }

    /** The same, with what came of it. */
    public Request ordered(UUID placed) {
        return new Request(id, number, maker, service, kind, process, title, brief, quantity, wantedOn, budget, budgetShown, design, state,
                actsAt, placed, createdAt);
    }
}
