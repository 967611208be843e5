package hqb.spaces.leases.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is to be paid for a lease, month by month of the calendar. A part of a month is paid by its days; where the rent rises within a
 * month, each rent has a line. Each line is rounded once, half-even, and nothing else is.
 */
public record Schedule(List<Month> months) {
    private static final int CENTS = 2;

    /** What a line is for. */
    public enum Kind {
        RENT, MANAGEMENT;

        /** The word in the API and in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A line.
     *
     * @param from      the first day
     * @param to        the last day, in the same month
     * @param monthly   for a whole month
     * @param freeDays  how many of its days cost nothing
     * @param monthDays how many days the month has
     * @param amount    monthly × (days − freeDays) / monthDays
     */
    public record Line(Kind kind, LocalDate from, LocalDate to, BigDecimal monthly, int freeDays, int monthDays, BigDecimal amount) {
        /** How many days it has. */
        public int days() {
            return (int) ChronoUnit.DAYS.between(from, to) + 1;
        }

        static Line of(Kind kind, LocalDate from, LocalDate to, BigDecimal monthly, LocalDate chargedFrom) {
            int days = (int) ChronoUnit.DAYS.between(from, to) + 1;
            int free = Math.clamp(ChronoUnit.DAYS.between(from, chargedFrom), 0, days);
            int all = from.lengthOfMonth();
            BigDecimal amount = monthly.multiply(BigDecimal.valueOf(days - (long) free)).divide(BigDecimal.valueOf(all), CENTS,
                    RoundingMode.HALF_EVEN);
            return new Line(kind, from, to, monthly, free, all, amount);
        }
    }

    /**
     * A month, or the part of it that belongs to the lease.
     *
     * @param dueOn when it is due: in advance; the first one before the first day
     */
    public record Month(LocalDate from, LocalDate to, LocalDate dueOn, List<Line> lines) {
        /** The sum of its lines. */
        public BigDecimal total() {
            return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO.setScale(CENTS), BigDecimal::add);
        }
    }

    /** What follows from what was agreed. */
    public static Schedule of(Deal deal) {
        List<Month> months = new ArrayList<>();
        LocalDate from = deal.startsOn();
        while (!from.isAfter(deal.endsOn())) {
            LocalDate to = earlier(YearMonth.from(from).atEndOfMonth(), deal.endsOn());
            LocalDate due = from.equals(deal.startsOn()) ? from : earlier(from.withDayOfMonth(deal.dueDay()), to);
            months.add(new Month(from, to, due, lines(deal, from, to)));
            from = to.plusDays(1);
        }
        return new Schedule(List.copyOf(months));
    }

    /** All that is to be paid, without the deposit. */
    public BigDecimal total() {
        return months.stream().map(Month::total).reduce(BigDecimal.ZERO.setScale(CENTS), BigDecimal::add);
    }

    private static List<Line> lines(Deal deal, LocalDate from, LocalDate to) {
        List<Line> lines = new ArrayList<>();
        LocalDate at = from;
        while (!at.isAfter(to)) {
            int year = deal.yearOf(at);
            boolean rises = deal.indexPercent().signum() > 0;
            LocalDate end = rises ? earlier(to, deal.anniversary(year + 1).minusDays(1)) : to;
            lines.add(Line.of(Kind.RENT, at, end, rises ? deal.rentOfYear(year) : deal.rentMonth(), deal.rentFrom()));
            at = end.plusDays(1);
        }
        if (deal.managementMonth().signum() > 0) {
            lines.add(Line.of(Kind.MANAGEMENT, from, to, deal.managementMonth(), from));
        }
        return List.copyOf(lines);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
