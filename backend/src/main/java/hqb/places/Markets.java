package hqb.places;

import hqb.places.BuildingTally.Kind;
import hqb.platform.Language;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The buildings as lists and pages of the product show them, with what stands and happens in each. */
@Singleton
public class Markets {
    private final Buildings buildings;
    private final FloorPlans floorPlans;
    private final List<BuildingTally> tallies;

    Markets(Buildings buildings, FloorPlans floorPlans, List<BuildingTally> tallies) {
        this.buildings = buildings;
        this.floorPlans = floorPlans;
        this.tallies = tallies;
    }

    /** Every building, markets first. */
    public List<MarketItem> list(Language language) {
        Counts counts = counts();
        return buildings.list().stream().map(building -> item(building, counts, language)).toList();
    }

    /**
     * One building.
     *
     * @throws Refusal when there is none of that slug
     */
    public MarketItem get(String slug, Language language) {
        return item(getBuilding(slug), counts(), language);
    }

    /**
     * One building's facts.
     *
     * @throws Refusal when there is none of that slug
     */
    public Building getBuilding(String slug) {
        return buildings.findBySlug(slug).orElseThrow(() -> Refusal.notFound("There is no building " + slug + "."));
    }

    private static MarketItem item(Building building, Counts counts, Language language) {
        return new MarketItem(building.slug(), building.name(language), building.address(language), building.location(),
                building.trade(language), building.isMarket(), building.floors(), counts.of(Kind.SUPPLIERS, building),
                counts.counters.getOrDefault(building.slug(), 0), building.estimated(), counts.of(Kind.SPACES, building));
    }

    private Counts counts() {
        Map<Kind, Map<String, Integer>> byKind = new EnumMap<>(Kind.class);
        tallies.forEach(tally -> byKind.put(tally.kind(), tally.byBuilding()));
        return new Counts(floorPlans.counterCounts(), byKind);
    }

    private record Counts(Map<String, Integer> counters, Map<Kind, Map<String, Integer>> byKind) {
        int of(Kind kind, Building building) {
            return byKind.getOrDefault(kind, Map.of()).getOrDefault(building.slug(), 0);
        }
    }
}
