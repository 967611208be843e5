package hqb.ordering.orders;

import hqb.supply.suppliers.SupplierId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Puts together what a supplier has to gather for the orders that it has confirmed, by the counters where the goods lie. */
@Singleton
class ShowPickList {
    private static final int MOST_ORDERS = 200;
    private static final List<OrderState> TO_PICK = List.of(OrderState.CONFIRMED, OrderState.PICKING, OrderState.PARTIALLY_SHIPPED);

    private final Orders orders;
    private final OrderLines lines;

    ShowPickList(Orders orders, OrderLines lines) {
        this.orders = orders;
        this.lines = lines;
    }

    /** The list for at most the latest 200 orders. */
    PickListPage show(SupplierId supplier) {
        Map<UUID, Order> open = new HashMap<>();
        orders.list(new Orders.Filter(null, supplier, TO_PICK), null, MOST_ORDERS).forEach(order -> open.put(order.id(), order));
        Map<String, List<PickListPage.Pick>> places = new TreeMap<>();
        for (OrderLine line : lines.list(open.keySet())) {
            if (line.left() > 0) {
                places.computeIfAbsent(line.counter() == null ? "" : line.counter(), counter -> new ArrayList<>())
                        .add(new PickListPage.Pick(line.order(), Objects.requireNonNull(open.get(line.order())).number(), line.id(),
                                line.mpn(), line.manufacturer(), line.sku(), line.packaging(), line.dateCode(), line.left()));
            }
        }
        return new PickListPage(places.entrySet().stream()
                .map(place -> new PickListPage.Place(place.getKey().isEmpty() ? null : place.getKey(), place.getValue())).toList());
    }
}
