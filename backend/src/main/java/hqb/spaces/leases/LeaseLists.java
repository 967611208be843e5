package hqb.spaces.leases;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.OrganisationId;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leases in pages, the latest first. */
@Singleton
class LeaseLists {
    private static final int DEFAULT_SIZE = 20;

    private final Leases leases;
    private final LeaseParties parties;

    LeaseLists(Leases leases, LeaseParties parties) {
        this.leases = leases;
        this.parties = parties;
    }

    /**
     * What a list of leases asks for.
     *
     * @param side  tenant or landlord; tenant when left out
     * @param state a state, or open for all that are not over; all when left out
     */
    @Introspected
    record LeasesAsked(@QueryValue @Nullable String side, @QueryValue @Nullable String state, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    }

    /**
     * What operators ask for.
     *
     * @param state a state, or open for all that are not over; all when left out
     */
    @Introspected
    record AllLeasesAsked(@QueryValue @Nullable String state, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    }

    /**
     * A lease in a list.
     *
     * @param unit     what the unit is called
     * @param party    who is on the other side
     * @param turn     whose turn it is: tenant, landlord, both, operator or nobody
     * @param startsOn what is agreed, or wanted
     * @param endsOn   the last day; null before it is agreed
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LeaseItem(UUID id, String number, String state, String turn, String unit, UUID unitId, String party, LocalDate startsOn,
            @Nullable LocalDate endsOn, boolean inArrears, Instant createdAt) {
    }

    /** Those of an organisation on one side; throws {@link Refusal} naming {@code side}, {@code state} or {@code cursor}. */
    Page<LeaseItem> own(OrganisationId organisation, LeasesAsked asked, Language language) {
        String side = asked.side() == null || asked.side().isBlank() ? "tenant" : asked.side();
        if (!side.equals("tenant") && !side.equals("landlord")) {
            throw Refusal.invalid("side", "Use tenant or landlord.", "请使用 tenant 或 landlord。");
        }
        boolean tenant = side.equals("tenant");
        return page(new Leases.Filter(tenant ? organisation : null, tenant ? null : organisation, states(asked.state())),
                side + organisation + asked.state(), asked.cursor(), asked.size(), language);
    }

    /** Those of all, for operators; throws as {@link #own}. */
    Page<LeaseItem> all(AllLeasesAsked asked, Language language) {
        return page(new Leases.Filter(null, null, states(asked.state())), "all" + asked.state(), asked.cursor(), asked.size(), language);
    }

    private Page<LeaseItem> page(Leases.Filter filter, String query, @Nullable String cursor, @Nullable Integer asked, Language language) {
        int size = asked == null ? DEFAULT_SIZE : asked;
        List<Lease> found = leases.page(filter, Cursor.readId("leases " + query, cursor), size + 1);
        List<Lease> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > page.size() ? Cursor.after("leases " + query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page.stream().map(lease -> item(lease, filter, language)).toList(), leases.count(filter), next);
    }

    private LeaseItem item(Lease lease, Leases.Filter filter, Language language) {
        String tenant = parties.name(lease.tenant());
        String landlord = parties.name(lease.landlord());
        String party = filter.tenant() != null ? landlord : filter.landlord() != null ? tenant : tenant + " → " + landlord;
        return new LeaseItem(lease.id(), lease.number(), lease.state().code(), turn(lease.state()),
                parties.title(parties.unit(lease.unit()), language), lease.unit(), party,
                lease.startsOn() == null ? lease.wantedFrom() : lease.startsOn(), lease.endsOn(), lease.arrearsSince() != null,
                lease.createdAt());
    }

    private static String turn(LeaseState state) {
        return switch (state) {
            case SUBMITTED, ENDED -> "landlord";
            case OFFERED, AWAITING_DEPOSIT, SETTLING -> "tenant";
            case ACCEPTED, SIGNING -> "both";
            case DISPUTED -> "operator";
            case RUNNING, SETTLED, DECLINED, WITHDRAWN, CANCELLED, LAPSED -> "nobody";
        };
    }

    private static List<LeaseState> states(@Nullable String asked) {
        return switch (asked == null ? "" : asked.strip()) {
            case "" -> List.of();
            case "open" -> Arrays.stream(LeaseState.values()).filter(state -> !state.isOver()).toList();
            default -> List.of(LeaseState.ofCode(String.valueOf(asked).strip()).orElseThrow(() -> Refusal.invalid("state",
                    "Use open, or a state of a lease such as running.", "请使用 open 或租约状态，例如 running。")));
        };
    }
}
