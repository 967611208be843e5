package hqb.search;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

/** The finder of leasable spaces. */
@Tag(name = "Spaces")
@Controller("/api/v1/spaces")
@ExecuteOn(TaskExecutors.BLOCKING)
class SpaceSearchController {
    private final SearchSpaces spaces;

    SpaceSearchController(SearchSpaces spaces) {
        this.spaces = spaces;
    }

    /** Finds spaces by place, area, ownership, use, rent and words. */
    @Access(Permission.PUBLIC)
    @Get
    SpacePage search(@Valid @RequestBean SpaceSearch search, @Parameter(hidden = true) Language language) {
        return spaces.search(search, language);
    }
}
