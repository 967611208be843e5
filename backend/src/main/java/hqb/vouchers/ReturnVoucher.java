package hqb.vouchers;

import hqb.platform.money.Amount;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * What a voucher paid for an order goes back: the voucher can pay so much again as long as it is valid, and the programme's budget has so
 * much more left.
 */
@Singleton
public class ReturnVoucher {
    private final Vouchers vouchers;
    private final Programmes programmes;
    private final Uses uses;

    ReturnVoucher(Vouchers vouchers, Programmes programmes, Uses uses) {
        this.vouchers = vouchers;
        this.programmes = programmes;
        this.uses = uses;
    }

    /**
     * Gives it back.
     *
     * @return whether there was anything to give back: no when the voucher was never spent, because the money came after it was let go
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean giveBack(UUID order, Amount amount) {
        Uses.Use use = uses.findByOrder(order).filter(found -> found.state().equals("redeemed")).orElse(null);
        if (use == null) {
            return false;
        }
        uses.giveBack(order, amount);
        vouchers.giveBack(use.voucher(), amount);
        programmes.giveBack(use.programme(), amount);
        return true;
    }
}
