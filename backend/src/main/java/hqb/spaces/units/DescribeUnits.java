package hqb.spaces.units;

import hqb.places.Building;
import hqb.places.Buildings;
import hqb.places.walking.Station;
import hqb.places.walking.Walk;
import hqb.places.walking.Walks;
import hqb.spaces.SpaceUnit;
import hqb.spaces.Spaces;
import hqb.spaces.units.UnitFacts.Near;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts units together with the space and the building that they are in, and with what is near. */
@Singleton
public class DescribeUnits {
    private final Spaces spaces;
    private final Buildings buildings;
    private final Walks walks;

    DescribeUnits(Spaces spaces, Buildings buildings, Walks walks) {
        this.spaces = spaces;
        this.buildings = buildings;
        this.walks = walks;
    }

    /**
     * What is near a building, the nearest first.
     *
     * @param stations metro stations
     * @param markets  buildings with counters, itself too if it has some
     */
    record Nearby(List<Near> stations, List<Near> markets) {
    }

    /** The facts of some units, in the same order. */
    @Transactional(readOnly = true)
    public List<UnitFacts> facts(Collection<LettableUnit> units) {
        Map<UUID, SpaceUnit> bySpace = spaces.withDrafts(units.stream().map(LettableUnit::space).distinct().toList()).stream()
                .collect(Collectors.toMap(space -> space.id().value(), Function.identity()));
        List<Building> all = buildings.list();
        Map<String, Building> bySlug = all.stream().collect(Collectors.toMap(Building::slug, Function.identity()));
        Map<String, Nearby> near = new HashMap<>();
        return units.stream().map(unit -> {
            SpaceUnit space = Objects.requireNonNull(bySpace.get(unit.space()));
            Building building = Objects.requireNonNull(bySlug.get(space.building()));
            Nearby nearby = near.computeIfAbsent(building.slug(), slug -> nearby(building, all));
            return new UnitFacts(unit,
                    new UnitFacts.Space(space.id().value(), space.slug(), space.nameEn(), space.nameZh(), space.ownership(),
                            space.ownerEn(), space.ownerZh()),
                    new UnitFacts.House(building.slug(), building.nameEn(), building.nameZh(), building.addressEn(), building.addressZh(),
                            building.location(), building.floors(), building.estimated()),
                    nearby.stations().getFirst(), nearby.markets().getFirst());
        }).toList();
    }

    /** What is near a building. */
    @Transactional(readOnly = true)
    Nearby nearby(String buildingSlug) {
        return nearby(buildings.findBySlug(buildingSlug).orElseThrow(), buildings.list());
    }

    private Nearby nearby(Building from, List<Building> all) {
        List<Near> stations = new ArrayList<>();
        List<Walk> toStations = walks.from(from.location(), walks.stations().stream().map(Station::location).toList());
        for (int i = 0; i < toStations.size(); i++) {
            Station station = walks.stations().get(i);
            stations.add(new Near(station.slug(), station.nameEn(), station.nameZh(), toStations.get(i).minutes(),
                    toStations.get(i).metres()));
        }
        List<Near> markets = new ArrayList<>();
        List<Building> trading = all.stream().filter(Building::isMarket).toList();
        List<Walk> toMarkets = walks.from(from.location(), trading.stream().map(Building::location).toList());
        for (int i = 0; i < toMarkets.size(); i++) {
            Building market = trading.get(i);
            markets.add(new Near(market.slug(), market.nameEn(), market.nameZh(), toMarkets.get(i).minutes(), toMarkets.get(i).metres()));
        }
        stations.sort(Comparator.comparingInt(Near::metres));
        markets.sort(Comparator.comparingInt(Near::metres));
        return new Nearby(stations, markets);
    }
}
