package hqb.ordering.checkout;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.ordering.orders.Frozen;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that a company has used.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region  province or state, empty when the country has none
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SavedAddress(UUID id, String name, String phone, String country, String region, String city, String street,
        @Nullable String postcode) {

    Frozen.Address address() {
        return new Frozen.Address(name, phone, country, region, city, street, postcode);
    }
}
