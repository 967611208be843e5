package hqb.ledger;

import java.util.Arrays;
import java.util.Locale;

/** What is posted. */
public enum JournalKind {
    PAYMENT_CAPTURED, STRIPE_FEE, FUNDS_AVAILABLE, VOUCHER_RESERVED, VOUCHER_RELEASED, VOUCHER_REDEEMED, VOUCHER_RETURNED, DEPOSIT_TAKEN,
    DEPOSIT_RETURNED, DEPOSIT_CLAIMED, RELEASED, PAYOUT_BEGUN, PAYOUT_CAME_BACK, TRANSFERRED, TRANSFER_REVERSED, RECEIVABLE_NETTED,
    PAID_BY_BANK, BANK_RETURNED, PAID_OUT, PAYOUT_FAILED, REFUNDED, REFUNDED_BY_BANK, REFUND_FAILED, DISPUTE_OPENED, DISPUTE_WON,
    DISPUTE_LOST, EXCHANGED, FX_DIFFERENCE, CORRECTED;

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that a word stands for; the word must be one of the table's. */
    public static JournalKind ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }
}
