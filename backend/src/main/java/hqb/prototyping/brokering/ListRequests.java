package hqb.prototyping.brokering;

import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.Requests;
import hqb.prototyping.brokering.requests.RequestState;
import hqb.prototyping.brokering.requests.Service;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests in pages: a maker's own, the latest first; the operators' queue, what is due first. */
@Singleton
class ListRequests {
    private final Requests requests;
    private final Organisations organisations;
    private final Clock clock;

    ListRequests(Requests requests, Organisations organisations, Clock clock) {
        this.requests = requests;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Those of a maker; throws {@link Refusal} naming the parameter that is wrong. */
    Page<RequestItem> own(OrganisationId maker, RequestsAsked asked) {
        return page(maker, asked);
    }

    /** Those of all makers; throws {@link Refusal} naming the parameter that is wrong. */
    Page<RequestItem> queue(RequestsAsked asked) {
        return page(null, asked);
    }

    private Page<RequestItem> page(@Nullable OrganisationId maker, RequestsAsked asked) {
        Requests.Filter filter = new Requests.Filter(maker, states(asked.state()), service(asked.service()));
        String query = "requests " + filter;
        UUID last = Cursor.readId(query, asked.cursor());
        int size = asked.pageSize();
        List<Request> found = maker != null ? requests.latest(filter, last, size + 1)
                : requests.queue(filter, last == null ? null : requests.find(last).orElse(null), size + 1);
        List<Request> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(shown.getLast().id().toString())) : null;
        Instant now = clock.instant();
        return new Page<>(shown.stream().map(one -> item(one, now)).toList(), requests.count(filter), next);
    }

    private static List<RequestState> states(@Nullable String asked) {
        String word = asked == null ? "" : asked.strip();
        return switch (word) {
            case "" -> List.of();
            case "active" -> Arrays.stream(RequestState.values()).filter(state -> !state.isOver()).toList();
            default -> List.of(RequestState.ofCode(word).orElseThrow(
                    () -> Refusal.invalid("state", "Use active, or a state of a request such as open.", "请使用 active 或某个需求状态，例如 open。")));
        };
    }

    private static @Nullable Service service(@Nullable String asked) {
        String word = asked == null ? "" : asked.strip();
        return word.isEmpty() ? null
                : Service.ofCode(word)
                        .orElseThrow(
                                () -> Refusal.invalid("service", "Use production, testing or expert.", "请使用 production、testing 或 expert。"));
    }

    private RequestItem item(Request one, Instant now) {
        return new RequestItem(one.id(), one.number(), one.service().code(), one.kind() == null ? null : one.kind().code(), one.process(),
                one.title(), one.quantity(), organisations.find(one.maker()).map(Organisation::name).orElse("–"), one.state().code(),
                one.state().turn().code(), one.actsAt(), one.actsAt() != null && one.actsAt().isBefore(now), one.createdAt());
    }
}
