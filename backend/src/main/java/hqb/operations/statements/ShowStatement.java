package hqb.operations.statements;

import hqb.ledger.reports.Entries;
import hqb.ledger.reports.Entry;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.paging.Cursor;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a statement from the ledger, at one instant, so that opening balance, lines and closing balance always add up. */
@Singleton
class ShowStatement {
    private final Entries entries;
    private final Suppliers suppliers;

    ShowStatement(Entries entries, Suppliers suppliers) {
        this.entries = entries;
        this.suppliers = suppliers;
    }

    /** The balances at both ends. */
    record Balances(Amount opening, Amount closing) {
    }

    /**
     * A page of a statement.
     *
     * @throws Refusal on {@code cursor} when it is not of this statement
     */
    @Transactional(readOnly = true, isolation = TransactionDefinition.Isolation.REPEATABLE_READ)
    public Statement page(StatementPeriod period, @Nullable String cursor, int size, Language language) {
        String query = "statement " + period;
        Balances balances = balances(period);
        Amount balance = balances.opening;
        long after = 0;
        if (cursor != null && !cursor.isEmpty()) {
            List<@Nullable String> seen = Cursor.read(query, cursor, 2);
            after = number(seen.get(0));
            balance = new Amount(number(seen.get(1)), period.currency());
        }
        List<Entry> found = entries.ofPeriod(period.entries(), after, size + 1);
        List<Statement.Line> lines = new ArrayList<>();
        for (Entry entry : found.subList(0, Math.min(size, found.size()))) {
            balance = balance.minus(entry.amount());
            lines.add(line(entry, balance, language));
        }
        String next = found.size() > size ? Cursor.after(query, List.of(lines.getLast().id(), Long.toString(balance.minor()))) : null;
        return new Statement(period.supplier().value(), name(period.supplier(), language), period.currency(), period.from(), period.to(),
                balances.opening.toMoney(), balances.closing.toMoney(), lines, entries.count(period.entries()), next);
    }

    /** Hands out the balances of a statement first, and then each of its lines. */
    @Transactional(readOnly = true, isolation = TransactionDefinition.Isolation.REPEATABLE_READ)
    public void each(StatementPeriod period, Language language, BiConsumer<Balances, Statement.@Nullable Line> taker) {
        Balances balances = balances(period);
        taker.accept(balances, null);
        Amount[] balance = {balances.opening};
        entries.each(period.entries(), entry -> {
            balance[0] = balance[0].minus(entry.amount());
            taker.accept(balances, line(entry, balance[0], language));
        });
    }

    /** How many lines a statement has. */
    public long count(StatementPeriod period) {
        return entries.count(period.entries());
    }

    /** The supplier's name. */
    public String name(SupplierId supplier, Language language) {
        Map<SupplierId, Supplier> found = suppliers.findAll(List.of(supplier));
        return Objects.requireNonNull(found.get(supplier)).name(language);
    }

    private Balances balances(StatementPeriod period) {
        return new Balances(entries.balanceBefore(period.accounts(), period.currency(), period.begin()).negated(),
                entries.balanceBefore(period.accounts(), period.currency(), period.end()).negated());
    }

    private static Statement.Line line(Entry entry, Amount balance, Language language) {
        String words = StatementWords.of(entry.kind(), language);
        return new Statement.Line(Long.toString(entry.id()), entry.postedAt(), entry.kind().code(), words, entry.memo(),
                entry.amount().negated().toMoney(), balance.toMoney());
    }

    private static long number(@Nullable String text) {
        try {
            return Long.parseLong(String.valueOf(text));
        } catch (NumberFormatException forged) {
            throw Refusal.invalid("cursor", "This cursor is damaged. Start again without a cursor.");
        }
    }
}
