package hqb.places.walking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hqb.places.walking.StreetNetwork.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A grid of streets every hundred metres, from 0 to 300 each way. */
class StreetNetworkTest {
    private static final StreetNetwork GRID = new StreetNetwork(List.of(street(0, 0, 300, 0), street(0, 100, 300, 100),
            street(0, 200, 300, 200), street(0, 300, 300, 300), street(0, 0, 0, 300), street(100, 0, 100, 300), street(200, 0, 200, 300),
            street(300, 0, 300, 300)));

    @Test
    void theWayFollowsTheStreetsRoundTheCorner() {
        assertThat(way(GRID, 0, 0, 300, 200)).isEqualTo(500, within(1e-6));
        assertThat(way(GRID, 50, 0, 50, 100)).isEqualTo(200, within(1e-6));
    }

    @Test
    void whoStandsBesideAStreetWalksStraightToIt() {
        assertThat(way(GRID, 50, -20, 50, 110)).isEqualTo(20 + 200 + 10, within(1e-6));
        assertThat(way(GRID, 130, 10, 170, 10)).as("along one stretch").isEqualTo(10 + 40 + 10, within(1e-6));
    }

    @Test
    void theWayBackIsAsLong() {
        assertThat(way(GRID, 12, 34, 278, 191)).isEqualTo(way(GRID, 278, 191, 12, 34), within(1e-6));
    }

    @Test
    void oneIsWhereOneIs() {
        assertThat(way(GRID, 55, 40, 55, 40)).isZero();
    }

    @Test
    void streetsThatCrossBetweenTheirEndsMeetThere() {
        StreetNetwork cross = new StreetNetwork(List.of(street(0, 50, 100, 50), street(50, 0, 50, 100)));
        assertThat(cross.isConnected()).isTrue();
        assertThat(way(cross, 0, 50, 50, 100)).isEqualTo(100, within(1e-6));
    }

    @Test
    void aStreetThatEndsShortOfAnotherLeadsIntoIt() {
        StreetNetwork nearly = new StreetNetwork(List.of(street(0, 0, 200, 0), street(100, 15, 100, 100)));
        assertThat(nearly.isConnected()).isTrue();
        assertThat(way(nearly, 0, 0, 100, 100)).isEqualTo(200, within(1e-6));
    }

    @Test
    void aStreetFarFromTheOthersIsNotReached() {
        StreetNetwork apart = new StreetNetwork(List.of(street(0, 0, 200, 0), street(0, 100, 200, 100)));
        assertThat(apart.isConnected()).isFalse();
    }

    @Test
    void theDistrictIsOneNetworkAndNoWayIsShorterThanTheStraightLine() {
        Walks walks = new Walks();
        assertThat(walks.isConnected()).isTrue();
        assertThat(walks.stations()).hasSize(8);
        for (Station from : walks.stations()) {
            List<Walk> ways = walks.from(from.location(), walks.stations().stream().map(Station::location).toList());
            for (int i = 0; i < ways.size(); i++) {
                double straight = Point.of(from.location()).distance(Point.of(walks.stations().get(i).location()));
                assertThat((double) ways.get(i).metres()).isBetween(straight - 1, straight * 1.6 + 120);
                assertThat(ways.get(i).minutes()).isEqualTo((int) Math.ceil(ways.get(i).metres() / 80.0));
            }
        }
    }

    private static List<Point> street(double x1, double y1, double x2, double y2) {
        return List.of(new Point(x1, y1), new Point(x2, y2));
    }

    private static double way(StreetNetwork network, double x1, double y1, double x2, double y2) {
        return network.metres(new Point(x1, y1), List.of(new Point(x2, y2))).getFirst();
    }
}
