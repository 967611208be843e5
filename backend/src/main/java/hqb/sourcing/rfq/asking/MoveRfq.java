package hqb.sourcing.rfq.asking;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a request along its machine: state, names and timeline change together, or none does. */
@Singleton
public class MoveRfq {
    private final Rfqs rfqs;
    private final RfqTimeline timeline;

    MoveRfq(Rfqs rfqs, RfqTimeline timeline) {
        this.rfqs = rfqs;
        this.timeline = timeline;
    }

    /**
     * Moves a locked request.
     *
     * @param by     buyer, supplier or system
     * @param person who did it; null for time and for keys
     * @throws Refusal when the event cannot happen in the state that it is in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Rfq move(Rfq rfq, RfqEvent event, String by, @Nullable UUID person, @Nullable String text, Instant now) {
        RfqState to = require(rfq, event);
        Instant opened = event == RfqEvent.CLOSE ? now : rfq.openedAt();
        if (to != rfq.state()) {
            rfqs.advance(rfq.id(), to, opened);
        }
        timeline.add(rfq.id(), event, to, by, person, text, now);
        return rfqs.find(rfq.id()).orElseThrow();
    }

    /** Where an event leads; refuses when it leads nowhere from here. */
    public static RfqState require(Rfq rfq, RfqEvent event) {
        return rfq.state().after(event).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "Request " + rfq.number() + " is " + rfq.state().code() + ": " + event.code() + " is not possible.",
                "询价 " + rfq.number() + " 的当前状态不允许此操作。"));
    }
}
