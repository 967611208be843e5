package hqb.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.search.Hit;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Parameter;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.ExchangeRates;
import hqb.platform.money.Money;
import hqb.platform.paging.Cursor;
import hqb.platform.rates.CurrentRates;
import hqb.search.AskParts.Asked;
import hqb.supply.front.Interest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts: by part number in any spelling, by words, by category, manufacturer, package, stock and parameters; with counts of
 * what narrows further. Refuses what it cannot understand, and a search index that does not answer.
 */
@Singleton
class SearchParts {
    private final PartQueryReader reader;
    private final AskParts ask;
    private final FacetReader facetReader;
    private final Dictionary dictionary;
    private final CurrentRates rates;
    private final Interest interest;

    SearchParts(PartQueryReader reader, AskParts ask, FacetReader facetReader, Dictionary dictionary, CurrentRates rates,
            Interest interest) {
        this.reader = reader;
        this.ask = ask;
        this.facetReader = facetReader;
        this.dictionary = dictionary;
        this.rates = rates;
        this.interest = interest;
    }

    /**
     * Answers a search.
     *
     * @throws Refusal invalid-request naming the parameter, or search-unavailable
     */
    PartPage search(PartSearch asked, Language language) {
        PartQuery understood = reader.read(asked);
        PartPage page = found(understood, language);
        count(understood, page.total(), page.items());
        return page;
    }

    /**
     * A search must not find less for being understood: its words as plain words come next, then numbers that may have been meant, then parts
     * that lack one thing. Nothing is asked twice.
     */
    private PartPage found(PartQuery understood, Language language) {
        Asked first = ask.ask(understood);
        if (!understood.isUnderstood() || first.total() > 0) {
            return page(ask.withNear(first), language);
        }
        Asked plain = ask.ask(understood.plain());
        if (plain.total() > 0) {
            return page(ask.withNear(plain), language);
        }
        Asked meant = ask.withNear(first);
        if (meant.total() > 0) {
            return page(meant, language);
        }
        Asked meantPlainly = ask.withNear(plain);
        if (meantPlainly.total() > 0 || !understood.canLackOne()) {
            return page(meantPlainly, language);
        }
        Asked nearly = ask.ask(understood.nearly());
        return page(nearly.total() > 0 ? ask.withNear(nearly) : nearly, language);
    }

    private PartPage page(Asked asked, Language language) {
        PartQuery query = asked.query();
        List<Parameter> parameters = asked.parameters();
        Map<String, Aggregate> counts = new HashMap<>(asked.response().aggregations());
        long total = asked.total();
        if (query.category() == null && !query.text().isEmpty() && total > 0) {
            parameters = facetsOfPrevailing(asked, counts);
        }
        List<Facet> facets = new ArrayList<>(facetReader.general(query, counts, language));
        parameters.stream().map(parameter -> facetReader.parametric(parameter, query, counts, language)).filter(Objects::nonNull)
                .forEach(facets::add);
        List<Hit<PartHit>> hits = asked.response().hits().hits();
        ExchangeRates now = rates.now(); // one for the whole page
        List<PartItem> items = hits.stream().limit(query.size())
                .map(hit -> item(Objects.requireNonNull(hit.source()), query, now, language))
                .toList();
        return new PartPage(items, total, next(query, hits), facets, query.interpretation(language), query.unclear(language),
                query.missing() > 0);
    }

    /** Browsing everything says nothing of what somebody wants. */
    private void count(PartQuery query, long total, List<PartItem> items) {
        if (total == 0 && !query.text().isEmpty() && query.facets().isEmpty() && !query.inStock()) {
            interest.missed(query.text());
        } else if (!query.text().isEmpty() || !query.facets().isEmpty()) {
            interest.searched(items.stream().map(item -> UUID.fromString(item.id())).toList());
        }
    }

    /** A search by words alone gets the parameters of the category that its hits are mostly in. */
    private List<Parameter> facetsOfPrevailing(Asked asked, Map<String, Aggregate> counts) {
        String category = facetReader.prevailing(counts, asked.total());
        List<Parameter> parameters = category == null ? List.of() : dictionary.facetsOf(category);
        if (!parameters.isEmpty()) {
            counts.putAll(ask.counts(asked, parameters));
        }
        return parameters;
    }

    /** One hit more than a page was asked for; when it came, there is a next page. */
    private static @Nullable String next(PartQuery query, List<Hit<PartHit>> hits) {
        if (hits.size() <= query.size()) {
            return null;
        }
        return Cursor.after(query.fingerprint(), SortValues.texts(hits.get(query.size() - 1).sort()));
    }

    private static PartItem item(PartHit hit, PartQuery query, ExchangeRates rates, Language language) {
        Map<String, Object> parameters = new TreeMap<>();
        Stream.of(hit.num(), hit.kw()).filter(Objects::nonNull).forEach(parameters::putAll);
        return new PartItem(hit.id(), hit.mpn(), hit.manufacturer(), language.pick(hit.textEn(), hit.textZh()), hit.category(),
                hit.packageCode(), hit.lifecycle(),
                hit.datasheetUrl(), hit.stock(), hit.suppliers(), bestPrice(hit, query, rates), parameters);
    }

    private static @Nullable Money bestPrice(PartHit hit, PartQuery query, ExchangeRates rates) {
        if (hit.prices() == null) {
            return null;
        }
        return hit.prices().stream().filter(step -> step.from() <= query.quantity() && query.quantity() <= step.to()).findFirst()
                .map(step -> Money.unitPrice(rates.fromCanonicalCny(step.cny(), query.currency()), query.currency())).orElse(null);
    }
}
