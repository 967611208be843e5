package hqb.payouts;

import hqb.payouts.payees.KnownPayee;
import hqb.payouts.payees.Payees;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payouts in pages, the latest first. */
@Singleton
class PayoutLists {
    private static final String WHICH = """
            WHERE (?::uuid IS NULL OR supplier_id = ?) AND (?::text IS NULL OR state = ?)
            """;

    private final Payouts payouts;
    private final Payees payees;
    private final JdbcOperations database;

    PayoutLists(Payouts payouts, Payees payees, JdbcOperations database) {
        this.payouts = payouts;
        this.payees = payees;
        this.database = database;
    }

    /**
     * A page of payouts.
     *
     * @param whose; null for all
     * @throws Refusal naming {@code state} or {@code cursor}
     */
    @Transactional(readOnly = true)
    public Page<PayoutItem> page(@Nullable UUID whose, PayoutsAsked asked, Language language) {
        String word = asked.state() == null || asked.state().isBlank() ? null : asked.state().strip();
        if (word != null && PayoutState.ofCode(word).isEmpty()) {
            throw Refusal.invalid("state", "Use a state of a payout, such as paid.");
        }
        String query = String.join("\n", "payouts", String.valueOf(whose), String.valueOf(word));
        UUID before = Cursor.readId(query, asked.cursor());
        List<Payout> found = payouts.list(Payouts.SELECT + WHICH + " AND (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?", whose,
                whose,
                word, word, before, before, asked.pageSize() + 1);
        List<Payout> page = found.subList(0, Math.min(asked.pageSize(), found.size()));
        String next = found.size() > page.size() ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(items(page, whose == null, language), count(whose, word), next);
    }

    /** Payouts as they are told. */
    @Transactional(readOnly = true)
    public List<PayoutItem> items(List<Payout> page, boolean toOperator, Language language) {
        Map<UUID, KnownPayee> names = payees.findAll(page.stream().map(Payout::supplier).distinct().toList());
        Set<UUID> live = new HashSet<>();
        Map<UUID, List<PayoutItem.Part>> parts = parts(page, live);
        return page.stream().map(payout -> {
            KnownPayee supplier = names.get(payout.supplier());
            BankDetails bank = payout.bank();
            return new PayoutItem(payout.id(), payout.supplier(), supplier == null ? "–" : supplier.name(language), payout.method().code(),
                    payout.state().code(), payout.amount().toMoney(), payout.reversed().toMoney(), payout.begunAt(), payout.endedAt(),
                    toOperator || payout.method() == PayoutMethod.BANK ? payout.reason() : null,
                    bank == null ? null : bank.bankName() + " ··" + bank.lastFour(),
                    payout.method() == PayoutMethod.BANK ? payout.reference() : payout.transfer(), payout.batch(),
                    toOperator && payout.state() == PayoutState.FAILED && live.contains(payout.id()),
                    parts.getOrDefault(payout.id(), List.of()));
        }).toList();
    }

    private Map<UUID, List<PayoutItem.Part>> parts(List<Payout> page, Set<UUID> live) {
        Map<UUID, Currency> currencies = new HashMap<>();
        page.forEach(payout -> currencies.put(payout.id(), payout.amount().currency()));
        return database.prepareStatement("""
                SELECT payout_id, order_id, amount, live FROM payouts_item WHERE payout_id = ANY(?) ORDER BY order_id
                """, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", currencies.keySet().toArray()));
            Map<UUID, List<PayoutItem.Part>> parts = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID payout = row.getObject(1, UUID.class);
                    Amount amount = new Amount(row.getLong(3), currencies.getOrDefault(payout, Currency.CNY));
                    parts.computeIfAbsent(payout, none -> new ArrayList<>())
                            .add(new PayoutItem.Part(row.getObject(2, UUID.class), amount.toMoney()));
                    if (row.getBoolean(4)) {
                        live.add(payout);
                    }
                }
            }
            return parts;
        });
    }

    private long count(@Nullable UUID supplier, @Nullable String state) {
        return database.prepareStatement("SELECT count(*) FROM payouts_payout " + WHICH, statement -> {
            statement.setObject(1, supplier);
            statement.setObject(2, supplier);
            statement.setString(3, state);
            statement.setString(4, state);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
