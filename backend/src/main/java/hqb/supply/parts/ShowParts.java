package hqb.supply.parts;

import hqb.catalogue.ListedPart;
import hqb.catalogue.Part;
import hqb.catalogue.PartText;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.platform.rates.CurrentRates;
import hqb.supply.OfferSummary;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Shows a part with what is offered of it, in short. */
@Singleton
public class ShowParts {
    private final PartText texts;
    private final CurrentRates rates;

    ShowParts(PartText texts, CurrentRates rates) {
        this.texts = texts;
        this.rates = rates;
    }

    /**
     * The part in short.
     *
     * @param quantity how many pieces the price is for
     */
    public OfferedPart item(ListedPart listed, OfferSummary summary, long quantity, Currency currency, Language language) {
        Part part = listed.part();
        return new OfferedPart(part.id().value(), part.mpn(), listed.manufacturer(), texts.describe(part, language), part.category(),
                part.packageName(), part.lifecycle(), part.datasheetUrl(), summary.stock(), summary.suppliers(),
                price(summary.prices().at(quantity), currency), part.parameters());
    }

    private @Nullable Money price(@Nullable BigDecimal canonicalCny, Currency currency) {
        return canonicalCny == null ? null : Money.unitPrice(rates.now().fromCanonicalCny(canonicalCny, currency), currency);
    }
}
