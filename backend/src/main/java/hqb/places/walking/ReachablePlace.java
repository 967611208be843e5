package hqb.places.walking;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.places.Building;
import hqb.places.Location;
import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A place that can be reached on foot.
 *
 * @param kind    building or station
 * @param market  whether it is a building with counters
 * @param lines   of a station; empty for a building
 * @param minutes on foot, begun minutes counted whole
 * @param metres  along the streets
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReachablePlace(String kind, String slug, String name, Location location, boolean market, List<String> lines, int minutes,
        int metres) {

    static ReachablePlace of(Building building, Walk way, Language language) {
        return new ReachablePlace("building", building.slug(), building.name(language), building.location(), building.isMarket(), List.of(),
                way.minutes(), way.metres());
    }

    static ReachablePlace of(Station station, Walk way, Language language) {
        return new ReachablePlace("station", station.slug(), station.name(language), station.location(), false, station.lines(),
                way.minutes(), way.metres());
    }
}
