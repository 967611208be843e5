package hqb.prototyping.brokering;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold of tenders. */
@Factory
class BrokeringChecks {
    /** Bids that were opened too early would betray those who sent them. */
    @Singleton
    @Named("I41")
    InvariantCheck bidsStaySealed() {
        return new InvariantCheck("I41",
                "Bids stay sealed until the deadline or until all have answered, and what was accepted is an order.",
                "报价在截止或全部答复前保持密封，被接受的方案均有对应订单。", """
                        SELECT b.id::text AS what FROM brokering_bid b
                        JOIN brokering_invitation i ON i.id = b.invitation_id JOIN brokering_tender t ON t.id = i.tender_id
                        WHERE b.opened_at IS NOT NULL AND (t.closed_at IS NULL OR b.opened_at < t.deadline AND EXISTS (
                            SELECT FROM brokering_invitation o WHERE o.tender_id = t.id AND o.state = 'invited'))
                        UNION ALL
                        SELECT o.id::text FROM brokering_offer o JOIN brokering_request r ON r.id = o.request_id
                        LEFT JOIN prototyping_order p ON p.id = r.order_id
                        WHERE o.state = 'accepted' AND (p.id IS NULL OR p.total <> o.total OR p.commission <> o.commission)
                        """);
    }
}
