package hqb.ordering.checkout;

import hqb.ordering.orders.Orders;
import hqb.payments.OpenPayment;
import hqb.payments.Payable;
import hqb.payments.Payment;
import hqb.payments.Payments;
import hqb.payments.ToPay;
import hqb.payments.ToPay.Standing;
import hqb.platform.http.PublicAddress;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the one payment of a group of orders. Whoever asks again gets the same. */
@Singleton
class PayForGroup {
    private static final Logger LOG = LoggerFactory.getLogger(PayForGroup.class);

    private final GroupToPay groups;
    private final OpenPayment open;
    private final Payments payments;
    private final PublicAddress site;

    PayForGroup(GroupToPay groups, OpenPayment open, Payments payments, PublicAddress site) {
        this.groups = groups;
        this.open = open;
        this.payments = payments;
        this.site = site;
    }

    /**
     * The payment of a group that waits for it, alone or together with others; opened if it is not open yet. Empty when it cannot be opened
     * just now: the orders stand, and asking again helps. Never inside a transaction.
     */
    Optional<Payment> pay(UUID group) {
        Payable payable = Orders.payable(group);
        ToPay toPay = groups.find(group).orElseThrow();
        if (toPay.standing() != Standing.WAITING) {
            return payments.find(payable);
        }
        try {
            return Optional.of(open.open(payable, toPay.due(), toPay.shares(), "Virtual HQB " + toPay.number(),
                    site.page("/checkout/" + group)));
        } catch (RuntimeException failed) {
            LOG.warn("the payment of {} could not be opened", group, failed);
            return payments.find(payable);
        }
    }
}
