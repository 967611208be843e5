package hqb.ordering.orders;

import hqb.platform.rates.CurrentRates;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What we can show a bank of an order: what was sold, when it left and with whom, and what its buyer said. In English, as banks ask. */
@Singleton
public class ProofOfDelivery {
    private static final List<String> TELLING = List.of("pay", "pay-late", "confirm", "hand-over", "confirm-receipt", "complete");

    private final Orders orders;
    private final OrderLines lines;
    private final Shipments shipments;
    private final Timeline timeline;

    ProofOfDelivery(Orders orders, OrderLines lines, Shipments shipments, Timeline timeline) {
        this.orders = orders;
        this.lines = lines;
        this.shipments = shipments;
        this.timeline = timeline;
    }

    /** What there is to show of some orders; empty for orders that do not exist. */
    public String write(List<UUID> ids) {
        return ids.stream().flatMap(id -> orders.find(id).stream()).map(this::one).collect(Collectors.joining("\n\n"));
    }

    private String one(Order order) {
        Stream<String> head = Stream.of("Order " + order.number() + ", sold by " + order.frozen().supplierEn() + ", "
                + order.total().amount().toPlainString() + " " + order.currency());
        Stream<String> goods = lines.list(List.of(order.id())).stream()
                .map(line -> "- " + line.quantity() + " x " + line.mpn() + " (" + line.manufacturer() + ")");
        Stream<String> parcels = shipments.list(order.id()).stream().map(parcel -> "Shipped on " + day(parcel.shippedAt()) + " with "
                + parcel.carrier() + ", tracking number " + parcel.tracking());
        Stream<String> steps = timeline.list(order.id()).stream().filter(entry -> TELLING.contains(entry.event()))
                .map(entry -> "%s: %s, by the %s".formatted(day(entry.at()), entry.event(), entry.by()));
        return Stream.of(head, goods, parcels, steps).flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    private static String day(Instant at) {
        return at.atZone(CurrentRates.SHENZHEN).toLocalDate().toString();
    }
}
