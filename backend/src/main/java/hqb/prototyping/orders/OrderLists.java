package hqb.prototyping.orders;

import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.Providers;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders in pages, the latest first. */
@Singleton
class OrderLists {
    private static final String OVERDUE = "overdue";

    private final Orders orders;
    private final Balances balances;
    private final Organisations organisations;
    private final Providers providers;

    OrderLists(Orders orders, Balances balances, Organisations organisations, Providers providers) {
        this.orders = orders;
        this.balances = balances;
        this.organisations = organisations;
        this.providers = providers;
    }

    /** Those of a maker, or of a provider, or all for an operator; throws {@link Refusal} naming {@code state} or {@code cursor}. */
    Page<ProductionItem> page(@Nullable OrganisationId maker, @Nullable ProviderId provider, OrdersAsked asked, Language language) {
        List<OrderState> states = states(asked.state());
        String query = String.join("\n", "production orders", String.valueOf(maker), String.valueOf(provider),
                String.valueOf(asked.state()));
        UUID below = Cursor.readId(query, asked.cursor());
        var filter = new Orders.Filter(maker, provider, states, asked.state() != null && OVERDUE.equals(asked.state().strip()));
        List<Order> found = orders.page(filter, below, asked.pageSize() + 1);
        List<Order> page = found.subList(0, Math.min(asked.pageSize(), found.size()));
        String next = found.size() > page.size() ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page.stream().map(order -> item(order, maker != null, provider != null, language)).toList(), orders.count(filter),
                next);
    }

    private ProductionItem item(Order order, boolean toMaker, boolean toProvider, Language language) {
        String provider = providers.find(order.provider()).map(one -> language.pick(one.nameEn(), one.nameZh())).orElse("–");
        String maker = toMaker ? "" : organisations.find(order.maker()).map(Organisation::name).orElse("–");
        String party = toMaker ? provider : toProvider ? maker : maker + " → " + provider;
        return new ProductionItem(order.id(), order.number(), order.kind().code(), order.process(), order.title(), order.state().code(),
                turn(order.state()), party, order.quantity(), order.money(order.total()), order.dueOn(),
                balances.find(order.id()).filter(balance -> balance.overdueAt() != null).isPresent(), order.createdAt());
    }

    private static String turn(OrderState state) {
        return switch (state) {
            case AWAITING_DEPOSIT, AWAITING_ANSWER, AWAITING_APPROVAL, AWAITING_BALANCE, SHIPPED, DELIVERED -> "maker";
            case PREPARING, IN_WORK, ASSEMBLING, READY, CLAIMED -> "provider";
            case COMPLETED, REFUNDED, CANCELLED, EXPIRED -> "nobody";
        };
    }

    private static List<OrderState> states(@Nullable String asked) {
        return switch (asked == null ? "" : asked.strip()) {
            case "", OVERDUE -> List.of();
            case "open" -> Arrays.stream(OrderState.values()).filter(state -> !state.isOver()).toList();
            default -> List.of(OrderState.ofCode(String.valueOf(asked).strip()).orElseThrow(() -> Refusal.invalid("state",
                    "Use open, overdue, or a state of an order such as in-work.", "请使用 open、overdue 或订单状态，例如 in-work。")));
        };
    }
}
