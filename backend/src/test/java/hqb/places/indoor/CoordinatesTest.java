package hqb.places.indoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hqb.places.Location;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {
    /** Points of the districts' boundaries as the survey has them in both systems, to the sixth decimal. */
    @ParameterizedTest
    @CsvSource({"114.105173,22.531628,114.100051,22.53431", "114.104805,22.532513,114.099683,22.535195",
        "114.07225,22.579181,114.067125,22.58188", "114.084616,22.570302,114.079485,22.572988",
        "114.117443,22.591253,114.112331,22.593933"})
    void positionsOfChineseMapsAreFoundWhereTheSurveyHasThem(double gcjLon, double gcjLat, double lon, double lat) {
        Location place = Coordinates.GCJ02.toWgs84(new Location(gcjLat, gcjLon));
        assertThat(place.lon()).isEqualTo(lon, within(1e-6));
        assertThat(place.lat()).isEqualTo(lat, within(1e-6));
    }

    /** The example that libraries for these systems publish: 116.404, 39.915 from one to the other. */
    @Test
    void positionsOfBaiduAreThoseThatIsPublishedOfThem() {
        Location beijing = new Location(39.915, 116.404);
        Location gcj = Coordinates.GCJ02.fromWgs84(Coordinates.BD09.toWgs84(beijing));
        assertThat(gcj.lon()).isEqualTo(116.39762729119315, within(2e-6));
        assertThat(gcj.lat()).isEqualTo(39.90865673957631, within(2e-6));
        Location bd = Coordinates.BD09.fromWgs84(Coordinates.GCJ02.toWgs84(beijing));
        assertThat(bd.lon()).isEqualTo(116.41036949371029, within(1e-8));
        assertThat(bd.lat()).isEqualTo(39.92133699351021, within(1e-8));
    }

    @Property
    void thereAndBackIsTheSamePlaceToTheMillimetre(@ForAll @DoubleRange(min = 113.7, max = 114.7) double lon,
            @ForAll @DoubleRange(min = 22.4, max = 22.9) double lat, @ForAll Coordinates system) {
        Location there = new Location(lat, lon);
        Location back = system.toWgs84(system.fromWgs84(there));
        assertThat(back.lon()).isEqualTo(lon, within(1e-8));
        assertThat(back.lat()).isEqualTo(lat, within(1e-8));
    }
}
