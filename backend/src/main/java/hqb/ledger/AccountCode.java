package hqb.ledger;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account's name, the same in each currency: {@code commission}, or {@code buyer_held:019a...}.
 *
 * @param type  where it is in the chart
 * @param owner the order, supplier, lease or dispute; null for the platform's own
 */
public record AccountCode(AccountType type, @Nullable String owner) {
    private static final Pattern OWNER = Pattern.compile("[0-9A-Za-z_-]{1,64}");

    /** Checks that there is an owner exactly where the type has them. */
    public AccountCode {
        if (type.owned() != (owner != null) || owner != null && !OWNER.matcher(owner).matches()) {
            throw new IllegalArgumentException(type + " of " + owner);
        }
    }

    /** The platform's account of that type. */
    public static AccountCode of(AccountType type) {
        return new AccountCode(type, null);
    }

    /** What is held for an order. */
    public static AccountCode buyerHeld(UUID order) {
        return new AccountCode(AccountType.BUYER_HELD, order.toString());
    }

    /** What a supplier has earned. */
    public static AccountCode supplierPayable(UUID supplier) {
        return new AccountCode(AccountType.SUPPLIER_PAYABLE, supplier.toString());
    }

    /** What a supplier owes. */
    public static AccountCode supplierReceivable(UUID supplier) {
        return new AccountCode(AccountType.SUPPLIER_RECEIVABLE, supplier.toString());
    }

    /** What is on its way to a supplier by a payout. */
    public static AccountCode payoutInTransit(UUID payout) {
        return new AccountCode(AccountType.PAYOUT_IN_TRANSIT, payout.toString());
    }

    /** What whoever runs a service has earned. */
    public static AccountCode operatorPayable(UUID organisation) {
        return new AccountCode(AccountType.OPERATOR_PAYABLE, organisation.toString());
    }

    /** What a landlord has earned. */
    public static AccountCode landlordPayable(UUID organisation) {
        return new AccountCode(AccountType.LANDLORD_PAYABLE, organisation.toString());
    }

    /** The deposit of a lease. */
    public static AccountCode deposit(UUID lease) {
        return new AccountCode(AccountType.DEPOSIT, lease.toString());
    }

    /**
     * What a dispute keeps from us.
     *
     * @param dispute Stripe's id
     */
    public static AccountCode disputeReceivable(String dispute) {
        return new AccountCode(AccountType.DISPUTE_RECEIVABLE, dispute);
    }

    /** The account of that name. */
    public static Optional<AccountCode> ofText(String text) {
        int colon = text.indexOf(':');
        String owner = colon < 0 ? null : text.substring(colon + 1);
        return AccountType.ofCode(colon < 0 ? text : text.substring(0, colon))
                .filter(type -> type.owned() == (owner != null) && (owner == null || OWNER.matcher(owner).matches()))
                .map(type -> new AccountCode(type, owner));
    }

    @Override
    public String toString() {
        return owner == null ? type.code() : type.code() + ':' + owner;
    }
}
