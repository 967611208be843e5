package hqb.prototyping.workshops;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.workshops.RulesController.VersionItem;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of the prices of a process.
 *
 * @param before  the older one
 * @param after   the newer one
 * @param changes fields that are not the same in both, in the order of the documents; empty when all are
 * @param samples the samples of both, and what each costs by either
 */
@Serdeable
record ComparisonPage(String process, VersionItem before, VersionItem after, List<Change> changes, List<SampleItem> samples) {
    /**
     * A field that was changed.
     *
     * @param path   the names that lead to it; in a list the name or code of its member, or its place counted from 1
     * @param before its value as JSON; null when it was not there
     * @param after  likewise; null when it is not there any more
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Change(List<String> path, @Nullable String before, @Nullable String after) {
    }

    /** A sample by either version. */
    @Serdeable
    record SampleItem(String name, long quantity, PriceItem before, PriceItem after) {
    }

    /**
     * What it costs.
     *
     * @param total       null when it has no price
     * @param workingDays 0 when it has no price
     * @param reasons     why it has none, in sentences
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PriceItem(@Nullable BigDecimal total, String currency, int workingDays, List<String> reasons) {
        static PriceItem of(PriceQuote quote, Language language) {
            return new PriceItem(quote.total(), quote.currency(), quote.workingDays(),
                    quote.refusals().stream().map(why -> why.text(language)).toList());
        }
    }
}
