package hqb.prototyping.pricing;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * A provider's prices for one process, read from its document by {@link ReadRules}. Never changed: another price is another document with
 * another hash.
 *
 * @param hash        SHA-256 of the canonical document in hexadecimal; binds a quote to its rules
 * @param process     what is priced
 * @param currency    ISO 4217, three letters
 * @param exponent    digits after the point of an amount that is paid
 * @param rounding    how the total is rounded
 * @param own         the provider's own numbers by name
 * @param quantity    which quantities are made
 * @param limits      what can be made
 * @param lines       what it costs
 * @param variants    ways to make it, of which the cheapest is chosen; empty when there is one way
 * @param minimums    least amounts
 * @param leadTimes   how soon; at least one
 * @param percentages taxes and the like
 * @param weight      tariffs that give grams
 * @param samples     jobs to try the rules on
 */
public record RuleSet(String hash, PricedProcess process, String currency, int exponent, RoundingMode rounding, Map<String, Expression> own,
        QuantityRule quantity, List<Limit> limits, List<Tariff> lines, List<Variant> variants, List<Minimum> minimums,
        List<LeadTime> leadTimes, List<Percentage> percentages, List<Tariff> weight, List<Sample> samples) {
    /** What the buyer reads for the word of a lead time; the word itself when there is none. */
    public Label leadTimeLabel(String code) {
        return leadTimes.stream().filter(time -> time.code().equals(code)).map(LeadTime::label).findFirst().orElse(new Label(code, code));
    }

    /** The fewest working days of any lead time. */
    public int leastDays() {
        return leadTimes.stream().mapToInt(LeadTime::days).min().orElse(0);
    }

    /** The words of the lead times, the usual one first. */
    public List<String> leadTimeCodes() {
        return leadTimes.stream().map(LeadTime::code).toList();
    }
}
