package hqb.supply.front;

import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a supplier's dashboard together from its offers and from what people looked for. */
@Singleton
class ShowDashboard {
    private static final int DAYS = 30;
    private static final int TOP = 10;
    private static final String STOCK = """
            SELECT currency, count(*) AS offers, count(*) FILTER (WHERE stock = 0) AS empty,
                   count(*) FILTER (WHERE stock <= low_stock_at) AS low,
                   sum(stock * (price_breaks -> 0 ->> 'unitPrice')::numeric) AS value
            FROM supply_offer WHERE supplier_id = ? AND agreed_with IS NULL GROUP BY currency ORDER BY currency
            """;

    private final JdbcOperations database;
    private final InterestRows interest;
    private final Parts parts;
    private final Suppliers suppliers;

    ShowDashboard(JdbcOperations database, InterestRows interest, Parts parts, Suppliers suppliers) {
        this.database = database;
        this.interest = interest;
        this.parts = parts;
        this.suppliers = suppliers;
    }

    private record Stock(long offers, long empty, long low, List<Money> value) {
    }

    /** The dashboard of a supplier as it is now. */
    @Transactional(readOnly = true)
    DashboardPage show(SupplierId id, Language language) {
        Supplier supplier = suppliers.find(id).orElseThrow(() -> Refusal.notFound("There is no such supplier.", "没有此供应商。"));
        Stock stock = stock(supplier);
        LocalDate today = LocalDate.now(Interest.DAYS);
        LocalDate since = today.minusDays(DAYS - 1L);
        return new DashboardPage(new DashboardPage.SupplierName(supplier.id().value(), supplier.name(language)), stock.offers, stock.empty,
                stock.low,
                stock.value, days(supplier, since, today), top(supplier, since),
                interest.missed(since, TOP).stream().map(missed -> new DashboardPage.Missed(missed.term(), missed.times())).toList());
    }

    private Stock stock(Supplier supplier) {
        return database.prepareStatement(STOCK, statement -> {
            statement.setObject(1, supplier.id().value());
            long offers = 0;
            long empty = 0;
            long low = 0;
            List<Money> value = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Currency currency = Currency.valueOf(rows.getString("currency"));
                    offers += rows.getLong("offers");
                    empty += rows.getLong("empty");
                    low += rows.getLong("low");
                    value.add(new Money(rows.getBigDecimal("value").setScale(currency.minorDigits(), RoundingMode.HALF_EVEN), currency));
                }
            }
            return new Stock(offers, empty, low, value);
        });
    }

    /** Every day of the time, also those on which nothing happened. */
    private List<DashboardPage.Day> days(Supplier supplier, LocalDate since, LocalDate today) {
        Map<LocalDate, InterestRows.Day> counted = new HashMap<>();
        interest.days(supplier.id(), since).forEach(day -> counted.put(day.day(), day));
        return since.datesUntil(today.plusDays(1)).map(day -> {
            InterestRows.Day found = counted.getOrDefault(day, new InterestRows.Day(day, 0, 0));
            return new DashboardPage.Day(day, found.searched(), found.viewed());
        }).toList();
    }

    private List<DashboardPage.PartSeen> top(Supplier supplier, LocalDate since) {
        List<InterestRows.PartInterest> found = interest.parts(supplier.id(), since, TOP);
        Map<UUID, ListedPart> names = new HashMap<>();
        parts.listByIds(found.stream().map(InterestRows.PartInterest::part).toList())
                .forEach(part -> names.put(part.part().id().value(), part));
        List<DashboardPage.PartSeen> top = new ArrayList<>();
        for (InterestRows.PartInterest seen : found) {
            ListedPart part = names.get(seen.part());
            if (part != null) {
                top.add(new DashboardPage.PartSeen(seen.part(), part.part().mpn(), part.manufacturer(), seen.searched(), seen.viewed()));
            }
        }
        return top;
    }
}
