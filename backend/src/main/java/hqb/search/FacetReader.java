package hqb.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.DoubleTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Parameter;
import hqb.catalogue.ValueRange;
import hqb.catalogue.typed.CanonicalPackage;
import hqb.platform.Language;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns counts into facets with names that people read. */
@Singleton
class FacetReader {
    private static final int MOST_STRETCHES = 12;
    /** What keeps 1e-6 in its own decade although its logarithm is a hair less. */
    private static final double ROUNDING = 1e-9;

    private final Categories categories;

    FacetReader(Categories categories) {
        this.categories = categories;
    }

    /** Category, manufacturer and package. */
    List<Facet> general(PartQuery query, Map<String, Aggregate> found, Language language) {
        return List.of(categories(query, found, language), words("manufacturer", language.pick("Manufacturer", "制造商"), query, found),
                words("package", language.pick("Package", "封装"), query, found, CanonicalPackage::label));
    }

    /** One parameter; null when there is nothing to choose. */
    @Nullable
    Facet parametric(Parameter parameter, PartQuery query, Map<String, Aggregate> found, Language language) {
        String name = parameter.name();
        if (!found.containsKey(name)) {
            return null;
        }
        String unit = parameter.unit().symbol().isEmpty() ? null : parameter.unit().symbol();
        String label = parameter.label(language);
        Aggregate counts = PartFacets.counts(need(found, name));
        Facet facet;
        if (counts.isRange()) {
            facet = new Facet(name, label, Facet.RANGE, unit, stretches(counts));
        } else if (counts.isSterms()) {
            facet = words(name, label, query, found, value -> parameter.text(value, language));
        } else if (counts.isDterms()) {
            facet = new Facet(name, label, Facet.TERM, unit, numbers(parameter, query, counts));
        } else {
            return null;
        }
        return facet.buckets().isEmpty() ? null : facet;
    }

    /** The slug of the category that most hits are in, at least three in five of them; null when they are spread. */
    @Nullable
    String prevailing(Map<String, Aggregate> found, long total) {
        String prevailing = null;
        int depth = 0;
        for (StringTermsBucket bucket : PartFacets.counts(need(found, "category")).sterms().buckets().array()) {
            String slug = bucket.key().stringValue();
            int level = categories.path(slug).size();
            if (bucket.docCount() * 5 >= total * 3 && level > depth) {
                prevailing = slug;
                depth = level;
            }
        }
        return prevailing;
    }

    /** The roots, the way down to what is chosen or prevails, and what lies just below; in the order of the tree. */
    private Facet categories(PartQuery query, Map<String, Aggregate> found, Language language) {
        Map<String, Long> counts = counted("category", query, found);
        Set<String> chosen = chosen("category", query);
        Set<String> open = new HashSet<>();
        if (chosen.isEmpty()) {
            counts.keySet().stream().findFirst().ifPresent(open::add);
        }
        chosen.forEach(slug -> categories.path(slug).forEach(category -> open.add(category.slug())));
        List<Facet.Bucket> buckets = new ArrayList<>();
        for (Category category : categories.all()) {
            Long count = counts.get(category.slug());
            boolean shown = category.parent() == null || open.contains(category.parent()) || chosen.contains(category.slug());
            if (count != null && shown) {
                buckets.add(new Facet.Term(category.slug(), category.name(language), count, chosen.contains(category.slug())));
            }
        }
        return new Facet("category", language.pick("Category", "类别"), Facet.TERM, null, buckets);
    }

    private static Facet words(String name, String label, PartQuery query, Map<String, Aggregate> found) {
        return words(name, label, query, found, UnaryOperator.identity());
    }

    private static Facet words(String name, String label, PartQuery query, Map<String, Aggregate> found, UnaryOperator<String> shown) {
        Set<String> chosen = chosen(name, query);
        List<Facet.Bucket> buckets = new ArrayList<>();
        counted(name, query, found).forEach(
                (value, count) -> buckets.add(new Facet.Term(value, shown.apply(value), count, isChosen(chosen, value))));
        return new Facet(name, label, Facet.TERM, null, buckets);
    }

