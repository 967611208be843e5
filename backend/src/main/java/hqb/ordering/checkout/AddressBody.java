package hqb.ordering.checkout;

import hqb.ordering.orders.Frozen;
import hqb.platform.BodyCheck;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where goods go.
 *
 * @param country ISO 3166-1 alpha-2; CN when left out
 * @param region  province or state
 */
@Serdeable
public record AddressBody(@Nullable String name, @Nullable String phone, @Nullable String country, @Nullable String region,
        @Nullable String city,
        @Nullable String street, @Nullable String postcode) {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** The address, with what is wrong noted below the pointer. */
    public Frozen.Address read(BodyCheck check, String pointer) {
        String code = country == null || country.isBlank() ? "CN" : country.strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) {
            check.refuse(pointer + "/country", "Use the country's two letters, such as CN or HK.");
        }
        String post = check.text(pointer + "/postcode", postcode, 0, 20);
        return new Frozen.Address(check.text(pointer + "/name", name, 1, 80), check.text(pointer + "/phone", phone, 1, 40), code,
                check.text(pointer + "/region", region, 0, 80), check.text(pointer + "/city", city, 1, 80),
                check.text(pointer + "/street", street, 1, 200), post.isEmpty() ? null : post);
    }
}
