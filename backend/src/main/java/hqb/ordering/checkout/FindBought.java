package hqb.ordering.checkout;

import hqb.accounts.OrganisationId;
import hqb.ordering.orders.Order;
import hqb.ordering.orders.OrderState;
import hqb.ordering.orders.Orders;
import hqb.payments.ToPay;
import hqb.platform.Language;
import hqb.platform.money.Money;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what a company has bought at once, and what of it is to be paid. */
@Singleton
public class FindBought {
    private final Orders orders;
    private final GroupToPay groups;

    FindBought(Orders orders, GroupToPay groups) {
        this.orders = orders;
        this.groups = groups;
    }

    /**
     * What was bought at once.
     *
     * @param toPay     all of it, whether it waits or not
     * @param total     with what a voucher pays
     * @param payBefore until when its stock is set aside
     * @param sellers   in both languages
     */
    public record Bought(UUID id, ToPay toPay, Money total, Instant payBefore, List<Seller> sellers) {
        /** The names of the sellers. */
        public String names(Language language) {
            return sellers.stream().map(seller -> language.pick(seller.nameEn(), seller.nameZh())).distinct()
                    .collect(Collectors.joining(language.pick(", ", "、")));
        }
    }

    /** Who sells some of it. */
    public record Seller(String nameEn, String nameZh) {
    }

    /** What was bought under that id; empty when it is another company's. */
    @Transactional(readOnly = true)
    public Optional<Bought> find(UUID id, OrganisationId buyer) {
        return orders.findGroup(id).filter(group -> group.buyer().equals(buyer))
                .map(group -> new Bought(id, groups.find(id).orElseThrow(), new Money(group.total(), group.currency()), group.payBefore(),
                        orders.listOfGroup(id).stream()
                                .map(order -> new Seller(order.frozen().supplierEn(), order.frozen().supplierZh())).toList()));
    }

    /** What waits for its payment, the latest first. */
    @Transactional(readOnly = true)
    public List<Bought> listUnpaid(OrganisationId buyer, int limit) {
        return orders.list(new Orders.Filter(buyer, null, List.of(OrderState.AWAITING_PAYMENT)), null, limit).stream().map(Order::group)
                .distinct().flatMap(group -> find(group, buyer).stream()).toList();
    }
}
