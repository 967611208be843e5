package hqb.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import hqb.platform.FieldError;
import hqb.platform.Refusal;
import hqb.spaces.Ownership;
import hqb.spaces.SpaceUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A search for spaces that has been understood.
 *
 * @param query what Elasticsearch is asked
 * @param order of the list; the id comes last, so that no two spaces tie
 */
record SpaceQuery(Query query, List<SortOptions> order, String fingerprint, int size, @Nullable String cursor) {
    private static final int DEFAULT_SIZE = 20;

    private enum Sort {
        NAME("name", "slug", SortOrder.Asc), AREA_RISING("area", "area", SortOrder.Asc), AREA_FALLING("-area", "area", SortOrder.Desc),
        RENT_RISING("rent",
                "rent", SortOrder.Asc),
        RENT_FALLING("-rent", "rent", SortOrder.Desc);

        private final String code;
        private final String field;
        private final SortOrder direction;

        Sort(String code, String field, SortOrder direction) {
            this.code = code;
            this.field = field;
            this.direction = direction;
        }
    }

    /**
     * Reads a search.
     *
     * @throws Refusal naming every parameter that cannot be understood
     */
    static SpaceQuery read(SpaceSearch search) {
        List<FieldError> errors = new ArrayList<>();
        BoolQuery.Builder all = new BoolQuery.Builder();
        String bbox = search.bbox();
        if (bbox != null && !bbox.isBlank()) {
            BoundingBox.parse(bbox).ifPresentOrElse(box -> all.filter(inside(box)),
                    () -> errors
                            .add(new FieldError("bbox", "Write west,south,east,north in degrees, west below east and south below north.")));
        }
        if (search.minArea() != null && search.maxArea() != null && search.minArea().compareTo(search.maxArea()) > 0) {
            errors.add(new FieldError("minArea", "The least area is above the greatest."));
        }
        number("area", search.minArea(), search.maxArea()).ifPresent(all::filter);
        number("rent", null, search.maxRent()).ifPresent(all::filter);
        words("ownership", "ownership", search.ownership(), Arrays.stream(Ownership.values()).map(Ownership::code).toList(), errors)
                .ifPresent(all::filter);
        words("use", "use", search.use(), Arrays.stream(SpaceUse.values()).map(SpaceUse::code).toList(), errors).ifPresent(all::filter);
        words("market", "building", search.market(), null, errors).ifPresent(all::filter);
        String text = search.q() == null ? "" : search.q().strip();
        for (String word : text.isEmpty() ? new String[0] : text.split("\\s+")) {
            all.filter(f -> f.matchPhrase(m -> m.field("words").query(word)));
        }
        Sort sort = sort(search.sort(), errors);
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        SpaceSearch bound = new SpaceSearch(search.bbox(), search.minArea(), search.maxArea(), search.ownership(), search.use(),
                search.maxRent(),
                search.market(), search.q(), sort.code, null, null);
        return new SpaceQuery(all.build()._toQuery(), order(sort), bound.toString(), search.size() == null ? DEFAULT_SIZE : search.size(),
                isPresent(search.cursor()) ? search.cursor() : null);
    }

    private static Query inside(BoundingBox box) {
        return Query.of(q -> q.geoBoundingBox(g -> g.field("location")
                .boundingBox(b -> b.coords(c -> c.left(box.west()).bottom(box.south()).right(box.east()).top(box.north())))));
    }

    private static Optional<Query> number(String field, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null && to == null) {
            return Optional.empty();
        }
        return Optional.of(Query.of(q -> q.range(r -> r.number(n -> {
            n.field(field);
            if (from != null) {
                n.gte(from.doubleValue());
            }
            if (to != null) {
                n.lte(to.doubleValue());
            }
            return n;
        }))));
    }

    private static Optional<Query> words(String parameter, String field, @Nullable List<String> asked, @Nullable List<String> known,
            List<FieldError> errors) {
        List<String> values = asked == null ? List.of()
                : asked.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
        if (known != null && !known.containsAll(values)) {
            errors.add(new FieldError(parameter, "Use one or more of " + String.join(", ", known) + "."));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(PartQueries.of(new FacetFilter.Terms(field, values)));
    }

    private static Sort sort(@Nullable String code, List<FieldError> errors) {
        if (!isPresent(code)) {
            return Sort.NAME;
        }
        Optional<Sort> found = Arrays.stream(Sort.values()).filter(sort -> sort.code.equals(code)).findFirst();
        if (found.isEmpty()) {
            errors.add(new FieldError("sort",
                    "Use one of " + Arrays.stream(Sort.values()).map(sort -> sort.code).collect(Collectors.joining(", ")) + "."));
        }
        return found.orElse(Sort.NAME);
    }

    private static List<SortOptions> order(Sort sort) {
        return List.of(SortOptions.of(s -> s.field(f -> f.field(sort.field).order(sort.direction).missing("_last"))),
                SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc))));
    }

    private static boolean isPresent(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
