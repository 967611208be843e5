package hqb.places.indoor;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.places.Rectangle;
import hqb.places.Spot;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of floor plans says, and what became of it.
 *
 * @param state       fine or refused after a dry run; applied
 * @param building    slug
 * @param coordinates wgs84, gcj02 or bd09, as was said of the file
 * @param conversion  what was done with the positions, in words
 * @param features    how many the file has
 * @param ignored     how many of them are neither levels nor counters
 * @param floors      from the lowest up
 * @param errorsTotal how many things are wrong
 * @param errors      the first thousand of them
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record PlanReport(String state, String building, String coordinates, String conversion, int features, int ignored,
        List<FloorChange> floors, int errorsTotal, List<PlanError> errors) {

    /**
     * A floor that the file has.
     *
     * @param isNew    whether it has no plan yet
     * @param counters how many the file has
     * @param added    numbers that are new
     * @param changed  numbers whose place, outline or trade is another
     * @param removed  numbers that vanish
     * @param widthM   extent of the plan in metres
     * @param plan     the counters, for a preview
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FloorChange(int level, String label, String name, boolean isNew, int counters, int added, int changed, int removed,
            double widthM,
            double heightM, @Nullable Rectangle atrium, @Nullable List<Spot> outline, List<PlannedChange> plan) {
    }

    /**
     * A counter of the preview.
     *
     * @param change  added, changed or kept
     * @param wrong   whether something is wrong with it
     * @param outline null for a rectangle
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PlannedChange(String id, String number, double x, double y, double w, double h, @Nullable List<Spot> outline, String trade,
            String change, boolean wrong) {
    }

    /**
     * What is wrong with a feature.
     *
     * @param file  where the feature is from
     * @param row   its number there, from 1; null for a counter that the file lacks
     * @param id    its id, or the number of the counter that the file lacks
     * @param code  no-polygon, self-crossing, unknown-level, duplicate-level, outside-building, outside-floor, overlap, no-number,
     *              duplicate-number, too-small, too-many or in-use
     * @param other the feature that it collides with; null when there is none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PlanError(@Nullable String file, @Nullable Integer row, String id, String code, @Nullable String other, String message) {
    }
}
