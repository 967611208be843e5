package hqb.payments;

import hqb.ledger.AccountCode;
import hqb.ledger.Balances;
import hqb.ledger.journals.ReturnJournals.OrderReturn;
import hqb.ledger.shares.ChildShare;
import hqb.ledger.shares.ReturnFunding;
import hqb.platform.money.Amount;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Says who bears what goes back of a share: it follows from what had gone back before, and from where the money was then. */
@Singleton
public class BearReturn {
    private final Balances balances;

    BearReturn(Balances balances) {
        this.balances = balances;
    }

    /**
     * Says it.
     *
     * @param returnedBefore what had gone back of the share before
     * @param fromHeld       whether the share was still held for the buyer
     */
    public OrderReturn bear(Shares.Kept share, Amount returnedBefore, Amount amount, boolean fromHeld) {
        ChildShare before = new ChildShare(share.amounts().gross(), share.amounts().commission(), returnedBefore);
        AccountCode payable = AccountCode.supplierPayable(share.payee());
        Amount nothing = Amount.zero(amount.currency());
        Amount earned = fromHeld ? nothing : Objects.requireNonNull(balances.lock(List.of(payable), amount.currency()).get(payable));
        ReturnFunding funding = ReturnFunding.of(before.bear(amount), fromHeld ? amount : nothing, earned);
        return new OrderReturn(share.order(), share.payee(), share.held(), funding, nothing);
    }
}
