package hqb.spaces.units;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.places.Markets;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What is to let in a building, floor by floor. */
@Tag(name = "Spaces")
@Controller("/api/v1/markets/{slug}/units")
@ExecuteOn(TaskExecutors.BLOCKING)
class BuildingUnitController {
    private final Units units;
    private final ShowUnits show;
    private final Markets markets;

    BuildingUnitController(Units units, ShowUnits show, Markets markets) {
        this.units = units;
        this.show = show;
        this.markets = markets;
    }

    /** The units to let in a building, from the lowest floor up; 404 when there is no such building. */
    @Access(Permission.PUBLIC)
    @Get
    Page<UnitItem> list(String slug, @Parameter(hidden = true) Language language) {
        markets.getBuilding(slug);
        return Page.whole(show.items(units.listByBuilding(slug), language));
    }
}
