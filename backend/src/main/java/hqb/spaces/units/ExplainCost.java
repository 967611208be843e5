package hqb.spaces.units;

import hqb.platform.Language;
import hqb.spaces.units.CostItem.Base;
import hqb.spaces.units.CostItem.Line;
import hqb.spaces.units.CostItem.Saving;
import hqb.spaces.units.DistrictMeans.Means;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a cost into words: how each line is computed, what the whole is compared with, and why it may not be. */
final class ExplainCost {
    /** Fewer comparable units than these say nothing of a district. */
    static final int FEWEST = 5;
    private static final int FEN = 2;
    private static final int SHARE_DIGITS = 4;

    private ExplainCost() {
    }

    static Line line(LeaseCost.Line line, LettableUnit unit, Language language) {
        String code = line.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Line(code, name(line, language), CostItem.money(line.perYear()), CostItem.money(line.firstYear()),
                basis(line, unit, language));
    }

    private static String name(LeaseCost.Line line, Language language) {
        Fee fee = line.fee();
        if (fee != null) {
            return fee.name(language);
        }
        return switch (line.code()) {
            case RENT -> language.pick("Rent", "租金");
            case RENT_FREE -> language.pick("Rent-free days", "免租期");
            case MANAGEMENT -> language.pick("Management fee", "物业管理费");
            case AGENCY -> language.pick("Agency", "中介费");
            case FEE, ONE_OFF, METERED -> language.pick("Fee", "费用");
        };
    }

    private static String basis(LeaseCost.Line line, LettableUnit unit, Language language) {
        LeaseTerms terms = unit.terms();
        String area = number(unit.grossM2());
        return switch (line.code()) {
            case RENT -> language.pick("¥%s × %s m² × 12 months", "¥%s × %s m² × 12个月").formatted(number(terms.rentM2Month()), area);
            case MANAGEMENT ->
                language.pick("¥%s × %s m² × 12 months", "¥%s × %s m² × 12个月").formatted(number(terms.managementM2Month()), area);
            case FEE -> language.pick("¥%s × %s m² × 12 months", "¥%s × %s m² × 12个月").formatted(number(amount(line)), area);
            case RENT_FREE -> language.pick("%d days' rent, spread over the shortest lease of %d months", "%d天租金，按最短租期%d个月分摊")
                    .formatted(terms.rentFreeDays(), terms.minTermMonths());
            case ONE_OFF -> language.pick("¥%s once, spread over the shortest lease of %d months", "一次性¥%s，按最短租期%d个月分摊")
                    .formatted(number(amount(line)), terms.minTermMonths());
            case AGENCY -> language.pick("%s months' rent once, spread over the shortest lease of %d months", "一次性%s个月租金，按最短租期%d个月分摊")
                    .formatted(number(terms.agencyMonths()), terms.minTermMonths());
            case METERED -> language.pick("¥%s a kWh by the meter, in no total", "¥%s/千瓦时，按表计费，不计入合计").formatted(number(amount(line)));
        };
    }

    private static BigDecimal amount(LeaseCost.Line line) {
        return Objects.requireNonNull(line.fee()).amountCny();
    }

    static Saving saving(LettableUnit unit, LeaseCost cost, Means means, Language language) {
        BigDecimal own = cost.effectiveM2Month();
        if (own == null) {
            return none(language.pick("The rent is on request.", "租金面议。"));
        }
        Means.Sum others = means.others(unit, cost);
        AreaBand band = AreaBand.of(unit.grossM2());
        String use = unit.useClass().name(language);
        String size = band.toM2() == null ? language.pick("from %d m²", "%d m²以上").formatted(band.fromM2())
                : language.pick("%d to %d m²", "%d至%d m²").formatted(band.fromM2(), band.toM2());
        if (others.units() < FEWEST) {
            return none(language.pick("Only %d comparable units (%s, %s) have a confirmed rent; %d are needed.",
                    "租金已确认的可比单元（%2$s，%3$s）仅%1$d个，至少需要%4$d个。").formatted(others.units(), use, size, FEWEST));
        }
        BigDecimal mean = others.cost().divide(BigDecimal.valueOf(others.units()), FEN, RoundingMode.HALF_EVEN);
        BigDecimal share = mean.signum() == 0 ? BigDecimal.ZERO : mean.subtract(own).divide(mean, SHARE_DIGITS, RoundingMode.HALF_EVEN);
        String base = language
                .pick("Mean effective cost of %d other units of the district (%s, %s) whose rent was confirmed within 30 days, %s",
                        "本区其他%d个可比单元（%s，%s）的平均实际成本，租金均在30天内确认，%s")
                .formatted(others.units(), use, size, means.asOf());
        String unitSource = unit.confirmedOn() == null
                ? language.pick("This unit: terms of its owner, never confirmed", "本单元：业主提供的条款，从未确认")
                : language.pick("This unit: terms of its owner, confirmed on %s", "本单元：业主提供的条款，%s确认").formatted(unit.confirmedOn());
        return new Saving(share, new Base(mean, others.units(), use, band.fromM2(), band.toM2(), means.asOf()), List.of(base, unitSource),
                true, null);
    }

    private static Saving none(String why) {
        return new Saving(null, null, List.of(), false, why);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "–" : number.stripTrailingZeros().toPlainString();
    }
}
