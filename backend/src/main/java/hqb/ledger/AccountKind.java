package hqb.ledger;

import java.util.Locale;

/** What an account is. Entries are debits when positive: assets and expenses usually are, liabilities and income are not. */
public enum AccountKind {
    ASSET, LIABILITY, INCOME, EXPENSE;

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** 1 when its usual balance is a debit, -1 when it is a credit. */
    public int sign() {
        return this == ASSET || this == EXPENSE ? 1 : -1;
    }
}
