package hqb.ledger.reports;

import hqb.ledger.AccountCode;
import hqb.ledger.JournalKind;
import hqb.platform.money.Amount;
import java.time.Instant;
import java.util.UUID;

/**
 * A posted entry.
 *
 * @param id     rises with time
 * @param amount a debit when positive
 */
public record Entry(long id, UUID transactionId, String source, JournalKind kind, String memo, Instant occurredAt, Instant postedAt,
        AccountCode account, Amount amount) {
}
