package hqb.ledger;

import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be posted: entries that sum to zero in each currency.
 *
 * @param source     the one thing it comes from, such as Stripe's id of a payment; with {@code kind} it is posted once
 * @param kind       what happened to it
 * @param memo       for those who read the journal, at most 500 characters
 * @param occurredAt when it happened, which may be before it is posted
 * @param lines      at least two, one an account and currency at most, none of nothing
 */
public record Journal(String source, JournalKind kind, String memo, Instant occurredAt, List<Line> lines) {
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_MEMO = 500;

    /**
     * An entry.
     *
     * @param amount a debit when positive, a credit when negative
     */
    public record Line(AccountCode account, Amount amount) {
    }

    /** Checks that it balances; throws {@link IllegalArgumentException} when not. */
    public Journal {
        lines = List.copyOf(lines);
        if (source.isEmpty() || source.length() > LONGEST_SOURCE || memo.length() > LONGEST_MEMO) {
            throw new IllegalArgumentException("source or memo of " + kind + " " + source);
        }
        Map<Currency, Long> sums = new EnumMap<>(Currency.class);
        lines.forEach(line -> sums.merge(line.amount.currency(), line.amount.minor(), Math::addExact));
        if (lines.size() < 2 || sums.values().stream().anyMatch(sum -> sum != 0)
                || lines.stream().anyMatch(line -> line.amount.isZero())
                || lines.stream().map(line -> line.account + " " + line.amount.currency()).distinct().count() != lines.size()) {
            throw new IllegalArgumentException("not balanced: " + kind + " " + source + " " + lines);
        }
    }

    /** Begins a journal. */
    public static Builder of(JournalKind kind, String source, Instant occurredAt) {
        return new Builder(kind, source, occurredAt);
    }

    /** Puts a journal together: amounts of one account and currency add up, and what comes to nothing is left out. */
    public static final class Builder {
        private final JournalKind kind;
        private final String source;
        private final Instant occurredAt;
        private final Map<AccountCode, Map<Currency, Amount>> sums = new LinkedHashMap<>();
        private String memo = "";

        private Builder(JournalKind kind, String source, Instant occurredAt) {
            this.kind = kind;
            this.source = source;
            this.occurredAt = occurredAt;
        }

        /** Adds a debit: more of an asset or expense, less of a liability or income. */
        public Builder debit(AccountCode account, Amount amount) {
            sums.computeIfAbsent(account, none -> new EnumMap<>(Currency.class)).merge(amount.currency(), amount, Amount::plus);
            return this;
        }

        /** Adds a debit of one of the platform's accounts. */
        public Builder debit(AccountType account, Amount amount) {
            return debit(AccountCode.of(account), amount);
        }

        /** Adds a credit: less of an asset or expense, more of a liability or income. */
        public Builder credit(AccountCode account, Amount amount) {
            return debit(account, amount.negated());
        }

        /** Adds a credit of one of the platform's accounts. */
        public Builder credit(AccountType account, Amount amount) {
            return credit(AccountCode.of(account), amount);
        }

        /** Says something to those who read it. */
        public Builder memo(String text) {
            memo = text.length() > LONGEST_MEMO ? text.substring(0, LONGEST_MEMO) : text;
            return this;
        }

        /** The journal; throws {@link IllegalArgumentException} when it does not balance. */
        public Journal build() {
            List<Line> lines = new ArrayList<>();
            sums.forEach((account, amounts) -> amounts.values().stream().filter(amount -> !amount.isZero())
                    .forEach(amount -> lines.add(new Line(account, amount))));
            return new Journal(source, kind, memo, occurredAt, lines);
        }
    }
}
