package hqb.sourcing.rfq.asking;

import static hqb.sourcing.rfq.asking.RfqState.AWARDED;
import static hqb.sourcing.rfq.asking.RfqState.CANCELLED;
import static hqb.sourcing.rfq.asking.RfqState.CLOSED;
import static hqb.sourcing.rfq.asking.RfqState.EXPIRED;
import static hqb.sourcing.rfq.asking.RfqState.OPEN;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What happens to a request for quotation. */
public enum RfqEvent {
    /** It is sent to suppliers. */
    ASK,
    /** A supplier quotes, or quotes anew. */
    BID,
    /** No more bids are taken, by the deadline or by the buyer; names are opened. */
    CLOSE,
    /** The buyer asks a bidder for a better quote. */
    COUNTER,
    /** The bidder answers with a new version, or declines. */
    ANSWER,
    /** The buyer accepts lines of a bid. */
    AWARD,
    /** The buyer wants it no more. */
    CANCEL,
    /** Time ends it. */
    EXPIRE;

    /** By event: from which states it leads where. */
    static final Map<RfqEvent, Map<RfqState, RfqState>> MACHINE = machine();

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<RfqEvent, Map<RfqState, RfqState>> machine() {
        Map<RfqEvent, Map<RfqState, RfqState>> machine = new EnumMap<>(RfqEvent.class);
        edges(machine, BID, OPEN, OPEN);
        edges(machine, CLOSE, CLOSED, OPEN);
        edges(machine, COUNTER, CLOSED, CLOSED);
        edges(machine, COUNTER, AWARDED, AWARDED);
        edges(machine, ANSWER, CLOSED, CLOSED);
        edges(machine, ANSWER, AWARDED, AWARDED);
        edges(machine, AWARD, AWARDED, CLOSED, AWARDED);
        edges(machine, CANCEL, CANCELLED, OPEN, CLOSED);
        edges(machine, EXPIRE, EXPIRED, OPEN, CLOSED);
        return machine;
    }

    private static void edges(Map<RfqEvent, Map<RfqState, RfqState>> machine, RfqEvent event, RfqState to, RfqState... from) {
        Map<RfqState, RfqState> edges = machine.computeIfAbsent(event, ignored -> new EnumMap<>(RfqState.class));
        for (RfqState state : from) {
            edges.put(state, to);
        }
    }
}
