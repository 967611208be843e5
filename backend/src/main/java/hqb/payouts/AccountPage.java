package hqb.payouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a supplier is paid to.
 *
 * @param method    stripe or bank; null when nothing was chosen yet
 * @param state     none, unfinished (Stripe wants to know more), checking (Stripe looks at it), restricted (Stripe refuses), held (it was
 *                  changed a little while ago), ready
 * @param heldUntil nothing is paid before that; null when nothing holds it
 * @param stripe    null when the supplier has no account at Stripe
 * @param bank      null when no bank account was told
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AccountPage(@Nullable String method, String state, @Nullable Instant heldUntil, @Nullable StripeSide stripe,
        @Nullable BankSide bank) {
    /**
     * What Stripe says.
     *
     * @param transfers its word for whether the account may get transfers
     * @param trouble   its words for what is missing; null when nothing is
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record StripeSide(String account, String transfers, @Nullable String trouble) {
    }

    /**
     * A bank account.
     *
     * @param branchCode CNAPS code, 12 digits; null when there is a SWIFT code
     * @param swift      null when there is a branch code
     * @param lastFour   the end of the account's number; more of it is never told
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BankSide(String holder, String bankName, @Nullable String branchCode, @Nullable String swift, String lastFour) {
    }

    /** Nothing was chosen yet. */
    static AccountPage none() {
        return new AccountPage(null, "none", null, null, null);
    }

    static AccountPage of(PayoutAccount account, Instant now) {
        BankDetails bank = account.bank();
        String stripe = account.stripeAccount();
        return new AccountPage(account.method().code(), state(account, now), account.isHeld(now) ? account.heldUntil() : null,
                stripe == null ? null : new StripeSide(stripe, account.transfers(), account.trouble()),
                bank == null ? null
                        : new BankSide(bank.holder(), bank.bankName(), orNull(bank.branchCode()), orNull(bank.swift()), bank.lastFour()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String state(PayoutAccount account, Instant now) {
        if (account.method() == PayoutMethod.STRIPE && !account.transfers().equals("active")) {
            return switch (account.transfers()) {
                case "none" -> "unfinished";
                case "pending" -> "checking";
                default -> String.valueOf(account.trouble()).contains("past_due") ? "unfinished" : "restricted";
            };
        }
        return account.isHeld(now) ? "held" : "ready";
    }
}
