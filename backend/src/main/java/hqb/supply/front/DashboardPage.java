package hqb.supply.front;

import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A supplier's day at a glance.
 *
 * @param offers     how many there are
 * @param outOfStock how many of them have no stock
 * @param lowStock   how many are at their alert level or below
 * @param stockValue all stock at the price of the first price break, a sum for each currency
 * @param days       the last 30 days (Asia/Shanghai), the oldest first
 * @param topParts   the supplier's parts that people opened most in these days
 * @param missed     searches of these days that found no part of anybody
 */
@Serdeable
record DashboardPage(SupplierName supplier, long offers, long outOfStock, long lowStock, List<Money> stockValue, List<Day> days,
        List<PartSeen> topParts,
        List<Missed> missed) {

    /** Whose dashboard it is. */
    @Serdeable
    record SupplierName(UUID id, String name) {
    }

    /**
     * One day.
     *
     * @param searched how often a part of the supplier was shown by a search
     * @param viewed   how often the page of such a part was opened
     */
    @Serdeable
    record Day(LocalDate day, long searched, long viewed) {
    }

    /** A part and how much it was looked for. */
    @Serdeable
    record PartSeen(UUID id, String mpn, String manufacturer, long searched, long viewed) {
    }

    /** A search without a result. */
    @Serdeable
    record Missed(String term, long times) {
    }
}
