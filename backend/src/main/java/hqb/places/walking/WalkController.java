package hqb.places.walking;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.places.walking.FindWithin.Start;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What can be reached on foot. */
@Tag(name = "Markets")
@Controller("/api/v1/places")
@ExecuteOn(TaskExecutors.BLOCKING)
class WalkController {
    private final FindWithin find;

    WalkController(FindWithin find) {
        this.find = find;
    }

    /**
     * The buildings and metro stations within some minutes' walk of a place along the streets, the nearest first. Positions and streets
     * are estimates. One of the three starts is given. An unknown building is 404 and names those that are called most alike.
     *
     * @param building slug of a building
     * @param station  slug of a metro station
     * @param at       latitude and longitude of a point in the district, such as {@code 22.5455,114.0812}
     * @param minutes  at 80 metres a minute
     */
    @Access(Permission.PUBLIC)
    @Get("/within")
    Page<ReachablePlace> within(@QueryValue @Nullable @Size(max = 100) String building,
            @QueryValue @Nullable @Size(max = 100) String station, @QueryValue @Nullable @Size(max = 60) String at,
            @QueryValue @Min(1) @Max(60) int minutes, @Parameter(hidden = true) Language language) {
        return Page.whole(find.find(start(building, station, at), minutes, language));
    }

    /**
     * The streets within some minutes' walk of a place, in stretches of some twenty metres.
     *
     * @param building slug of a building
     * @param station  slug of a metro station
     * @param at       latitude and longitude of a point in the district
     * @param minutes  at 80 metres a minute
     */
    @Access(Permission.PUBLIC)
    @Get("/within/streets")
    Page<ReachedStreet> streets(@QueryValue @Nullable @Size(max = 100) String building,
            @QueryValue @Nullable @Size(max = 100) String station, @QueryValue @Nullable @Size(max = 60) String at,
            @QueryValue @Min(1) @Max(60) int minutes) {
        return Page.whole(find.streets(start(building, station, at), minutes));
    }

    private static Start start(@Nullable String building, @Nullable String station, @Nullable String at) {
        return new Start(given(building), given(station), given(at));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
