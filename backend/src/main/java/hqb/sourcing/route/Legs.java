package hqb.sourcing.route;

import hqb.places.Building;
import hqb.places.Buildings;
import hqb.places.CounterSpot;
import hqb.places.Location;
import hqb.places.walking.Walk;
import hqb.places.walking.Walks;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ways between counters. */
@Singleton
class Legs {
    private final Buildings buildings;
    private final Walks walks;

    Legs(Buildings buildings, Walks walks) {
        this.buildings = buildings;
        this.walks = walks;
    }

    /**
     * Ways between some counters, by their order.
     *
     * @param first     from the start to each; without a start, from the street in the middle of its building
     * @param between   from each to each
     * @param locations of the buildings, by slug
     */
    record Table(List<Leg> first, List<List<Leg>> between, Map<String, Location> locations) {
    }

    /** The ways between some counters. */
    Table of(List<CounterSpot> spots, @Nullable Location start) {
        Map<String, Location> all = buildings.list().stream().collect(Collectors.toMap(Building::slug, Building::location));
        List<String> slugs = spots.stream().map(CounterSpot::market).distinct().toList();
        List<Location> places = slugs.stream().map(all::get).toList();
        Map<String, Map<String, Integer>> metres = new HashMap<>();
        for (String slug : slugs) {
            metres.put(slug, bySlug(slugs, walks.from(place(all, slug), places)));
        }
        Map<String, Integer> fromStart = start == null ? Map.of() : bySlug(slugs, walks.from(start, places));
        List<Leg> first = spots.stream()
                .map(spot -> Leg.in(spot).plus(new Leg(0, 0, start == null ? 0 : count(fromStart, spot.market())))).toList();
        List<List<Leg>> between = spots.stream().map(from -> spots.stream().map(to -> from.market().equals(to.market())
                ? Leg.within(from, to)
                : Leg.across(from, to, count(metres.getOrDefault(from.market(), Map.of()), to.market()))).toList()).toList();
        return new Table(first, between, slugs.stream().collect(Collectors.toMap(slug -> slug, slug -> place(all, slug))));
    }

    private static Location place(Map<String, Location> all, String slug) {
        Location place = all.get(slug);
        if (place == null) {
            throw new IllegalStateException("no building " + slug);
        }
        return place;
    }

    private static int count(Map<String, Integer> metres, String slug) {
        Integer way = metres.get(slug);
        if (way == null) {
            throw new IllegalStateException("no way to " + slug);
        }
        return way;
    }

    private static Map<String, Integer> bySlug(List<String> slugs, List<Walk> ways) {
        Map<String, Integer> metres = new HashMap<>();
        for (int i = 0; i < slugs.size(); i++) {
            metres.put(slugs.get(i), ways.get(i).metres());
        }
        return metres;
    }
}
