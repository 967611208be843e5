package hqb.supply;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Dictionary;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parameter;
import hqb.catalogue.Part;
import hqb.catalogue.PartText;
import hqb.catalogue.Parts;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.platform.rates.CurrentRates;
import hqb.supply.PartDetail.AttributeLine;
import hqb.supply.PartDetail.CategoryStep;
import hqb.supply.PartDetail.ParameterLine;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes a part's page from the catalogue and the market; needs PostgreSQL alone. */
@Singleton
class PartPages {
    private static final int MOST_ALTERNATIVES = 12;

    private final Parts parts;
    private final PartText texts;
    private final Categories categories;
    private final Dictionary dictionary;
    private final Offers offers;
    private final CurrentRates rates;

    PartPages(Parts parts, PartText texts, Categories categories, Dictionary dictionary, Offers offers, CurrentRates rates) {
        this.parts = parts;
        this.texts = texts;
        this.categories = categories;
        this.dictionary = dictionary;
        this.offers = offers;
        this.rates = rates;
    }

    /**
     * The page of a part.
     *
     * @param quantity how many pieces prices are for
     * @throws Refusal when there is no such part
     */
    PartDetail get(UUID id, long quantity, Currency currency, Language language) {
        ListedPart listed = parts.get(id);
        List<ListedPart> alternatives = parts.alternativesOf(listed.part(), MOST_ALTERNATIVES);
        List<UUID> ids = Stream.concat(Stream.of(listed), alternatives.stream()).map(part -> part.part().id().value()).toList();
        Map<UUID, OfferSummary> summaries = offers.summaries(ids);
        OfferedPart item = item(listed, summaries, quantity, currency, language);
        return new PartDetail(item.id(), item.mpn(), item.manufacturer(), item.description(), item.category(), item.packageCode(),
                item.lifecycle(), item.datasheetUrl(), item.stock(), item.supplierCount(), item.bestPrice(), item.parameters(),
                categories.find(item.category()).map(category -> category.name(language)).orElse(item.category()),
                categories.path(item.category()).stream().map(step -> new CategoryStep(step.slug(), step.name(language))).toList(),
                parameterList(listed.part(), language),
                listed.part().otherAttributes().entrySet().stream().map(entry -> new AttributeLine(entry.getKey(), entry.getValue()))
                        .toList(),
                alternatives.stream().map(part -> item(part, summaries, quantity, currency, language)).toList());
    }

    private OfferedPart item(ListedPart listed, Map<UUID, OfferSummary> summaries, long quantity, Currency currency, Language language) {
        Part part = listed.part();
        OfferSummary summary = summaries.getOrDefault(part.id().value(), OfferSummary.NONE);
        return new OfferedPart(part.id().value(), part.mpn(), listed.manufacturer(), texts.describe(part, language), part.category(),
                part.packageName(), part.lifecycle(), part.datasheetUrl(), summary.stock(), summary.suppliers(),
                bestPrice(summary.prices().at(quantity), currency), part.parameters());
    }

    private @Nullable Money bestPrice(@Nullable BigDecimal canonicalCny, Currency currency) {
        return canonicalCny == null ? null : Money.unitPrice(rates.now().fromCanonicalCny(canonicalCny, currency), currency);
    }

    /** The category's own parameters in its order, then the others by label. */
    private List<ParameterLine> parameterList(Part part, Language language) {
        List<String> order = categories.find(part.category()).map(Category::parameters).orElse(List.of());
        List<Parameter> present = new ArrayList<>(
                part.parameters().keySet().stream().flatMap(name -> dictionary.find(name).stream()).toList());
        present.sort(Comparator.comparingInt((Parameter parameter) -> place(order, parameter))
                .thenComparing(parameter -> parameter.label(language)));
        return present.stream().map(parameter -> {
            Object value = Objects.requireNonNull(part.parameters().get(parameter.name()));
            return new ParameterLine(parameter.name(), parameter.label(language), parameter.unitSymbol(), value,
                    parameter.text(value, language));
        }).toList();
    }

    private static int place(List<String> order, Parameter parameter) {
        int place = order.indexOf(parameter.name());
        return place < 0 ? order.size() : place;
    }
}
