package hqb.places;

import hqb.platform.Language;
import java.util.UUID;

/**
 * Where a counter is, in words.
 *
 * @param market slug of the building
 * @param floor  label of the floor, "2F"
 * @param number as signposted, "2A017"
 */
public record CounterPlace(UUID id, String market, String marketEn, String marketZh, String floor, String number) {

    /** The building's name. */
    public String marketName(Language language) {
        return language.pick(marketEn, marketZh);
    }
}
