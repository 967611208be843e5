package hqb.places;

import hqb.platform.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Transient;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A building of the district.
 *
 * @param slug          its name in addresses of the product
 * @param position      its place in lists, markets before offices
 * @param estimated     whether its position is an estimate
 * @param grossAreaM2   floor area of all storeys in m²
 * @param areaEstimated whether area and storeys are estimates instead of published figures
 * @param floors        storeys above ground
 * @param basements     storeys below ground
 * @param isMarket      whether it has counters or shops
 */
@MappedEntity("places_building")
public record Building(@Id String slug, int position, String nameEn, String nameZh, String addressEn, String addressZh, double lat,
        double lon, boolean estimated, @MappedProperty("gross_area_m2") BigDecimal grossAreaM2, boolean areaEstimated, int floors,
        int basements,
        String tradeEn, String tradeZh, @MappedProperty("is_market") boolean isMarket, @Nullable String noteEn, @Nullable String noteZh) {

    /** Its name. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }

    /** Its postal address, without the city. */
    public String address(Language language) {
        return language.pick(addressEn, addressZh);
    }

    /** What is sold or done there, in a few words. */
    public String trade(Language language) {
        return language.pick(tradeEn, tradeZh);
    }

    /** What else is known of it. */
    public @Nullable String note(Language language) {
        return language == Language.ZH ? noteZh : noteEn;
    }

    /** The middle of its outline on the map. */
    @Transient
    public Location location() {
        return new Location(lat, lon);
    }
}
