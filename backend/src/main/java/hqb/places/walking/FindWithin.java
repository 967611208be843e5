package hqb.places.walking;

import hqb.places.Building;
import hqb.places.Buildings;
import hqb.places.Location;
import hqb.platform.Language;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the buildings, stations and streets that can be reached on foot. */
@Singleton
class FindWithin {
    private static final int HINTS = 3;
    private static final Location MIDDLE = new Location(22.5462, 114.0826);
    private static final double FAR_DEGREES = 0.02;

    private final Buildings buildings;
    private final Walks walks;

    FindWithin(Buildings buildings, Walks walks) {
        this.buildings = buildings;
        this.walks = walks;
    }

    /**
     * Where somebody starts.
     *
     * @param building slug of a building; null when it is something else
     * @param station  slug of a metro station; null likewise
     * @param at       latitude and longitude, parted by a comma; null likewise
     */
    record Start(@Nullable String building, @Nullable String station, @Nullable String at) {
    }

    /**
     * What lies within so many minutes of a place, the nearest first; the place itself is left out.
     *
     * @throws Refusal not-found, naming the buildings that are called most alike; invalid when there is not exactly one start
     */
    @Transactional(readOnly = true)
    List<ReachablePlace> find(Start start, int minutes, Language language) {
        List<Building> all = buildings.list();
        Location from = location(start, all);
        List<Building> others = all.stream().filter(building -> !building.slug().equals(start.building)).toList();
        List<Station> stations = walks.stations().stream().filter(station -> !station.slug().equals(start.station)).toList();
        List<Location> targets = new ArrayList<>(others.stream().map(Building::location).toList());
        stations.forEach(station -> targets.add(station.location()));
        List<Walk> ways = walks.from(from, targets);
        List<ReachablePlace> found = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            found.add(ReachablePlace.of(others.get(i), ways.get(i), language));
        }
        for (int i = 0; i < stations.size(); i++) {
            found.add(ReachablePlace.of(stations.get(i), ways.get(others.size() + i), language));
        }
        return found.stream().filter(place -> place.minutes() <= minutes)
                .sorted(Comparator.comparingInt(ReachablePlace::metres).thenComparing(ReachablePlace::slug)).toList();
    }

    /**
     * The streets that are reached within so many minutes of a place.
     *
     * @throws Refusal as for the places
     */
    @Transactional(readOnly = true)
    List<ReachedStreet> streets(Start start, int minutes) {
        return walks.streets(location(start, buildings.list()), minutes);
    }

    private Location location(Start start, List<Building> all) {
        if (Stream.of(start.building, start.station, start.at).filter(Objects::nonNull).count() != 1) {
            throw Refusal.invalid("building", "Name one start: building, station or at.", "请给出一个起点：building、station 或 at。");
        }
        if (start.building != null) {
            String slug = start.building;
            return all.stream().filter(building -> building.slug().equals(slug)).findFirst().orElseThrow(() -> unknown(slug, all))
                    .location();
        }
        if (start.station != null) {
            return walks.stations().stream().filter(station -> station.slug().equals(start.station)).findFirst()
                    .orElseThrow(() -> Refusal.notFound("There is no metro station " + start.station + ".", "没有地铁站 " + start.station + "。"))
                    .location();
        }
        return point(Objects.requireNonNull(start.at));
    }

    private static Location point(String text) {
        String[] parts = text.split(",", -1);
        try {
            Location point = new Location(Double.parseDouble(parts[0]), Double.parseDouble(parts[parts.length - 1]));
            if (parts.length == 2 && Math.abs(point.lat() - MIDDLE.lat()) < FAR_DEGREES
                    && Math.abs(point.lon() - MIDDLE.lon()) < FAR_DEGREES) {
                return point;
            }
        } catch (IllegalArgumentException unreadable) {
            // told below
        }
        throw Refusal.invalid("at", "Give latitude and longitude of a point in the district, such as 22.5455,114.0812.",
                "请给出片区内一点的纬度与经度，如 22.5455,114.0812。");
    }

    private static Refusal unknown(String slug, List<Building> all) {
        String near = all.stream().map(Building::slug).sorted(Comparator.comparingInt((String other) -> -alike(slug, other))).limit(HINTS)
                .collect(Collectors.joining(", "));
        return Refusal.notFound("There is no building \"" + slug + "\". Called most alike: " + near + ".",
                "没有名为“" + slug + "”的楼宇。最相近的有：" + near + "。");
    }

    /** How many pairs of neighbouring letters two names share. */
    private static int alike(String one, String other) {
        Set<String> pairs = pairs(one);
        pairs.retainAll(pairs(other));
        return pairs.size();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>(Arrays.asList(text.split("-", -1)));
        for (int i = 2; i <= text.length(); i++) {
            pairs.add(text.substring(i - 2, i));
        }
        return pairs;
    }
}
