package hqb.spaces.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leasing a unit for the shortest term really costs.
 *
 * @param headline  CNY of rent for a m² and month; null when on request, as is then all that follows from it
 * @param effective CNY of everything for a m² and month, one-off costs and rent-free days spread over the shortest term
 * @param perYear   the same for the whole unit and a year
 * @param firstYear what is paid in the first twelve months, without the deposit
 * @param deposit   what is given besides and comes back
 * @param lines     what the year's cost is the sum of
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CostItem(@Nullable BigDecimal headline, @Nullable BigDecimal effective, @Nullable Money perYear, @Nullable Money firstYear,
        @Nullable Money deposit, List<Line> lines, Saving saving) {

    /**
     * A line of the cost.
     *
     * @param code      rent, rent-free, management, fee, one-off, agency or metered
     * @param name      what it is for
     * @param amount    a year; negative for what is saved, null for what a meter counts
     * @param firstYear in the first twelve months; null likewise
     * @param basis     how it is computed
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Line(String code, String name, @Nullable Money amount, @Nullable Money firstYear, String basis) {
    }

    /**
     * The effective cost against the mean of comparable units of the district.
     *
     * @param share      part of the mean that is saved, negative when the unit costs more; null when there is nothing to compare with
     * @param base       what it is compared with; null likewise
     * @param sources    where the figures come from, as sentences
     * @param comparable whether there is a base
     * @param why        why there is none; null when there is one
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Saving(@Nullable BigDecimal share, @Nullable Base base, List<String> sources, boolean comparable, @Nullable String why) {
    }

    /**
     * A mean.
     *
     * @param mean     CNY for a m² and month, effective
     * @param units    how many it is the mean of, the unit itself left out
     * @param use      their class of use, in words
     * @param fromArea m², included
     * @param toArea   m², excluded; null for no limit
     * @param asOf     day in Shenzhen
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Base(BigDecimal mean, int units, String use, int fromArea, @Nullable Integer toArea, LocalDate asOf) {
    }

    static CostItem of(LettableUnit unit, DistrictMeans.Means means, Language language) {
        LeaseCost cost = LeaseCost.of(unit.terms(), unit.grossM2());
        return new CostItem(plain(unit.terms().rentM2Month()), plain(cost.effectiveM2Month()), money(cost.perYear()),
                money(cost.firstYear()), money(cost.deposit()),
                cost.lines().stream().map(line -> ExplainCost.line(line, unit, language)).toList(),
                ExplainCost.saving(unit, cost, means, language));
    }

    static @Nullable Money money(@Nullable BigDecimal cny) {
        return cny == null ? null : new Money(cny, Currency.CNY);
    }

    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
