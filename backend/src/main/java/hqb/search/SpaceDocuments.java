package hqb.search;

import hqb.places.Building;
import hqb.places.Buildings;
import hqb.platform.Language;
import hqb.platform.reindex.DocumentKind;
import hqb.spaces.SpaceUnit;
import hqb.spaces.SpaceUse;
import hqb.spaces.Spaces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the document of a space: what the finder filters and sorts by. What a space is, the finder reads from PostgreSQL. */
@Singleton
class SpaceDocuments implements DocumentSource {
    private final Spaces spaces;
    private final Buildings buildings;

    SpaceDocuments(Spaces spaces, Buildings buildings) {
        this.spaces = spaces;
        this.buildings = buildings;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SPACE;
    }

    @Override
    public List<Document> load(Collection<UUID> ids) {
        Map<String, Building> bySlug = buildings.list().stream().collect(Collectors.toMap(Building::slug, Function.identity()));
        return spaces.listByIds(ids).stream().map(unit -> new Document(unit.id().value(), document(unit, bySlug.get(unit.building()))))
                .toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return spaces.idsAfter(last, limit);
    }

    @Override
    public long count() {
        return spaces.count();
    }

    private static Map<String, Object> document(SpaceUnit unit, @Nullable Building building) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", unit.id().value().toString());
        document.put("slug", unit.slug());
        document.put("location", Map.of("lat", unit.location().lat(), "lon", unit.location().lon()));
        document.put("building", unit.building());
        document.put("ownership", unit.ownership().code());
        document.put("area", unit.areaM2());
        if (unit.rentCnyM2Month() != null) {
            document.put("rent", unit.rentCnyM2Month());
        }
        document.put("use", unit.uses().stream().map(SpaceUse::code).toList());
        document.put("words", words(unit, building));
        return document;
    }

    private static List<String> words(SpaceUnit unit, @Nullable Building building) {
        List<String> words = new ArrayList<>();
        for (Language language : Language.values()) {
            words.add(unit.name(language));
            words.add(unit.about(language));
            words.add(unit.owner(language));
            if (building != null) {
                words.add(building.name(language));
                words.add(building.address(language));
            }
        }
        return words;
    }
}
