package hqb.supply.suppliers;

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
public record RatedSupplier(UUID id, String name, @Nullable Rating rating) {

    /** The supplier as it is shown beside what it sells. */
    public static RatedSupplier of(Supplier supplier, @Nullable Rating rating, Language language) {
        return new RatedSupplier(supplier.id().value(), supplier.name(language), rating);
    }
}
