package hqb.search.units;

import hqb.platform.Language;
import hqb.platform.reindex.DocumentKind;
import hqb.search.DocumentSource;
import hqb.spaces.Requirement;
import hqb.spaces.SpaceUse;
import hqb.spaces.units.DescribeUnits;
import hqb.spaces.units.LeaseCost;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.UnitFacts;
import hqb.spaces.units.Units;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the document of a unit: what the finder filters and sorts by, and the facts that it shows, so that what is said of a unit is what
 * it was found by.
 */
@Singleton
class UnitDocuments implements DocumentSource {
    private final Units units;
    private final DescribeUnits describe;
    private final JsonMapper json;

    UnitDocuments(Units units, DescribeUnits describe, JsonMapper json) {
        this.units = units;
        this.describe = describe;
        this.json = json;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.UNIT;
    }

    @Override
    public List<Document> load(Collection<UUID> ids) {
        Map<UUID, Instant> changes = units.changes(ids);
        return describe.facts(units.listByIds(ids)).stream()
                .map(facts -> new Document(facts.unit().id(), document(facts, changes.getOrDefault(facts.unit().id(), Instant.EPOCH))))
                .toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return units.idsAfter(last, limit);
    }

    @Override
    public long count() {
        return units.count();
    }

    private Map<String, Object> document(UnitFacts facts, Instant changed) {
        LettableUnit unit = facts.unit();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", unit.id().toString());
        document.put("space", facts.space().id().toString());
        document.put("building", facts.building().slug());
        document.put("location", Map.of("lat", facts.building().location().lat(), "lon", facts.building().location().lon()));
        document.put("ownership", facts.space().ownership().code());
        document.put("use", unit.uses().stream().map(SpaceUse::code).toList());
        document.put("area", unit.grossM2());
        put(document, "rent", unit.terms().rentM2Month());
        put(document, "cost", LeaseCost.of(unit.terms(), unit.grossM2()).effectiveM2Month());
        put(document, "floorLoad", unit.fabric().floorLoadKgM2());
        put(document, "height", unit.fabric().clearHeightM());
        put(document, "power", unit.fabric().powerKva());
        put(document, "freightLift", unit.fabric().freightLiftKg());
        document.put("water", unit.fabric().water());
        document.put("fume", unit.fabric().fumeExtraction());
        document.put("term", unit.terms().minTermMonths());
        document.put("deposit", unit.terms().depositMonths());
        put(document, "freeFrom", text(unit.freeFrom()));
        put(document, "confirmedOn", text(unit.confirmedOn()));
        document.put("proved", unit.proof() != null);
        document.put("metroMinutes", facts.metro().minutes());
        document.put("marketMinutes", facts.market().minutes());
        document.put("requirement", unit.requirements().stream().map(Requirement::code).toList());
        document.put("requirements", unit.requirements().size());
        document.put("changedAt", changed.toString());
        document.put("words", words(facts));
        document.put("facts", write(facts));
        return document;
    }

    private static void put(Map<String, Object> document, String field, @Nullable Object value) {
        if (value != null) {
            document.put(field, value);
        }
    }

    private static @Nullable String text(@Nullable Object day) {
        return day == null ? null : day.toString();
    }

    private static List<String> words(UnitFacts facts) {
        List<String> words = new ArrayList<>(List.of(facts.unit().label()));
        for (Language language : Language.values()) {
            words.add(language.pick(facts.space().nameEn(), facts.space().nameZh()));
            words.add(language.pick(facts.space().ownerEn(), facts.space().ownerZh()));
            words.add(facts.building().name(language));
            words.add(language.pick(facts.building().addressEn(), facts.building().addressZh()));
            facts.unit().requirements().forEach(one -> words.add(one.text(language)));
        }
        return words;
    }

    private String write(UnitFacts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
