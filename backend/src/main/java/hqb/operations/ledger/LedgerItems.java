package hqb.operations.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.ledger.reports.Entry;
import hqb.ledger.reports.LedgerReports;
import hqb.ledger.reports.TrialBalance;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the ledger is told. */
final class LedgerItems {
    private LedgerItems() {
    }

    /**
     * The trial balance.
     *
     * @param currencies what all accounts of a currency sum to; 0.00, else the ledger is broken
     * @param accounts   one line a type of account and currency
     */
    @Serdeable
    record Trial(List<Sum> currencies, List<Line> accounts) {
        static Trial of(TrialBalance balance) {
            return new Trial(balance.sums().stream().map(sum -> new Sum(sum.currency(), text(sum))).toList(),
                    balance.lines().stream().map(line -> new Line(line.type().code(), line.type().kind().code(), line.balance().currency(),
                            side(line.balance(), 1), side(line.balance(), -1), line.accounts())).toList());
        }
    }

    /** A sum, as a decimal string. */
    @Serdeable
    record Sum(Currency currency, @Schema(example = "0.00") String sum) {
    }

    /**
     * The accounts of a type.
     *
     * @param type     such as buyer_held
     * @param kind     asset, liability, income or expense
     * @param debit    what is on the debit side; null when the balance is on the other
     * @param credit   what is on the credit side; null when the balance is on the other
     * @param accounts how many accounts there are
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(String type, String kind, Currency currency, @Nullable Money debit, @Nullable Money credit, long accounts) {
    }

    /**
     * An account.
     *
     * @param code   such as buyer_held:019a...
     * @param owner  the order, supplier, lease or dispute; null for the platform's own
     * @param debit  what is on the debit side; null when the balance is on the other
     * @param credit what is on the credit side; null when the balance is on the other
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AccountItem(String code, String type, @Nullable String owner, Currency currency, @Nullable Money debit, @Nullable Money credit) {
        static AccountItem of(LedgerReports.AccountBalance one) {
            return new AccountItem(one.account().toString(), one.account().type().code(), one.account().owner(), one.balance().currency(),
                    side(one.balance(), 1), side(one.balance(), -1));
        }
    }

    /**
     * A posted entry.
     *
     * @param source what it comes from; with {@code kind} it is posted once
     * @param debit  null for a credit
     * @param credit null for a debit
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EntryItem(String id, UUID transactionId, String source, String kind, String memo, Instant occurredAt, Instant postedAt,
            String account, @Nullable Money debit, @Nullable Money credit) {
        static EntryItem of(Entry entry) {
            return new EntryItem(Long.toString(entry.id()), entry.transactionId(), entry.source(), entry.kind().code(), entry.memo(),
                    entry.occurredAt(), entry.postedAt(), entry.account().toString(), side(entry.amount(), 1), side(entry.amount(), -1));
        }
    }

    /** A transaction with all its entries. */
    @Serdeable
    record TransactionItem(UUID id, String source, String kind, String memo, Instant occurredAt, Instant postedAt,
            List<EntryItem> entries) {
        static TransactionItem of(List<Entry> entries) {
            Entry first = entries.getFirst();
            return new TransactionItem(first.transactionId(), first.source(), first.kind().code(), first.memo(), first.occurredAt(),
                    first.postedAt(), entries.stream().map(EntryItem::of).toList());
        }
    }

    /** An amount as a decimal string. */
    static String text(Amount amount) {
        return amount.toMoney().amount().toPlainString();
    }

    private static @Nullable Money side(Amount amount, int sign) {
        if (amount.isZero()) {
            return sign > 0 ? amount.toMoney() : null;
        }
        return Long.signum(amount.minor()) == sign ? (sign > 0 ? amount : amount.negated()).toMoney() : null;
    }
}
