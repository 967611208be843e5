package hqb.supply.suppliers;

import hqb.platform.Language;

/**
 * Where goods are picked up.
 *
 * @param market slug of the building
 * @param floor  label of the floor, "2F"
 * @param number of the counter as signposted, "2A017"
 */
public record PickUpPlace(String market, String marketEn, String marketZh, String floor, String number) {

    /** The building's name. */
    public String marketName(Language language) {
        return language.pick(marketEn, marketZh);
    }
}
