package hqb.ordering.orders;

import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.supply.suppliers.SupplierId;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Orders in pages, the latest first. */
@Singleton
class OrderLists {
    private static final int PARTS_SHOWN = 3;
    private static final Set<OrderState> OVER = EnumSet.of(OrderState.COMPLETED, OrderState.CANCELLED, OrderState.EXPIRED,
            OrderState.REFUNDED);
    private static final Set<OrderState> UNSEEN_BY_SUPPLIERS = EnumSet.of(OrderState.AWAITING_PAYMENT, OrderState.EXPIRED);

    private final Orders orders;
    private final OrderLines lines;
    private final Organisations organisations;

    OrderLists(Orders orders, OrderLines lines, Organisations organisations) {
        this.orders = orders;
        this.lines = lines;
        this.organisations = organisations;
    }

    /** The orders of a buyer; throws {@link Refusal} naming {@code state} or {@code cursor}. */
    Page<OrderItem> bought(OrganisationId buyer, OrdersAsked asked, Language language) {
        return page(buyer, null, asked, EnumSet.noneOf(OrderState.class), language);
    }

    /** The orders of a supplier that were paid; throws {@link Refusal} naming {@code state} or {@code cursor}. */
    Page<OrderItem> sold(SupplierId supplier, OrdersAsked asked, Language language) {
        return page(null, supplier, asked, UNSEEN_BY_SUPPLIERS, language);
    }

    /** All orders in dispute; throws {@link Refusal} naming {@code cursor}. */
    Page<OrderItem> disputed(OrdersAsked asked, Language language) {
        return page(null, null, new OrdersAsked(OrderState.DISPUTED.code(), asked.cursor(), asked.size()),
                EnumSet.noneOf(OrderState.class), language);
    }

    private Page<OrderItem> page(@Nullable OrganisationId buyer, @Nullable SupplierId supplier, OrdersAsked asked, Set<OrderState> unseen,
            Language language) {
        List<OrderState> states = states(asked.state(), unseen);
        String query = String.join("\n", "orders", String.valueOf(buyer), String.valueOf(supplier), states.toString());
        UUID after = Cursor.readId(query, asked.cursor());
        int size = asked.size() == null ? OrdersAsked.DEFAULT_SIZE : asked.size();
        var filter = new Orders.Filter(buyer, supplier, states);
        List<Order> found = orders.list(filter, after, size + 1);
        List<Order> page = found.subList(0, Math.min(size, found.size()));
        Map<UUID, List<OrderLine>> byOrder = lines.list(page.stream().map(Order::id).toList()).stream()
                .collect(Collectors.groupingBy(OrderLine::order));
        String next = found.size() > size ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page.stream().map(order -> item(order, byOrder.getOrDefault(order.id(), List.of()), supplier != null, language))
                .toList(), orders.count(filter), next);
    }

    private static List<OrderState> states(@Nullable String asked, Set<OrderState> unseen) {
        String word = asked == null ? "" : asked.strip();
        if (word.isEmpty() && unseen.isEmpty()) {
            return List.of();
        }
        return switch (word) {
            case "" -> Arrays.stream(OrderState.values()).filter(state -> !unseen.contains(state)).toList();
            case "open" -> Arrays.stream(OrderState.values()).filter(state -> !OVER.contains(state) && !unseen.contains(state)).toList();
            default -> List.of(OrderState.ofCode(word).filter(state -> !unseen.contains(state))
                    .orElseThrow(() -> Refusal.invalid("state", "Use open, or a state of an order such as paid.")));
        };
    }

    private OrderItem item(Order order, List<OrderLine> ordered, boolean toSupplier, Language language) {
        OrderPage.Party party = toSupplier
                ? new OrderPage.Party(order.buyer().value(), organisations.find(order.buyer()).map(Organisation::name).orElse("–"))
                : new OrderPage.Party(order.supplier().value(), language.pick(order.frozen().supplierEn(), order.frozen().supplierZh()));
        return new OrderItem(order.id(), order.number(), order.state().code(), order.group(), order.createdAt(), party, ordered.size(),
                ordered.stream().limit(PARTS_SHOWN).map(OrderLine::mpn).toList(), order.method().code(), order.total());
    }
}
