package hqb.supply;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as an offer names it.
 *
 * @param rating how its buyers judge it; null when nobody has
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record RatedSupplier(UUID id, String name, @Nullable Rating rating) {

    static RatedSupplier of(Supplier supplier, @Nullable Rating rating, Language language) {
        return new RatedSupplier(supplier.id().value(), supplier.name(language), rating);
    }
}
