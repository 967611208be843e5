package hqb.supply.market;

import hqb.catalogue.Parts;
import hqb.platform.Refusal;
import hqb.platform.database.Queries;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.supply.market.PartHistory.Entry;
import hqb.supply.market.PartHistory.Price;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The history of one part. */
@Singleton
class ShowPartHistory {
    /** With the row that held when the time began. */
    private static final String HISTORY = """
            SELECT greatest(day, ?::date), price_1, price_100, price_1000, stock, suppliers, demonstration FROM supply_part_history
            WHERE part_id = ? AND day >= coalesce(
                (SELECT max(day) FROM supply_part_history WHERE part_id = ? AND day <= ?::date), ?::date)
            ORDER BY day
            """;
    private static final String LOOKED = "SELECT min(day), max(day) FROM supply_market_day";
    private static final String SURGE = """
            SELECT price_before, price_now, price_now / price_before, since FROM supply_surge WHERE part_id = ?
            """;
    private static final String SCARCE = "SELECT stock, usual_stock FROM supply_scarce WHERE part_id = ?";
    private static final int FIRST_PRICE = 2;
    private static final int[] QUANTITIES = {1, 100, 1_000};

    private final Queries queries;
    private final Parts parts;
    private final Clock clock;

    ShowPartHistory(Queries queries, Parts parts, Clock clock) {
        this.queries = queries;
        this.parts = parts;
        this.clock = clock;
    }

    private record Looked(LocalDate first, LocalDate last) {
    }

    /**
     * What is known of the last days.
     *
     * @throws Refusal when there is no such part
     */
    PartHistory show(UUID part, int days) {
        parts.get(part);
        List<Looked> looked = queries.list(LOOKED, row -> new Looked(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .stream().filter(found -> found.last != null).toList();
        if (looked.isEmpty()) {
            return new PartHistory(List.of(), 0, null, null, null, null, null);
        }
        LocalDate asked = MarketWeeks.today(clock).minusDays(days);
        LocalDate from = asked.isBefore(looked.getFirst().first) ? looked.getFirst().first : asked;
        List<Entry> entries = queries.list(HISTORY, ShowPartHistory::entry, from, part, part, from, from);
        return new PartHistory(entries, entries.size(), null, from, looked.getFirst().last,
                queries.list(SURGE, row -> new PartHistory.Surge(cny(row.getBigDecimal(1)), cny(row.getBigDecimal(2)),
                        row.getBigDecimal(3).setScale(2, RoundingMode.HALF_EVEN), row.getObject(4, LocalDate.class)), part).stream()
                        .findFirst().orElse(null),
                queries.list(SCARCE, row -> new PartHistory.Scarcity(row.getLong(1), row.getLong(2)), part).stream().findFirst()
                        .orElse(null));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < QUANTITIES.length; i++) {
            BigDecimal price = row.getBigDecimal(FIRST_PRICE + i);
            if (price != null) {
                prices.add(new Price(QUANTITIES[i], cny(price)));
            }
        }
        return new Entry(row.getObject(1, LocalDate.class), prices, row.getLong(5), row.getInt(6), row.getBoolean(7));
    }

    private static Money cny(BigDecimal amount) {
        return Money.unitPrice(amount, Currency.CNY);
    }
}
