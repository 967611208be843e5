package hqb.prototyping.brokering.requests;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Moves a request along its machine: the state, the clock of the next deed, the timeline and the news change together, or none does. */
@Singleton
public class MoveRequest {
    private final Requests requests;
    private final Timeline timeline;
    private final RequestNews news;
    private final BrokeringSettings settings;
    private final Clock clock;

    MoveRequest(Requests requests, Timeline timeline, RequestNews news, BrokeringSettings settings, Clock clock) {
        this.requests = requests;
        this.timeline = timeline;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /** Moves a locked request; the next deed is due as the settings say. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Request move(Request request, RequestEvent event, Doer doer, Said said) {
        return move(request, event, doer, said, null, moved -> moved);
    }

    /**
     * Moves a locked request and changes what else follows from it.
     *
     * @param until when the next deed is due; null for what the settings say
     * @throws Refusal when the event cannot happen in the state that the request is in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Request move(Request request, RequestEvent event, Doer doer, Said said, @Nullable Instant until, UnaryOperator<Request> change) {
        RequestState to = request.state().after(event).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "Request " + request.number() + " is " + request.state().code() + ": " + event.code() + " is not possible.",
                "需求 " + request.number() + " 的当前状态不允许此操作。"));
        Instant due = until != null ? until : to == request.state() ? request.actsAt() : due(to);
        Request moved = change.apply(request.in(to, due));
        requests.advance(moved);
        timeline.add(request.id(), event, to, doer, said);
        news.tell(moved, event, doer, said.text());
        return moved;
    }

    /** When the next deed is due in a state, unless something else is said. */
    Instant due(RequestState state) {
        return clock.instant().plus(state == RequestState.CLARIFYING ? settings.clarifyWithin() : settings.answerWithin());
    }
}
