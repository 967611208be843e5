package hqb.places;

import java.util.Map;

/** A number that another feature knows of every building, so that a list of buildings can show it. */
public interface BuildingTally {
    /** What is counted. */
    enum Kind {
        SUPPLIERS, SPACES
    }

    /** What this counts. */
    Kind kind();

    /** The count by the building's slug; a building without any may be absent. */
    Map<String, Integer> byBuilding();
}
