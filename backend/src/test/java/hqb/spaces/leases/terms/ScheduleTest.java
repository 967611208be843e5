package hqb.spaces.leases.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final LocalDate EPOCH = LocalDate.of(2026, 1, 1);

    private static Deal deal(LocalDate from, LocalDate to, String rent, String management, int free, String index) {
        return new Deal(from, to, new BigDecimal(rent), new BigDecimal(management), free, new BigDecimal("2"), 5, new BigDecimal(index), 3);
    }

    @Test
    void partsOfMonthsArePaidByTheirDaysAndWholeMonthsWhole() {
        Schedule schedule = Schedule.of(deal(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 10), "3100.00", "310.00", 0, "0"));
        assertThat(schedule.months()).extracting(Schedule.Month::total).containsExactly(new BigDecimal("1870.00"),
                new BigDecimal("3410.00"), new BigDecimal("1100.00"));
        assertThat(schedule.months()).extracting(Schedule.Month::dueOn).containsExactly(LocalDate.of(2026, 1, 15),
                LocalDate.of(2026, 2, 5), LocalDate.of(2026, 3, 5));
    }

    @Test
    void rentFreeDaysCostManagementOnly() {
        Schedule schedule = Schedule.of(deal(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 31), "3000.00", "300.00", 40, "0"));
        assertThat(schedule.months().getFirst().total()).isEqualTo("300.00");
        assertThat(schedule.months().getLast().lines().getFirst().freeDays()).isEqualTo(10);
        assertThat(schedule.months().getLast().lines().getFirst().amount()).isEqualTo("2032.26"); // 3000 × 21 / 31
    }

    @Test
    void theRentRisesOnTheAnniversaryAlsoWithinAMonth() {
        Deal deal = deal(LocalDate.of(2026, 1, 15), LocalDate.of(2028, 1, 14), "3100.00", "0.00", 0, "5");
        assertThat(deal.rentOfYear(1)).isEqualTo("3255.00");
        Schedule.Month month = Schedule.of(deal).months().get(12);
        assertThat(month.lines()).extracting(Schedule.Line::amount).containsExactly(new BigDecimal("1400.00"),
                new BigDecimal("1785.00")); // 14 days of 3100, 17 of 3255
    }

    @Test
    void aYearThatBeginsOnTheLastOfAMonthHasItsAnniversaryThere() {
        Deal deal = deal(LocalDate.of(2028, 2, 29), LocalDate.of(2031, 2, 28), "1000.00", "0.00", 0, "10");
        assertThat(deal.yearOf(LocalDate.of(2029, 2, 27))).isZero();
        assertThat(deal.yearOf(LocalDate.of(2029, 2, 28))).isEqualTo(1);
        assertThat(deal.yearOf(deal.anniversary(2))).isEqualTo(2);
        assertThat(deal.yearOf(deal.anniversary(2).minusDays(1))).isEqualTo(1);
    }

    @Property(tries = 500)
    void anyScheduleCoversEachDayOnceAndSumsToTheRentOfTheTerm(@ForAll @IntRange(max = 1500) int begin,
            @ForAll @IntRange(max = 2000) int length, @ForAll @IntRange(max = 9_999_999) int rentFen,
            @ForAll @IntRange(max = 999_999) int managementFen, @ForAll @IntRange(max = 120) int free,
            @ForAll @IntRange(max = 1500) int indexBasis, @ForAll @IntRange(min = 1, max = 28) int due) {
        LocalDate from = EPOCH.plusDays(begin);
        Deal deal = new Deal(from, from.plusDays(length), BigDecimal.valueOf(rentFen, 2), BigDecimal.valueOf(managementFen, 2), free,
                BigDecimal.ONE, due, BigDecimal.valueOf(indexBasis, 2), 1);
        Schedule schedule = Schedule.of(deal);
        LocalDate next = from;
        BigDecimal sum = BigDecimal.ZERO;
        long lines = 0;
        for (Schedule.Month month : schedule.months()) {
            assertThat(month.from()).isEqualTo(next);
            assertThat(YearMonth.from(month.to())).isEqualTo(YearMonth.from(month.from()));
            assertThat(month.dueOn()).isBetween(month.from().withDayOfMonth(1), month.to());
            sum = sum.add(month.total());
            lines += month.lines().size();
            assertTiles(month);
            next = month.to().plusDays(1);
        }
        assertThat(next).isEqualTo(deal.endsOn().plusDays(1));
        assertThat(sum).isEqualTo(schedule.total());
        BigDecimal most = new BigDecimal("0.005").multiply(BigDecimal.valueOf(lines)).add(new BigDecimal("0.000001"));
        assertThat(sum.subtract(exact(deal)).abs()).isLessThanOrEqualTo(most);
    }

    @Property(tries = 200)
    void aLeaseThatEndsBeforeOwesTheSameForTheMonthsBefore(@ForAll @IntRange(max = 400) int begin,
            @ForAll @IntRange(min = 40, max = 1500) int length,
            @ForAll @IntRange(max = 39) int cut, @ForAll @IntRange(max = 9_999_999) int rentFen) {
        LocalDate from = EPOCH.plusDays(begin);
        Deal deal = deal(from, from.plusDays(length), BigDecimal.valueOf(rentFen, 2).toPlainString(), "100.00", 7, "3");
        LocalDate last = deal.endsOn().minusDays(cut);
        List<Schedule.Month> whole = Schedule.of(deal).months();
        List<Schedule.Month> shorter = Schedule.of(deal.until(last)).months();
        assertThat(whole.subList(0, shorter.size() - 1)).isEqualTo(shorter.subList(0, shorter.size() - 1));
        assertThat(shorter.getLast().total()).isLessThanOrEqualTo(whole.get(shorter.size() - 1).total());
    }

    private static void assertTiles(Schedule.Month month) {
        LocalDate next = month.from();
        for (Schedule.Line line : month.lines()) {
            if (line.kind() == Schedule.Kind.RENT) {
                assertThat(line.from()).isEqualTo(next);
                next = line.to().plusDays(1);
            }
        }
        assertThat(next).isEqualTo(month.to().plusDays(1));
    }

    /** Day by day, rounded nowhere but in the rents that are agreed. */
    private static BigDecimal exact(Deal deal) {
        BigDecimal sum = BigDecimal.ZERO;
        MathContext many = new MathContext(34, RoundingMode.HALF_EVEN);
        for (LocalDate day = deal.startsOn(); !day.isAfter(deal.endsOn()); day = day.plusDays(1)) {
            BigDecimal all = BigDecimal.valueOf(day.lengthOfMonth());
            sum = sum.add(deal.managementMonth().divide(all, many));
            if (!day.isBefore(deal.rentFrom())) {
                sum = sum.add((deal.indexPercent().signum() == 0 ? deal.rentMonth() : deal.rentOfYear(deal.yearOf(day))).divide(all, many));
            }
        }
        return sum;
    }
}
