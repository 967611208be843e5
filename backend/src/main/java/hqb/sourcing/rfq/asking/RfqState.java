package hqb.sourcing.rfq.asking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a request for quotation has come. */
public enum RfqState {
    /** Suppliers bid; who does is hidden. */
    OPEN,
    /** No more bids are taken; names are open. */
    CLOSED,
    /** A bid was accepted for one line at least. */
    AWARDED,
    /** The buyer wants it no more. */
    CANCELLED,
    /** Nobody bid, or nothing was accepted in time. */
    EXPIRED;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state that a word stands for. */
    public static Optional<RfqState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Where an event leads from here; empty when it cannot happen. This is the whole machine. */
    public Optional<RfqState> after(RfqEvent event) {
        return Optional.ofNullable(RfqEvent.MACHINE.get(event)).map(edges -> edges.get(this));
    }
}
