package hqb.prototyping.workshops;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.pricing.PriceRefusal;
import hqb.prototyping.pricing.RuleSet;
import hqb.prototyping.pricing.TryRules;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules do before they are in force.
 *
 * @param hash       binds quotes to them
 * @param ready      whether they may be put into force
 * @param hindrances why not; empty when they may
 * @param samples    what their own samples cost
 * @param design     what the design costs; null when none was named
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record TrialPage(String hash, String process, String currency, boolean ready, List<String> hindrances, List<SampleItem> samples,
        @Nullable List<PriceItem> design) {
    /**
     * A sample and what it costs.
     *
     * @param expected   what its provider wrote; null when nothing was written
     * @param asExpected whether it costs that
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SampleItem(String name, @Nullable BigDecimal expected, boolean asExpected, PriceItem price) {
        static SampleItem of(TryRules.Tried tried, RuleSet rules, Language language) {
            return new SampleItem(tried.sample().name(), tried.sample().total(), tried.asExpected(),
                    PriceItem.of(tried.quote(), rules, language));
        }
    }

    /**
     * A price, or why there is none.
     *
     * @param quantity    pieces that were asked for
     * @param made        pieces that are made; 0 without a price
     * @param workingDays 0 without a price
     * @param total       null without a price
     * @param reasons     why there is none, in sentences
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PriceItem(long quantity, long made, String leadTime, String leadTimeLabel, int workingDays, @Nullable BigDecimal total,
            List<LineItem> lines, List<String> reasons) {
        static PriceItem of(PriceQuote quote, RuleSet rules, Language language) {
            return new PriceItem(quote.asked(), quote.quantity(), quote.leadTime(), rules.leadTimeLabel(quote.leadTime()).in(language),
                    quote.workingDays(), quote.total(),
                    quote.lines().stream().map(line -> new LineItem(line.label().in(language), line.amount())).toList(),
                    quote.refusals().stream().map((PriceRefusal why) -> why.text(language)).toList());
        }
    }

    /** One line of a price. */
    @Serdeable
    record LineItem(String label, BigDecimal amount) {
    }
}
