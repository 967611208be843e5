package hqb.supply.suppliers;

import hqb.places.CounterPlace;
import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Where something can be picked up.
 *
 * @param market     slug of the building
 * @param marketName its name
 * @param floor      label of the floor, "2F"
 * @param number     of the counter as signposted, "2A017"
 */
@Serdeable
public record CounterItem(String market, String marketName, String floor, String number) {

    /** The counter at that place, its market named in that language. */
    public static CounterItem of(CounterPlace place, Language language) {
        return new CounterItem(place.market(), place.marketName(language), place.floor(), place.number());
    }
}
