package hqb.sourcing.route;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.places.Location;
import hqb.platform.Language;
import hqb.platform.Refusal;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Picking the parts of a list up on foot. */
@Tag(name = "BOMs")
@Controller("/api/v1/boms/{id}/route")
@ExecuteOn(TaskExecutors.BLOCKING)
class RouteController {
    private static final Location MIDDLE = new Location(22.5462, 114.0826);
    private static final double FAR_DEGREES = 0.05;

    private final PlanRoute plan;

    RouteController(PlanRoute plan) {
        this.plan = plan;
    }

    /**
     * The shortest round over counters of the district that has what they have of a list, by what is in stock at this moment. Nothing is
     * reserved. Lines whose part is not sure, or that no open counter has, are named with the reason.
     *
     * @param boards how many are to be built; 1 by default
     * @param from   where the round begins, latitude and longitude parted by a comma; by default the entrance of the first building
     * @param day    when; by default the first day of the coming week on which half of the counters that have some of it are open
     */
    @Access(Permission.PUBLIC)
    @Get
    RoutePage get(UUID id, @QueryValue @Nullable @Min(1) @Max(100_000) Integer boards, @QueryValue @Nullable String from,
            @QueryValue @Nullable LocalDate day, @Parameter(hidden = true) Language language) throws IOException {
        return plan.plan(new PlanRoute.Asked(id, boards == null ? 1 : boards, from == null ? null : place(from), day), language);
    }

    private static Location place(String text) {
        String[] parts = text.split(",", -1);
        try {
            Location place = new Location(Double.parseDouble(parts[0]), Double.parseDouble(parts[parts.length - 1]));
            if (parts.length == 2 && Math.abs(place.lat() - MIDDLE.lat()) < FAR_DEGREES
                    && Math.abs(place.lon() - MIDDLE.lon()) < FAR_DEGREES) {
                return place;
            }
        } catch (IllegalArgumentException unreadable) {
            // told below
        }
        throw Refusal.invalid("from", "Give latitude and longitude of a point in or near the district, such as 22.5455,114.0812.",
                "请给出片区内或附近一点的纬度与经度，如 22.5455,114.0812。");
    }
}
