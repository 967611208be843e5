package hqb.makerspaces.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A makerspace in the public register.
 *
 * @param tier     of the title
 * @param standing recognised, warned, leaving or removed
 * @param since    day of that title
 * @param building slug of the building it is in
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RegisterItem(UUID id, String slug, String name, String tier, String standing, LocalDate since, String building,
        String buildingName, BigDecimal areaM2, boolean demonstration) {
}
