package hqb.spaces.units;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.spaces.units.LeaseCost.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeaseCostTest {
    private static final Fee COOLING = new Fee(Fee.Kind.MONTHLY_M2, "Cooling", "空调", new BigDecimal("4"));
    private static final Fee FITTING_OUT = new Fee(Fee.Kind.ONE_OFF, "Fitting out", "装修", new BigDecimal("6000"));
    private static final Fee ELECTRICITY = new Fee(Fee.Kind.PER_KWH, "Electricity", "电费", new BigDecimal("1.05"));

    @Test
    void everyLineIsComputedFromItsTerms() {
        LeaseCost cost = LeaseCost.of(terms("100", "20", 73, "1", 24, COOLING, FITTING_OUT, ELECTRICITY), new BigDecimal("500"));

        assertThat(line(cost, Code.RENT)).isEqualByComparingTo("600000"); // 100 x 500 x 12
        assertThat(line(cost, Code.RENT_FREE)).isEqualByComparingTo("-60000"); // 73 of 365 days, over two years
        assertThat(line(cost, Code.MANAGEMENT)).isEqualByComparingTo("120000");
        assertThat(line(cost, Code.FEE)).isEqualByComparingTo("24000");
        assertThat(line(cost, Code.ONE_OFF)).isEqualByComparingTo("3000");
        assertThat(line(cost, Code.AGENCY)).isEqualByComparingTo("25000");
        assertThat(line(cost, Code.METERED)).isNull();
        assertThat(cost.perYear()).isEqualByComparingTo("712000");
        assertThat(cost.effectiveM2Month()).isEqualByComparingTo("118.67"); // 712,000 / 6,000
        assertThat(cost.firstYear()).isEqualByComparingTo("680000"); // 600,000 - 120,000 + 120,000 + 24,000 + 6,000 + 50,000
        assertThat(cost.deposit()).isEqualByComparingTo("100000");
    }

    @Test
    void aRentOnRequestLeavesEverythingOpenThatFollowsFromIt() {
        LeaseCost cost = LeaseCost.of(terms(null, "20", 30, "1", 12, COOLING), new BigDecimal("500"));
        assertThat(cost.perYear()).isNull();
        assertThat(cost.effectiveM2Month()).isNull();
        assertThat(cost.firstYear()).isNull();
        assertThat(cost.deposit()).isNull();
        assertThat(cost.lines()).extracting(LeaseCost.Line::code).containsExactly(Code.MANAGEMENT, Code.FEE);
    }

    @Test
    void freeDaysNeverSaveMoreThanTheRentOfTheWholeTerm() {
        LeaseCost cost = LeaseCost.of(terms("100", "0", 400, "0", 3), new BigDecimal("100"));
        assertThat(cost.perYear()).isEqualByComparingTo("0");
    }

    @Test
    void theYearIsTheSumOfItsLinesToTheFen() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            LeaseTerms terms = terms("" + (random.nextInt(20_000) / 100.0), "" + (random.nextInt(3_000) / 100.0), random.nextInt(90),
                    "" + (random.nextInt(3) / 2.0), 1 + random.nextInt(60), COOLING, FITTING_OUT);
            LeaseCost cost = LeaseCost.of(terms, BigDecimal.valueOf(1 + random.nextInt(400_000), 2));
            BigDecimal sum = BigDecimal.ZERO;
            for (LeaseCost.Line line : cost.lines()) {
                BigDecimal year = line.perYear();
                sum = year == null ? sum : sum.add(year);
                assertThat(year == null || year.scale() == 2).isTrue();
            }
            assertThat(cost.perYear()).isEqualByComparingTo(sum);
        }
    }

    @Test
    void moreFreeDaysNeverCostMoreAndALongerTermSpreadsWhatIsPaidOnce() {
        BigDecimal area = new BigDecimal("640");
        for (int days = 0; days < 90; days++) {
            assertThat(LeaseCost.of(terms("88", "12", days + 1, "1", 24), area).perYear())
                    .isLessThanOrEqualTo(LeaseCost.of(terms("88", "12", days, "1", 24), area).perYear());
        }
        for (int months = 1; months < 60; months++) {
            assertThat(LeaseCost.of(terms("88", "12", 0, "1", months + 1), area).perYear())
                    .isLessThan(LeaseCost.of(terms("88", "12", 0, "1", months), area).perYear());
        }
    }

    private static @Nullable BigDecimal line(LeaseCost cost, Code code) {
        return cost.lines().stream().filter(line -> line.code() == code).findFirst().orElseThrow().perYear();
    }

    private static LeaseTerms terms(@Nullable String rent, String management, int free, String agency, int months, Fee... fees) {
        return new LeaseTerms(rent == null ? null : new BigDecimal(rent), new BigDecimal(management), List.of(fees), free,
                BigDecimal.TWO, new BigDecimal(agency), months);
    }
}
