package hqb.supply.suppliers;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.places.Location;
import hqb.places.Rectangle;
import hqb.places.Spot;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A building with its floors: the fields of a building in a list, and more.
 *
 * @param grossArea     m² over all storeys
 * @param areaEstimated whether the area is an estimate
 * @param note          what else is known of it
 * @param basements     storeys below ground
 * @param floorPlans    from the street up; only floors with counters have one
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record MarketDetail(String slug, String name, String address, Location location, String trade, boolean market, int floors, int suppliers,
        int counters, boolean estimated, int spaces, BigDecimal grossArea, boolean areaEstimated, @Nullable String note, int basements,
        List<FloorPlan> floorPlans) {

    /**
     * A floor with its counters.
     *
     * @param name    what it trades in
     * @param widthM  metres from west to east
     * @param heightM metres from south to north
     * @param atrium  the opening in the middle, null where there is none
     * @param outline its corners, the first not repeated; null for the whole extent
     * @param source  where a plan from a file is from, in words; null for a schematic one
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FloorPlan(int level, String label, String name, double widthM, double heightM, @Nullable Rectangle atrium,
            @Nullable List<Spot> outline, @Nullable String source,
            List<PlannedCounter> counters) {
    }

    /**
     * A counter on the plan.
     *
     * @param x        metres from the floor's west wall to its west edge
     * @param y        metres from the floor's south wall to its south edge
     * @param w        metres to the east
     * @param h        metres to the north
     * @param outline  its corners, the first not repeated; null for a rectangle
     * @param trade    components, connectors, power, instruments, computers, phones, security or other
     * @param supplier who occupies it, null when nobody
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PlannedCounter(UUID id, String number, double x, double y, double w, double h, @Nullable List<Spot> outline,
            String trade, @Nullable SupplierName supplier) {
    }
}
