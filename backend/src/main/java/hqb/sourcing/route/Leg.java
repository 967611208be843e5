package hqb.sourcing.route;

import hqb.places.CounterSpot;
import hqb.places.Spot;
import hqb.places.walking.Walk;

/**
 * A way between two stops. Who changes floors goes by the escalators in the middle of a floor; who leaves a building goes by them to the
 * street and from there as far as it is along the streets between the middles of the two buildings. On a floor the aisles run along its
 * walls.
 *
 * @param insideM metres on floors
 * @param floors  how many are climbed or descended
 * @param streetM metres along streets
 */
record Leg(double insideM, int floors, double streetM) {
    /** Metres that somebody walks in a minute among counters. */
    static final int INSIDE_METRES_PER_MINUTE = 50;
    /** Metres to and on an escalator, each floor. */
    static final int FLOOR_METRES = 15;
    /** Seconds for each floor. */
    static final int FLOOR_SECONDS = 30;
    private static final long MINUTE = 60_000;

    /** On foot within a building. */
    static Leg within(CounterSpot from, CounterSpot to) {
        if (from.level() == to.level()) {
            return new Leg(aisles(from.middle(), to.middle()), 0, 0);
        }
        return new Leg(aisles(from.middle(), from.escalators()) + aisles(to.escalators(), to.middle()),
                Math.abs(storey(from.level()) - storey(to.level())), 0);
    }

    /** From the middle of a building, at the street, to a counter in it. */
    static Leg in(CounterSpot to) {
        return new Leg(aisles(to.escalators(), to.middle()), Math.abs(storey(to.level())), 0);
    }

    /** From one building to another. */
    static Leg across(CounterSpot from, CounterSpot to, double streetM) {
        return in(from).plus(in(to)).plus(new Leg(0, 0, streetM));
    }

    Leg plus(Leg other) {
        return new Leg(insideM + other.insideM, floors + other.floors, streetM + other.streetM);
    }

    /** How long it takes. */
    long millis() {
        return Math.round(insideM * MINUTE / INSIDE_METRES_PER_MINUTE + floors * FLOOR_SECONDS * 1000.0
                + streetM * MINUTE / Walk.METRES_PER_MINUTE);
    }

    /** How long it is. */
    int metres() {
        return (int) Math.round(insideM + floors * (double) FLOOR_METRES + streetM);
    }

    /** Floors above or below the street: buildings have no floor 0. */
    private static int storey(int level) {
        return level > 0 ? level - 1 : level;
    }

    private static double aisles(Spot from, Spot to) {
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }
}
