package hqb.prototyping.brokering.tenders;

import hqb.prototyping.brokering.requests.Doer;
import hqb.prototyping.brokering.requests.MoveRequest;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.RequestEvent;
import hqb.prototyping.brokering.requests.Requests;
import hqb.prototyping.brokering.requests.Said;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends tenders: at their deadline, or when all who are invited have answered. Then all bids are opened together. */
@Singleton
public class CloseTender {
    private static final Logger LOG = LoggerFactory.getLogger(CloseTender.class);
    private static final int AT_ONCE = 100;

    private final Tenders tenders;
    private final Bids bids;
    private final Requests requests;
    private final MoveRequest move;
    private final Clock clock;

    CloseTender(Tenders tenders, Bids bids, Requests requests, MoveRequest move, Clock clock) {
        this.tenders = tenders;
        this.bids = bids;
        this.requests = requests;
        this.move = move;
        this.clock = clock;
    }

    /** Ends those whose deadline has passed. */
    public void run(Instant now) {
        List<Tender> due = tenders.due(now, AT_ONCE);
        for (Tender one : due) {
            try {
                closeDue(one);
            } catch (RuntimeException failed) {
                LOG.error("tender {} cannot be closed", one.id(), failed);
            }
        }
    }

    @Transactional
    void closeDue(Tender due) {
        Request request = requests.lock(due.request()).orElseThrow();
        Tender tender = tenders.lock(due.id());
        if (tender.closedAt() == null) {
            close(request, tender);
        }
    }

    /** Ends a locked tender of a locked request once nobody is left to answer. */
    @Transactional(propagation = Propagation.MANDATORY)
    void closeIfAnswered(Request request, Tender tender) {
        if (tenders.invited(tender.id()).stream().noneMatch(one -> one.state() == Invitation.State.INVITED)) {
            close(request, tender);
        }
    }

    private void close(Request request, Tender tender) {
        Instant now = clock.instant();
        int opened = bids.open(tender.id(), now);
        tenders.close(tender.id(), now);
        move.move(request, opened > 0 ? RequestEvent.OPEN_BIDS : RequestEvent.NOBODY_BID, Doer.SYSTEM, Said.NOTHING);
    }
}