    private static List<Facet.Bucket> numbers(Parameter parameter, PartQuery query, Aggregate counts) {
        List<ValueRange> chosen = query.facets().get(parameter.name()) instanceof FacetFilter.Ranges ranges ? ranges.ranges() : List.of();
        return counts.dterms().buckets().array().stream()
                .sorted(Comparator.comparingDouble(DoubleTermsBucket::key)).<Facet.Bucket>map(bucket -> new Facet.Term(
                        BigDecimal.valueOf(bucket.key()).stripTrailingZeros().toPlainString(), parameter.format(bucket.key()),
                        bucket.docCount(), chosen.stream().anyMatch(range -> isPoint(range) && range.contains(bucket.key()))))
                .toList();
    }

    /** The stretches that hold any part; whole decades where single steps would be too many to look at. */
    private static List<Facet.Bucket> stretches(Aggregate counts) {
        List<Facet.Range> steps = new ArrayList<>();
        for (RangeBucket bucket : counts.range().buckets().array()) {
            if (bucket.docCount() > 0) {
                Double least = need(bucket.aggregations(), PartFacets.LEAST).min().value();
                Double most = need(bucket.aggregations(), PartFacets.MOST).max().value();
                if (least != null && most != null) {
                    steps.add(new Facet.Range(least, most, bucket.docCount()));
                }
            }
        }
        return List.copyOf(steps.size() <= MOST_STRETCHES ? steps : byDecade(steps));
    }

    private static List<Facet.Range> byDecade(List<Facet.Range> steps) {
        Map<Double, Facet.Range> decades = new LinkedHashMap<>();
        steps.forEach(step -> decades.merge(Math.floor(Math.log10(step.from()) + ROUNDING), step,
                (one, next) -> new Facet.Range(one.from(), next.to(), one.count() + next.count())));
        return List.copyOf(decades.values());
    }

    private static Map<String, Long> counted(String name, PartQuery query, Map<String, Aggregate> found) {
        Map<String, Long> counted = new LinkedHashMap<>();
        Aggregate facet = need(found, name);
        PartFacets.counts(facet).sterms().buckets().array().forEach(bucket -> counted.put(bucket.key().stringValue(), bucket.docCount()));
        Aggregate chosen = facet.filter().aggregations().get(PartFacets.CHOSEN);
        if (chosen != null) {
            chosen.sterms().buckets().array().forEach(bucket -> counted.putIfAbsent(bucket.key().stringValue(), bucket.docCount()));
        }
        chosen(name, query).stream().filter(value -> counted.keySet().stream().noneMatch(value::equalsIgnoreCase))
                .forEach(value -> counted.put(value, 0L));
        return counted;
    }

    private static Set<String> chosen(String name, PartQuery query) {
        return switch (query.facets().get(name)) {
            case FacetFilter.Terms terms -> Set.copyOf(terms.values());
            case FacetFilter.AnyCase words -> Set.copyOf(words.values());
            case FacetFilter.Ranges ranges -> Set.of();
            case FacetFilter.Outline outline -> Set.of();
            case FacetFilter.Says says -> Set.of();
            case FacetFilter.All all -> Set.of();
            case null -> Set.of();
        };
    }

    private static boolean isChosen(Set<String> chosen, String value) {
        return chosen.stream().anyMatch(value::equalsIgnoreCase);
    }

    private static boolean isPoint(ValueRange range) {
        return range.from() != null && range.from().equals(range.to());
    }

    private static Aggregate need(Map<String, Aggregate> found, String name) {
        Aggregate aggregate = found.get(name);
        if (aggregate == null) {
            throw new IllegalStateException("Elasticsearch did not count " + name);
        }
        return aggregate;
    }
}
