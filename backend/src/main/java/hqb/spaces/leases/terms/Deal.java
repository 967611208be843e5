package hqb.spaces.leases.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is agreed, in CNY.
 *
 * @param startsOn        the first day
 * @param endsOn          the last day
 * @param rentMonth       of the first twelve months
 * @param managementMonth the same all the time
 * @param rentFreeDays    days without rent at the beginning; management is due for them
 * @param depositMonths   months' rents, given back in the end
 * @param dueDay          day of the month on which that month is due, 1 to 28
 * @param indexPercent    by how much the rent rises after each twelve months; 0 for never
 * @param noticeMonths    how long before its last day either side has to say that it ends
 */
public record Deal(LocalDate startsOn, LocalDate endsOn, BigDecimal rentMonth, BigDecimal managementMonth, int rentFreeDays,
        BigDecimal depositMonths, int dueDay, BigDecimal indexPercent, int noticeMonths) {
    private static final int CENTS = 2;
    private static final int YEAR = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is paid before the first day and given back in the end, rounded once. */
    public BigDecimal deposit() {
        return money(rentMonth.multiply(depositMonths));
    }

    /** The first day of the year of the lease of that number, from 0. */
    public LocalDate anniversary(int year) {
        return startsOn.plusMonths((long) YEAR * year);
    }

    /** In which year of the lease a day is, from 0. */
    public int yearOf(LocalDate day) {
        int year = (int) (ChronoUnit.MONTHS.between(startsOn, day) / YEAR);
        while (!anniversary(year + 1).isAfter(day)) {
            year++;
        }
        while (anniversary(year).isAfter(day)) {
            year--;
        }
        return year;
    }

    /** The rent of a month in that year of the lease, from 0: the first one's, raised as often, rounded once, half-even. */
    public BigDecimal rentOfYear(int year) {
        BigDecimal factor = BigDecimal.ONE.add(indexPercent.divide(HUNDRED)).pow(year);
        return money(rentMonth.multiply(factor));
    }

    /** The first day on which nothing is free any more. */
    public LocalDate rentFrom() {
        return startsOn.plusDays(rentFreeDays);
    }

    /** The same until another last day. */
    public Deal until(LocalDate last) {
        return new Deal(startsOn, last, rentMonth, managementMonth, rentFreeDays, depositMonths, dueDay, indexPercent, noticeMonths);
    }

    static BigDecimal money(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_EVEN);
    }
}
