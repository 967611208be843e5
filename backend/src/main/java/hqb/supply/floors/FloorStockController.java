package hqb.supply.floors;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** What is where in a building. */
@Tag(name = "Markets")
@Controller("/api/v1/markets/{slug}")
@ExecuteOn(TaskExecutors.BLOCKING)
class FloorStockController {
    private final FindStock find;

    FloorStockController(FindStock find) {
        this.find = find;
    }

    /**
     * The counters of a building that have a part at this moment, floor by floor; 404 when there is no such building or part.
     *
     * @param part id of the part
     */
    @Access(Permission.PUBLIC)
    @Get("/stock")
    FloorStock stock(String slug, @QueryValue UUID part, @Parameter(hidden = true) Language language) {
        return find.find(slug, part, language);
    }
}
