package hqb.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The chart of accounts. Those of the platform exist once a currency; those of somebody are opened when first posted to. */
public enum AccountType {
    /** Money at Stripe that cannot be paid out yet. */
    STRIPE_PENDING(AccountKind.ASSET, false),
    /** Money at Stripe that can be transferred and paid out. */
    STRIPE_AVAILABLE(AccountKind.ASSET, false),
    /** Money at our own bank. */
    BANK(AccountKind.ASSET, false),
    /** What a supplier owes after refunds of what had been transferred; netted from what it earns next. */
    SUPPLIER_RECEIVABLE(AccountKind.ASSET, true),
    /** What a card network took for a dispute that is not decided. */
    DISPUTE_RECEIVABLE(AccountKind.ASSET, true),
    /** What a buyer has paid for an order and nobody has earned yet. */
    BUYER_HELD(AccountKind.LIABILITY, true),
    /** What a supplier has earned and was not paid yet. */
    SUPPLIER_PAYABLE(AccountKind.LIABILITY, true),
    /** What has left a supplier's earnings and has not arrived: nothing else may take it. */
    PAYOUT_IN_TRANSIT(AccountKind.LIABILITY, true),
    /** What whoever runs a prototyping service has earned and was not paid yet. */
    OPERATOR_PAYABLE(AccountKind.LIABILITY, true),
    /** The same of a landlord. */
    LANDLORD_PAYABLE(AccountKind.LIABILITY, true),
    /** A tenant's deposit for a lease. */
    DEPOSIT(AccountKind.LIABILITY, true),
    /** Tax that was taken and is owed. */
    TAX_PAYABLE(AccountKind.LIABILITY, false),
    /** Vouchers that are set aside for orders and not redeemed. */
    VOUCHER_LIABILITY(AccountKind.LIABILITY, false),
    /** Our part of what suppliers sell. */
    COMMISSION(AccountKind.INCOME, false),
    /** What buyers pay us beside the goods. */
    SERVICE_FEE(AccountKind.INCOME, false),
    /** What Stripe takes for payments. */
    STRIPE_FEE(AccountKind.EXPENSE, false),
    /** What Stripe takes for disputes. */
    DISPUTE_FEE(AccountKind.EXPENSE, false),
    /** What we bear although nobody has to. */
    GOODWILL(AccountKind.EXPENSE, false),
    /** Gains and losses between currencies. */
    FX(AccountKind.EXPENSE, false),
    /** What vouchers cost us. */
    VOUCHER_FUNDING(AccountKind.EXPENSE, false),
    /** What cannot be explained yet; 0 when everything can. */
    SUSPENSE(AccountKind.LIABILITY, false);

    private final AccountKind kind;
    private final boolean owned;

    AccountType(AccountKind kind, boolean owned) {
        this.kind = kind;
        this.owned = owned;
    }

    /** The word that its accounts' codes begin with. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is. */
    public AccountKind kind() {
        return kind;
    }

    /** Whether each order, supplier, lease or dispute has one. Such an account never goes below nothing. */
    public boolean owned() {
        return owned;
    }

    /** What the database holds its balance to: see {@code ledger_account.guard}. */
    int guard() {
        return owned ? kind.sign() : 0;
    }

    /** The type of that code. */
    public static Optional<AccountType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
