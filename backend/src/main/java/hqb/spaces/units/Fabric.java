package hqb.spaces.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is built like; null where nobody has told.
 *
 * @param floorLoadKgM2   kg that a m² of floor carries
 * @param clearHeightM    m between floor and lowest beam
 * @param powerKva        connected power in kVA
 * @param passengerLiftKg load of the largest passenger lift in kg; null when there is none
 * @param freightLiftKg   load of the largest freight lift in kg; null when there is none
 * @param water           whether there is water and a drain in the unit
 * @param fumeExtraction  whether fumes can be led outside
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Fabric(@Nullable Integer floorLoadKgM2, @Nullable BigDecimal clearHeightM, @Nullable BigDecimal powerKva,
        @Nullable Integer passengerLiftKg, @Nullable Integer freightLiftKg, boolean water, boolean fumeExtraction) {
}
