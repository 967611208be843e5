package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job costs, or why it has no price.
 *
 * @param rulesHash   the hash of the rules
 * @param currency    ISO 4217
 * @param asked       pieces that were asked for
 * @param quantity    pieces that are made and priced; 0 without a price
 * @param leadTime    the word of the lead time
 * @param workingDays working days until it is made; 0 without a price
 * @param variant     the way in which it is made; null when there is only one
 * @param lines       the lines, which sum to the total; empty without a price
 * @param total       in the currency, whole minor units; null without a price
 * @param grams       what all pieces weigh, rounded up; null when the rules do not say
 * @param refusals    why there is no price; empty with one
 */
public record PriceQuote(String rulesHash, String currency, long asked, long quantity, String leadTime, int workingDays,
        @Nullable String variant, List<PriceLine> lines, @Nullable BigDecimal total, @Nullable Long grams, List<PriceRefusal> refusals) {
    /** Copies the lists. */
    public PriceQuote {
        lines = List.copyOf(lines);
        refusals = List.copyOf(refusals);
    }

    static PriceQuote refused(RuleSet rules, long asked, String leadTime, List<PriceRefusal> refusals) {
        return new PriceQuote(rules.hash(), rules.currency(), asked, 0, leadTime, 0, null, List.of(), null, null, refusals);
    }
}
