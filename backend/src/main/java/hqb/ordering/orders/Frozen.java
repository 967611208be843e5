package hqb.ordering.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What an order keeps of the day it was placed.
 *
 * @param supplierEn the supplier's name
 * @param address    where goods go; null when they are picked up
 * @param pickUp     at which counter they are picked up; null when they are sent
 * @param note       from the buyer; null when there is none
 * @param grams      what the goods weigh, estimated
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Frozen(String supplierEn, String supplierZh, @Nullable Address address, @Nullable Counter pickUp, @Nullable String note,
        long grams) {

    /**
     * Where goods go.
     *
     * @param country ISO 3166-1 alpha-2
     * @param region  province or state, empty when the country has none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Address(String name, String phone, String country, String region, String city, String street,
            @Nullable String postcode) {
    }

    /** Where goods are picked up. */
    @Serdeable
    public record Counter(String market, String marketEn, String marketZh, String floor, String number) {
    }
}
