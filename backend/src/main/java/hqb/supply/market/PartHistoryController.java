package hqb.supply.market;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a part cost, day after day. */
@Tag(name = "Market information")
@Controller("/api/v1/parts/{id}/history")
@ExecuteOn(TaskExecutors.BLOCKING)
class PartHistoryController {
    private static final int DEFAULT_DAYS = 364;

    private final ShowPartHistory show;

    PartHistoryController(ShowPartHistory show) {
        this.show = show;
    }

    /**
     * The least prices of all offers in CNY, stock and suppliers; 404 when there is no such part.
     *
     * @param days how far back, 7 to 1,100; 364 by default
     */
    @Access(Permission.PUBLIC)
    @Get
    PartHistory get(UUID id, @QueryValue @Nullable @Min(7) @Max(1_100) Integer days) {
        return show.show(id, days == null ? DEFAULT_DAYS : days);
    }
}
