package hqb.supply.parts;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Dictionary;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parameter;
import hqb.catalogue.Part;
import hqb.catalogue.Parts;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.supply.OfferSummary;
import hqb.supply.Offers;
import hqb.supply.parts.PartDetail.AttributeLine;
import hqb.supply.parts.PartDetail.CategoryStep;
import hqb.supply.parts.PartDetail.ParameterLine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Composes a part's page from the catalogue and the market; needs PostgreSQL alone, and knows more alternatives with the search. */
@Singleton
class PartPages {
    private final Parts parts;
    private final Categories categories;
    private final Dictionary dictionary;
    private final Offers offers;
    private final ShowParts show;
    private final FindAlternatives alternatives;

    PartPages(Parts parts, Categories categories, Dictionary dictionary, Offers offers, ShowParts show, FindAlternatives alternatives) {
        this.parts = parts;
        this.categories = categories;
        this.dictionary = dictionary;
        this.offers = offers;
        this.show = show;
        this.alternatives = alternatives;
    }

    /**
     * The page of a part.
     *
     * @param quantity how many pieces prices are for
     * @throws Refusal when there is no such part
     */
    PartDetail get(UUID id, long quantity, Currency currency, Language language) {
        ListedPart listed = parts.get(id);
        OfferSummary summary = offers.summaries(List.of(id)).getOrDefault(id, OfferSummary.NONE);
        OfferedPart item = show.item(listed, summary, quantity, currency, language);
        return new PartDetail(item.id(), item.mpn(), item.manufacturer(), item.description(), item.category(), item.packageCode(),
                item.lifecycle(), item.datasheetUrl(), item.stock(), item.supplierCount(), item.bestPrice(), item.parameters(),
                categories.find(item.category()).map(category -> category.name(language)).orElse(item.category()),
                categories.path(item.category()).stream().map(step -> new CategoryStep(step.slug(), step.name(language))).toList(),
                parameterList(listed.part(), language),
                listed.part().otherAttributes().entrySet().stream().map(entry -> new AttributeLine(entry.getKey(), entry.getValue()))
                        .toList(),
                alternatives.find(listed.part(), summary, quantity, currency, language));
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
