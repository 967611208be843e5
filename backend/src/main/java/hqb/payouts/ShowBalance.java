package hqb.payouts;

import hqb.ledger.AccountCode;
import hqb.ledger.Balances;
import hqb.payments.EarnedShares;
import hqb.payments.EarnedShares.Standing;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Tells what a supplier has, read from the ledger and from payments at one instant. */
@Singleton
class ShowBalance {
    private static final String SUMS = """
            SELECT currency, coalesce(sum(amount) FILTER (WHERE state IN ('sending', 'proposed', 'approved')), 0)::bigint,
                coalesce(sum(amount - reversed) FILTER (WHERE state = 'paid'), 0)::bigint
            FROM payouts_payout WHERE supplier_id = ? GROUP BY currency
            """;

    private final Balances balances;
    private final EarnedShares shares;
    private final JdbcOperations database;
    private final PayoutSettings settings;
    private final Clock clock;

    ShowBalance(Balances balances, EarnedShares shares, JdbcOperations database, PayoutSettings settings, Clock clock) {
        this.balances = balances;
        this.shares = shares;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a supplier has.
     *
     * @param currencies those that it has, or had, something in; CNY when none
     * @param holdHours  how many hours what is earned is kept before it is paid
     */
    @Serdeable
    record SupplierBalance(List<Standings> currencies, long holdHours) {
    }

    /**
     * What a supplier has in a currency.
     *
     * @param pending   what it will have earned when paid orders are done, and what it has earned too short a while ago to be paid
     * @param available what can be paid now
     * @param inTransit what is on its way
     * @param paid      what has arrived, of all time, without what was taken back
     * @param owed      what the supplier owes; it is taken from what it earns next
     */
    @Serdeable
    record Standings(Currency currency, Money pending, Money available, Money inTransit, Money paid, Money owed) {
    }

    private record Sums(Amount inTransit, Amount paid) {
    }

    @Transactional(readOnly = true, isolation = TransactionDefinition.Isolation.REPEATABLE_READ)
    public SupplierBalance of(UUID id) {
        Instant dueBefore = clock.instant().minus(settings.hold());
        Map<Currency, Standing> standing = shares.standing(id, dueBefore);
        Map<Currency, Sums> sums = sums(id);
        List<Standings> found = new ArrayList<>();
        for (Currency currency : Currency.values()) {
            Standings one = of(id, currency, standing, sums);
            if (currency == Currency.CNY || standing.containsKey(currency) || sums.containsKey(currency)
                    || one.available().amount().signum() > 0 || one.owed().amount().signum() > 0) {
                found.add(one);
            }
        }
        if (found.size() > 1 && isEmpty(found.getFirst())) {
            found.removeFirst();
        }
        return new SupplierBalance(found, settings.hold().toHours());
    }

    private static boolean isEmpty(Standings one) {
        return one.pending().amount().signum() == 0 && one.available().amount().signum() == 0 && one.inTransit().amount().signum() == 0
                && one.paid().amount().signum() == 0 && one.owed().amount().signum() == 0;
    }

    private Standings of(UUID supplier, Currency currency, Map<Currency, Standing> standing, Map<Currency, Sums> sums) {
        AccountCode payable = AccountCode.supplierPayable(supplier);
        AccountCode receivable = AccountCode.supplierReceivable(supplier);
        Map<AccountCode, Amount> now = balances.of(List.of(payable, receivable), currency);
        Amount earned = Objects.requireNonNull(now.get(payable));
        Amount available = Available.of(earned, standing.get(currency));
        Amount held = standing.containsKey(currency) ? Objects.requireNonNull(standing.get(currency)).held() : Amount.zero(currency);
        Sums all = sums.getOrDefault(currency, new Sums(Amount.zero(currency), Amount.zero(currency)));
        return new Standings(currency, held.plus(earned).minus(available).toMoney(), available.toMoney(), all.inTransit.toMoney(),
                all.paid.toMoney(), Objects.requireNonNull(now.get(receivable)).toMoney());
    }

    private Map<Currency, Sums> sums(UUID supplier) {
        return database.prepareStatement(SUMS, statement -> {
            statement.setObject(1, supplier);
            Map<Currency, Sums> sums = new EnumMap<>(Currency.class);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Currency currency = Currency.valueOf(row.getString(1));
                    sums.put(currency, new Sums(new Amount(row.getLong(2), currency), new Amount(row.getLong(3), currency)));
                }
            }
            return sums;
        });
    }
}
