package hqb.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.money.ExchangeRates;
import hqb.platform.money.Money;
import hqb.platform.rates.CurrentRates;
import hqb.platform.reindex.DocumentKind;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks which parts of a kept search, or which one part, meet a condition at present. Nothing that is looked for counts as interest. */
@Singleton
public class WatchParts {
    /** Half a step of the last digit that a price has is lost by rounding. */
    private static final BigDecimal SLACK = new BigDecimal("0.000001");

    private final ElasticsearchClient client;
    private final Cluster cluster;
    private final PartQueryReader reader;
    private final TextQueries texts;
    private final CurrentRates rates;

    WatchParts(ElasticsearchClient client, Cluster cluster, PartQueryReader reader, TextQueries texts, CurrentRates rates) {
        this.client = client;
        this.cluster = cluster;
        this.reader = reader;
        this.texts = texts;
        this.rates = rates;
    }

    /** What is watched: a search or a part, with the quantity and the currency of prices. */
    public record Watched(@Nullable KeptSearch search, @Nullable UUID part, long quantity, Currency currency) {
    }

    /** What a part has to meet; without either, being among the hits is enough. */
    public record Bound(@Nullable BigDecimal priceBelow, @Nullable Long stockAbove) {
        /** Being among the hits. */
        public static final Bound NONE = new Bound(null, null);
    }

    /** A part that meets it. */
    public record Found(UUID id, String mpn, String manufacturer, long stock, @Nullable Money price) {
    }

    /**
     * The parts that meet it, by rising id.
     *
     * @param complete whether these are all; otherwise those with greater ids are not known
     */
    public record FoundParts(List<Found> parts, boolean complete) {
    }

    /** Refuses a search that cannot be understood, naming the parameter. */
    public void check(KeptSearch search) {
        reader.read(search.asked(1));
    }

    /**
     * Those that meet the bound now.
     *
     * @throws Refusal invalid-request, or search-unavailable
     */
    public FoundParts find(Watched watched, Bound bound, int most) {
        ExchangeRates now = rates.now();
        Query query = query(watched, bound, now);
        SearchRequest request = SearchRequest.of(s -> s.index(cluster.alias(DocumentKind.PART)).size(most + 1)
                .trackTotalHits(t -> t.enabled(false)).source(source -> source.filter(f -> f.includes(PartHit.FIELDS)))
                .query(q -> q.bool(b -> b.filter(query))).sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc))));
        List<Hit<PartHit>> hits = Elastic.ask(() -> client.search(request, PartHit.class)).hits().hits();
        return new FoundParts(hits.stream().limit(most).map(hit -> found(Objects.requireNonNull(hit.source()), watched, now))
                .filter(found -> isBelow(found, bound)).toList(), hits.size() <= most);
    }

    private Query query(Watched watched, Bound bound, ExchangeRates now) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        UUID part = watched.part();
        if (part != null) {
            all.filter(f -> f.term(t -> t.field("id").value(part.toString())));
        }
        if (watched.search() != null) {
            PartQuery query = reader.read(watched.search().asked(watched.quantity()));
            all.filter(PartQueries.base(query, query.text().isEmpty() ? null : texts.of(query))).filter(PartQueries.facets(query, null));
        }
        Long stock = bound.stockAbove();
        if (stock != null) {
            all.filter(f -> f.range(r -> r.number(n -> n.field("stock").gt(stock.doubleValue()))));
        }
        if (bound.priceBelow() != null) {
            double cny = now.toCanonicalCny(bound.priceBelow().add(SLACK), watched.currency()).doubleValue();
            double quantity = watched.quantity();
            all.filter(f -> f.nested(n -> n.path("prices").query(q -> q.bool(b -> b
                    .filter(from -> from.range(r -> r.number(v -> v.field("prices.from").lte(quantity))))
                    .filter(to -> to.range(r -> r.number(v -> v.field("prices.to").gte(quantity))))
                    .filter(price -> price.range(r -> r.number(v -> v.field("prices.cny").lt(cny))))))));
        }
        return all.build()._toQuery();
    }

    private static Found found(PartHit hit, Watched watched, ExchangeRates now) {
        Money price = hit.prices() == null ? null
                : hit.prices().stream().filter(step -> step.from() <= watched.quantity() && watched.quantity() <= step.to()).findFirst()
                        .map(step -> Money.unitPrice(now.fromCanonicalCny(step.cny(), watched.currency()), watched.currency()))
                        .orElse(null);
        return new Found(UUID.fromString(hit.id()), hit.mpn(), hit.manufacturer(), hit.stock(), price);
    }

    /** The index counts in doubles; prices are compared exactly. */
    private static boolean isBelow(Found found, Bound bound) {
        return bound.priceBelow() == null || (found.price() != null && found.price().amount().compareTo(bound.priceBelow()) < 0);
    }
}
