package hqb.prototyping.brokering.requests;

import hqb.prototyping.orders.OrderKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of help a maker looks for. */
public enum Service {
    PRODUCTION(OrderKind.PRODUCTION), TESTING(OrderKind.TESTING), EXPERT(OrderKind.EXPERT);

    private final OrderKind orderKind;

    Service(OrderKind orderKind) {
        this.orderKind = orderKind;
    }

    /** The kind of order that comes of it. */
    public OrderKind orderKind() {
        return orderKind;
    }

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The service that a word stands for. */
    public static Optional<Service> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
