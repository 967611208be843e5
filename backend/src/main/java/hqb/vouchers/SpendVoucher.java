package hqb.vouchers;

import hqb.ledger.Journal;
import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PaymentJournals;
import hqb.platform.money.Amount;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was set aside of a voucher is spent, when the rest of its checkout is paid. */
@Singleton
public class SpendVoucher {
    private final FindVoucher find;
    private final Vouchers vouchers;
    private final Programmes programmes;
    private final Uses uses;
    private final PostTransaction post;
    private final Clock clock;

    SpendVoucher(FindVoucher find, Vouchers vouchers, Programmes programmes, Uses uses, PostTransaction post, Clock clock) {
        this.find = find;
        this.vouchers = vouchers;
        this.programmes = programmes;
        this.uses = uses;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Spends it: what it pays is held for each order from now on. One that had been let go, because the money came late, is set aside
     * again if that is still possible.
     *
     * @return whether the orders have what their voucher was to pay; true when they had none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean spend(UUID checkout) {
        Uses.Use use = uses.lock(checkout).orElse(null);
        if (use == null || use.state().equals("redeemed")) {
            return true;
        }
        Instant now = clock.instant();
        Voucher voucher = vouchers.lock(use.voucher()).orElseThrow();
        List<Journal> journals = new ArrayList<>();
        if (use.state().equals("released")) {
            if (!reserveAgain(use, voucher)) {
                return false;
            }
            use = uses.find(checkout).orElseThrow();
            journals.add(PaymentJournals.voucherReserved(use.source(), use.amount(), now));
        }
        vouchers.redeem(use.voucher(), use.amount());
        programmes.redeem(use.programme(), use.amount());
        uses.set(use, "redeemed", use.times());
        uses.parts(checkout).forEach((order, amount) -> journals.add(PaymentJournals.voucherRedeemed(order, amount, now)));
        post.postAll(journals);
        return true;
    }

    private boolean reserveAgain(Uses.Use use, Voucher voucher) {
        Programme programme = programmes.find(use.programme()).orElseThrow();
        Amount left = voucher.left();
        if (!voucher.state(programme, find.today()).equals("usable") || left.minus(use.amount()).isNegative()
                || !programmes.reserve(programme.id(), use.amount())) {
            return false;
        }
        vouchers.reserve(voucher.id(), use.amount());
        uses.set(use, "reserved", use.times() + 1);
        return true;
    }
}
