package hqb.vouchers;

import hqb.accounts.OrganisationId;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.money.Money;
import hqb.vouchers.VoucherRefused.Reason;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Says what a voucher would pay of a checkout; nothing is set aside. */
@Singleton
public class QuoteVoucher {
    private final FindVoucher find;
    private final Programmes programmes;

    QuoteVoucher(FindVoucher find, Programmes programmes) {
        this.find = find;
        this.programmes = programmes;
    }

    /**
     * What it would pay.
     *
     * @param said   its code, or the id of one of the organisation's
     * @param bought what is to be paid for
     * @throws Refusal as {@link ReserveVoucher} does
     */
    @Transactional(readOnly = true)
    public Money quote(String said, OrganisationId buyer, ServiceClass bought, Money total) {
        Voucher voucher = find.find("/voucher", said, buyer);
        Programme programme = programmes.find(voucher.programme()).orElseThrow();
        Amount pays = find.pays(voucher, programme, bought, total.currency(), Amount.of(total));
        if (programme.left().minus(pays).isNegative()) {
            throw new VoucherRefused(Reason.BUDGET);
        }
        return pays.toMoney();
    }
}
