package hqb.payments;

import hqb.accounts.OrganisationId;
import hqb.platform.money.Money;
import java.util.List;

/**
 * What is to be paid for something.
 *
 * @param payer  who has to
 * @param due    what is left beside a voucher: the sum of the shares without what vouchers pay of them
 * @param number by which people know it
 */
public record ToPay(Payable payable, OrganisationId payer, Standing standing, Money due, List<Share> shares, String number) {
    /** Whether there is anything to pay. */
    public enum Standing {
        /** Nobody has paid. */
        WAITING, PAID,
        /** Cancelled, or its time was over. */
        ENDED
    }
}
