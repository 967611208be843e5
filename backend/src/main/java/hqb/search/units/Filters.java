package hqb.search.units;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.GeoShapeRelation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import hqb.search.BoundingBox;
import hqb.spaces.units.LettableUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The predicates that Elasticsearch knows units by. A field that a unit has not is in no range. */
final class Filters {
    private Filters() {
    }

    static Query is(String field) {
        return Query.of(q -> q.term(t -> t.field(field).value(true)));
    }

    static Query exists(String field) {
        return Query.of(q -> q.exists(e -> e.field(field)));
    }

    static Query atMost(String field, double most) {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(field).lte(most))));
    }

    static Query between(String field, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return Query.of(q -> q.range(r -> r.number(n -> {
            n.field(field);
            if (from != null) {
                n.gte(from.doubleValue());
            }
            if (to != null) {
                n.lte(to.doubleValue());
            }
            return n;
        })));
    }

    static Query until(String field, LocalDate day) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field).lte(day.toString()))));
    }

    static Query confirmed(LocalDate today) {
        return Query
                .of(q -> q.range(r -> r.date(d -> d.field("confirmedOn").gte(today.minusDays(LettableUnit.CONFIRMED_DAYS).toString()))));
    }

    static Query anyOf(String field, List<String> words) {
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(words.stream().map(FieldValue::of).toList()))));
    }

    /** Units that ask for nothing beyond these requirements. */
    static Query asksOnly(List<String> requirements) {
        Query nothing = Query.of(q -> q.term(t -> t.field("requirements").value(0)));
        if (requirements.isEmpty()) {
            return nothing;
        }
        Query all = Query.of(q -> q.termsSet(
                t -> t.field("requirement").terms(requirements.stream().map(FieldValue::of).toList())
                        .minimumShouldMatchField("requirements")));
        return Query.of(q -> q.bool(b -> b.should(nothing, all).minimumShouldMatch("1")));
    }

    static Query inside(BoundingBox box) {
        return Query.of(q -> q.geoBoundingBox(g -> g.field("location")
                .boundingBox(b -> b.coords(c -> c.left(box.west()).bottom(box.south()).right(box.east()).top(box.north())))));
    }

    static Query inside(DrawnArea area) {
        Map<String, Object> shape = Map.of("type", "Polygon", "coordinates", List.of(area.ring()));
        return Query.of(q -> q.geoShape(
                g -> g.field("location").shape(s -> s.shape(JsonData.of(shape)).relation(GeoShapeRelation.Intersects))));
    }

    static Query says(String word) {
        return Query.of(q -> q.matchPhrase(m -> m.field("words").query(word)));
    }
}
