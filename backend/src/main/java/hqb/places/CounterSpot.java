package hqb.places;

import hqb.platform.Language;
import java.util.UUID;

/**
 * Where a counter stands.
 *
 * @param market slug of the building
 * @param level  1 at the street
 * @param floor  label of the floor, "2F"
 * @param number as signposted, "2A017"
 * @param middle of the counter on the floor plan
 * @param escalators the middle of the floor plan, where the escalators of a schematic floor are
 */
public record CounterSpot(UUID id, String market, String marketEn, String marketZh, int level, String floor, String number, Spot middle,
        Spot escalators) {

    /** The building's name. */
    public String marketName(Language language) {
        return language.pick(marketEn, marketZh);
    }
}
