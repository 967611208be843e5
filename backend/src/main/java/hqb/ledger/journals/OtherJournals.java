package hqb.ledger.journals;

import hqb.ledger.AccountCode;
import hqb.ledger.AccountType;
import hqb.ledger.Journal;
import hqb.ledger.JournalKind;
import hqb.platform.money.Amount;
import java.time.Instant;
import java.util.UUID;

/** Currencies against each other, and corrections by hand. */
public final class OtherJournals {
    private OtherJournals() {
    }

    /**
     * Money at Stripe was exchanged. Each currency balances by itself against {@code fx}, whose balances in all currencies, valued at one
     * rate, are the gain or loss.
     *
     * @param balanceTransaction Stripe's id
     * @param given              what went, above nothing
     * @param got                what came, above nothing, in another currency
     */
    public static Journal exchanged(String balanceTransaction, AccountType account, Amount given, Amount got, Instant at) {
        return Journal.of(JournalKind.EXCHANGED, balanceTransaction, at).debit(AccountType.FX, given).credit(account, given)
                .debit(account, got).credit(AccountType.FX, got).memo("exchanged").build();
    }

    /**
     * What came to an account differs from what was expected, because a rate had moved.
     *
     * @param source     what it came by
     * @param difference more when positive, less when negative
     */
    public static Journal fxDifference(String source, AccountType account, Amount difference, Instant at) {
        return Journal.of(JournalKind.FX_DIFFERENCE, source, at).debit(account, difference).credit(AccountType.FX, difference)
                .memo("difference of rates").build();
    }

    /**
     * An operator puts something right.
     *
     * @param correction our id of it
     * @param reason     why, which stays in the journal
     */
    public static Journal corrected(UUID correction, AccountCode debit, AccountCode credit, Amount amount, String reason, Instant at) {
        return Journal.of(JournalKind.CORRECTED, correction.toString(), at).debit(debit, amount).credit(credit, amount).memo(reason)
                .build();
    }
}
