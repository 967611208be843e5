package hqb.prototyping.brokering.requests;

import hqb.prototyping.orders.Side;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a request has come. */
public enum RequestState {
    /** An operator looks at it. */
    OPEN(Side.OPERATOR),
    /** An operator has asked the maker something. */
    CLARIFYING(Side.MAKER),
    /** Providers are invited; their bids are sealed. */
    TENDERING(Side.PROVIDER),
    /** The bids are open; an operator compares them. */
    COMPARING(Side.OPERATOR),
    /** The maker has an offer. */
    OFFERED(Side.MAKER),
    /** It is an order. */
    ORDERED(Side.SYSTEM),
    /** The platform cannot help. */
    DECLINED(Side.SYSTEM),
    /** The maker wants it no more. */
    WITHDRAWN(Side.SYSTEM),
    /** The maker was silent. */
    EXPIRED(Side.SYSTEM);

    private final Side turn;

    RequestState(Side turn) {
        this.turn = turn;
    }

    /** Who has to do something next; the system when nobody has. */
    public Side turn() {
        return turn;
    }

    /** Whether nothing happens to it any more. */
    public boolean isOver() {
        return turn == Side.SYSTEM;
    }

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state that a word stands for. */
    public static Optional<RequestState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Where an event leads from here; empty when it cannot happen. This is the whole machine. */
    public Optional<RequestState> after(RequestEvent event) {
        return Optional.ofNullable(RequestEvent.MACHINE.get(event)).map(edges -> edges.get(this));
    }
}
