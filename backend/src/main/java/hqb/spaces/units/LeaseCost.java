package hqb.spaces.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leasing a unit for the shortest term really costs, all fees included. Each line is rounded once, half-even to the fen; the sums are
 * sums of lines. The deposit is no cost, since it comes back, and what a meter counts is in no total.
 *
 * @param effectiveM2Month CNY for a m² and month, from the year's cost; null when the rent is on request
 * @param perYear          CNY a year, with one-off costs and rent-free days spread over the shortest term; null likewise
 * @param firstYear        CNY in the first twelve months, in which one-off costs are paid and rent-free days fall; null likewise
 * @param deposit          CNY that are given and come back; null likewise
 * @param lines            what {@code perYear} is the sum of, and what is not counted
 */
public record LeaseCost(@Nullable BigDecimal effectiveM2Month, @Nullable BigDecimal perYear, @Nullable BigDecimal firstYear,
        @Nullable BigDecimal deposit, List<Line> lines) {
    private static final BigDecimal YEAR_MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal YEAR_DAYS = BigDecimal.valueOf(365);
    private static final int FEN = 2;

    /** What a line is for. */
    public enum Code {
        RENT, RENT_FREE, MANAGEMENT, FEE, ONE_OFF, AGENCY, METERED
    }

    /**
     * A line.
     *
     * @param fee       the fee that it is for; null for what has no name of its own
     * @param perYear   CNY a year, negative for what is saved; null for what a meter counts
     * @param firstYear CNY in the first twelve months; null likewise
     */
    public record Line(Code code, @Nullable Fee fee, @Nullable BigDecimal perYear, @Nullable BigDecimal firstYear) {
    }

    /** The cost of a unit of so many m². */
    public static LeaseCost of(LeaseTerms terms, BigDecimal areaM2) {
        BigDecimal term = BigDecimal.valueOf(terms.minTermMonths());
        List<Line> lines = new ArrayList<>();
        BigDecimal monthRent = terms.rentM2Month() == null ? null : terms.rentM2Month().multiply(areaM2);
        if (monthRent != null) {
            lines.add(yearly(Code.RENT, null, monthRent));
            if (terms.rentFreeDays() > 0) {
                lines.add(once(Code.RENT_FREE, null, rentFree(monthRent, terms).negate(), term));
            }
        }
        if (terms.managementM2Month().signum() > 0) {
            lines.add(yearly(Code.MANAGEMENT, null, terms.managementM2Month().multiply(areaM2)));
        }
        for (Fee fee : terms.fees()) {
            lines.add(switch (fee.kind()) {
                case MONTHLY_M2 -> yearly(Code.FEE, fee, fee.amountCny().multiply(areaM2));
                case ONE_OFF -> once(Code.ONE_OFF, fee, fee.amountCny(), term);
                case PER_KWH -> new Line(Code.METERED, fee, null, null);
            });
        }
        if (monthRent != null && terms.agencyMonths().signum() > 0) {
            lines.add(once(Code.AGENCY, null, monthRent.multiply(terms.agencyMonths()), term));
        }
        if (monthRent == null) {
            return new LeaseCost(null, null, null, null, List.copyOf(lines));
        }
        BigDecimal perYear = BigDecimal.ZERO.setScale(FEN);
        BigDecimal firstYear = perYear;
        for (Line line : lines) {
            perYear = line.perYear == null ? perYear : perYear.add(line.perYear);
            firstYear = line.firstYear == null ? firstYear : firstYear.add(line.firstYear);
        }
        BigDecimal effective = perYear.divide(areaM2.multiply(YEAR_MONTHS), FEN, RoundingMode.HALF_EVEN);
        return new LeaseCost(effective, perYear, firstYear, fen(monthRent.multiply(terms.depositMonths())), List.copyOf(lines));
    }

    /** The rent of the free days, never more than that of the whole shortest term. */
    private static BigDecimal rentFree(BigDecimal monthRent, LeaseTerms terms) {
        BigDecimal days = BigDecimal.valueOf(terms.rentFreeDays());
        BigDecimal free = monthRent.multiply(YEAR_MONTHS).multiply(days).divide(YEAR_DAYS, MathContext.DECIMAL128);
        return free.min(monthRent.multiply(BigDecimal.valueOf(terms.minTermMonths())));
    }

    private static Line yearly(Code code, @Nullable Fee fee, BigDecimal month) {
        BigDecimal year = fen(month.multiply(YEAR_MONTHS));
        return new Line(code, fee, year, year);
    }

    private static Line once(Code code, @Nullable Fee fee, BigDecimal amount, BigDecimal term) {
        return new Line(code, fee, fen(amount.multiply(YEAR_MONTHS).divide(term, MathContext.DECIMAL128)), fen(amount));
    }

    private static BigDecimal fen(BigDecimal amount) {
        return amount.setScale(FEN, RoundingMode.HALF_EVEN);
    }
}
