package hqb.places.indoor;

import hqb.places.Location;
import hqb.places.Rectangle;
import hqb.places.Spot;
import hqb.places.district.Plane;
import hqb.places.district.Point;
import java.util.List;

/**
 * How the metres of a building's plans lie on earth: its middle at the building's location, turned as the grid of streets is.
 *
 * @param middle  WGS-84
 * @param widthM  extent of the plans from west to east
 * @param heightM from south to north
 */
record FloorFrame(Location middle, double widthM, double heightM) {

    /** The point of the plan at a place, to the centimetre. */
    Spot onPlan(Location place) {
        Point own = Plane.point(place.lon(), place.lat()).minus(Plane.point(middle.lon(), middle.lat())).turned(-Plane.GRID_ANGLE);
        return new Spot(centimetres(own.x() + widthM / 2), centimetres(own.y() + heightM / 2));
    }

    /** The place of a point of the plan. */
    Location onEarth(Spot spot) {
        Point turned = new Point(spot.x() - widthM / 2, spot.y() - heightM / 2).turned(Plane.GRID_ANGLE)
                .plus(Plane.point(middle.lon(), middle.lat()));
        return new Location(Plane.lat(turned), Plane.lon(turned));
    }

    /** The whole extent of a plan. */
    List<Spot> extent() {
        return corners(new Rectangle(0, 0, widthM, heightM));
    }

    /** The corners of a rectangle, counter-clockwise from the south-west one. */
    static List<Spot> corners(Rectangle place) {
        double east = place.x() + place.w();
        double north = place.y() + place.h();
        return List.of(new Spot(place.x(), place.y()), new Spot(east, place.y()), new Spot(east, north), new Spot(place.x(), north));
    }

    static double centimetres(double metres) {
        return Math.round(metres * 100) / 100.0;
    }
}
