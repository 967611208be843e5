package hqb.vouchers;

import hqb.accounts.OrganisationId;
import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PaymentJournals;
import hqb.ledger.shares.LargestRemainder;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.vouchers.VoucherRefused.Reason;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sets a voucher aside for a checkout, in the transaction that places its orders: of a budget that has less left than two want, one of
 * them gets it, and the other's orders are not placed.
 */
@Singleton
public class ReserveVoucher {
    private final FindVoucher find;
    private final Vouchers vouchers;
    private final Programmes programmes;
    private final Uses uses;
    private final PostTransaction post;
    private final Clock clock;

    ReserveVoucher(FindVoucher find, Vouchers vouchers, Programmes programmes, Uses uses, PostTransaction post, Clock clock) {
        this.find = find;
        this.vouchers = vouchers;
        this.programmes = programmes;
        this.uses = uses;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Sets it aside. An open voucher becomes the buyer's.
     *
     * @param said   its code, or the id of one of the organisation's
     * @param bought what the orders are for; a voucher for something else is refused
     * @param totals of the orders; what the voucher pays is divided among them in proportion
     * @throws Refusal when the code has a slip; {@code voucher-refused} when there is no such voucher, it is not valid now, spent, in
     *     another currency, or for another kind of service, or the programme's budget has not enough left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reserve(String said, OrganisationId buyer, ServiceClass bought, UUID checkout, Map<UUID, Money> totals) {
        Voucher voucher = vouchers.lock(find.find("/voucher", said, buyer).id()).orElseThrow();
        Programme programme = programmes.find(voucher.programme()).orElseThrow();
        if (voucher.organisation() == null) {
            claim(voucher, buyer);
        } else if (!buyer.equals(voucher.organisation())) {
            throw new VoucherRefused(Reason.UNKNOWN); // another was faster
        }
        List<Long> weights = totals.values().stream().map(total -> Amount.of(total).minor()).toList();
        Currency currency = totals.values().iterator().next().currency();
        Amount total = new Amount(weights.stream().mapToLong(Long::longValue).sum(), currency);
        Amount pays = find.pays(voucher, programme, bought, currency, total);
        if (!vouchers.reserve(voucher.id(), pays) || !programmes.reserve(programme.id(), pays)) {
            throw new VoucherRefused(Reason.BUDGET);
        }
        uses.add(checkout, voucher.id(), pays, parts(new ArrayList<>(totals.keySet()), weights, pays));
        Uses.Use use = uses.find(checkout).orElseThrow();
        post.post(PaymentJournals.voucherReserved(use.source(), pays, clock.instant()));
    }

    private static Map<UUID, Amount> parts(List<UUID> orders, List<Long> weights, Amount pays) {
        List<Long> split = LargestRemainder.split(pays.minor(), weights);
        Map<UUID, Amount> parts = new LinkedHashMap<>();
        for (int i = 0; i < orders.size(); i++) {
            if (split.get(i) > 0) {
                parts.put(orders.get(i), new Amount(split.get(i), pays.currency()));
            }
        }
        return parts;
    }

    /** An open voucher becomes somebody's; lock it first. */
    @Transactional(propagation = Propagation.MANDATORY)
    void claim(Voucher voucher, OrganisationId buyer) {
        programmes.lock(voucher.programme());
        List<Integer> free = vouchers.free(voucher.programme(), buyer, 1);
        if (free.isEmpty()) {
            throw new VoucherRefused(Reason.LIMIT);
        }
        vouchers.claim(voucher.id(), buyer, free.getFirst());
    }
}
