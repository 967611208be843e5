package hqb.prototyping.quotes;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import hqb.platform.money.Money;
import hqb.prototyping.pricing.PriceLine;
import hqb.prototyping.pricing.PriceRefusal;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.Score;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a design costs with everybody who can make it, the best first, and why the others cannot.
 *
 * @param facts    what the prices rest on
 * @param offers   who can make it
 * @param excluded who cannot
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PricesPage(String process, List<FactItem> facts, List<Offer> offers, List<Excluded> excluded) {

    /** Something that prices rest on; {@code measured} from the file, or chosen. */
    @Serdeable
    public record FactItem(String fact, String value, boolean measured) {
    }

    /**
     * A provider as a line of a list shows it.
     *
     * @param score 0 to 100; null when it is new: fewer than 10 jobs were counted
     * @param jobs  how many were counted
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Maker(String slug, String name, String city, String state, boolean demonstration, @Nullable Integer score, int jobs) {
        /** The provider in a language. */
        public static Maker of(Provider provider, Score score, Language language) {
            return new Maker(provider.slug(), language.pick(provider.nameEn(), provider.nameZh()),
                    language.pick(provider.cityEn(), provider.cityZh()), provider.state().code(), provider.demonstration(),
                    score.isJudged() ? score.points() : null, score.jobs());
        }
    }

    /**
     * What one provider asks.
     *
     * @param rulesVersion of its prices
     * @param cells        one for each quantity and lead time that it has a price for
     */
    @Serdeable
    public record Offer(Maker provider, int rulesVersion, List<Cell> cells) {
    }

    /**
     * One price.
     *
     * @param asked       pieces that were asked for
     * @param quantity    pieces that are made
     * @param leadTime    the word of the lead time
     * @param leadTimeLabel what the provider calls it
     * @param workingDays until it is made
     * @param total       for all pieces
     * @param unit        a piece, to six digits
     * @param shown       the total in the asker's currency, for comparison; null when that is the same or has no rate
     * @param grams       what all weigh; null when the provider does not say
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Cell(long asked, long quantity, String leadTime, String leadTimeLabel, int workingDays, Money total, Money unit,
            @Nullable Money shown,
            @Nullable Long grams, List<Line> lines) {
    }

    /** One line of a price; the lines sum to the total. */
    @Serdeable
    public record Line(String code, String label, BigDecimal rate, List<Input> inputs, BigDecimal amount) {
        /** The line in a language. */
        public static Line of(PriceLine line, Language language) {
            return new Line(line.code(), line.label().in(language), line.rate(),
                    line.inputs().stream().map(input -> new Input(input.fact(), input.value())).toList(), line.amount());
        }
    }

    /** What a rate was multiplied with. */
    @Serdeable
    public record Input(String fact, BigDecimal value) {
    }

    /** A provider that cannot make it, and why. */
    @Serdeable
    public record Excluded(Maker provider, List<Reason> reasons) {
    }

    /**
     * Why something has no price.
     *
     * @param reason   below, above, not-offered, missing, no-rate, quantity, lead-time, no-variant, full or closed
     * @param fact     what is at fault
     * @param measured what the design has; null when nobody knows
     * @param limit    what the provider makes; null where there is no limit
     * @param text     all of it in a sentence
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Reason(String reason, String fact, @Nullable String measured, @Nullable String limit, String text) {
        /** The reason in a language. */
        public static Reason of(PriceRefusal refusal, Language language) {
            return new Reason(refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), refusal.fact(), refusal.measured(),
                    refusal.limit(), refusal.text(language));
        }
    }
}
