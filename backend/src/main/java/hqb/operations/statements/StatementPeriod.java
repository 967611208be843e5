package hqb.operations.statements;

import hqb.ledger.AccountCode;
import hqb.ledger.reports.Entries;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.rates.CurrentRates;
import hqb.supply.suppliers.SupplierId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some days of what a supplier has earned and owes.
 *
 * @param from the first day
 * @param to   the last day
 */
record StatementPeriod(SupplierId supplier, Currency currency, LocalDate from, LocalDate to) {
    private static final int MOST_DAYS = 400;

    /** The days that were asked for; throws {@link Refusal} naming {@code from} or {@code to} when they are none. */
    static StatementPeriod of(SupplierId supplier, @Nullable Currency currency, @Nullable String from, @Nullable String to,
            LocalDate today) {
        LocalDate last = day("to", to, today);
        LocalDate first = day("from", from, last.withDayOfMonth(1));
        if (first.isAfter(last) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Refusal.invalid("from", "Use a day no later than the last one, and no more than 400 days before it.");
        }
        return new StatementPeriod(supplier, currency == null ? Currency.CNY : currency, first, last);
    }

    private static LocalDate day(String name, @Nullable String text, LocalDate otherwise) {
        try {
            return text == null || text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid(name, "Use a date such as 2026-05-21.");
        }
    }

    /** What the supplier has earned, and what it owes. */
    List<AccountCode> accounts() {
        return List.of(AccountCode.supplierPayable(supplier.value()), AccountCode.supplierReceivable(supplier.value()));
    }

    /** The first instant. */
    Instant begin() {
        return from.atStartOfDay(CurrentRates.SHENZHEN).toInstant();
    }

    /** The first instant after it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(CurrentRates.SHENZHEN).toInstant();
    }

    Entries.Period entries() {
        return new Entries.Period(accounts(), currency, begin(), end());
    }
}
