package hqb.makerspaces.booking;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.booking.BookingPage.UseRow;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much what a makerspace lends was used. */
@Tag(name = "Makerspaces")
@Controller("/api/v1/keeper")
@ExecuteOn(TaskExecutors.BLOCKING)
class UseController {
    private final FindMakerspace makerspaces;
    private final CountUse use;

    UseController(FindMakerspace makerspaces, CountUse use) {
        this.makerspaces = makerspaces;
        this.use = use;
    }

    /**
     * How much was used; all on one page. What was cancelled is counted apart.
     *
     * @param from the first day; four weeks before the last when left out
     * @param to   the last day; today when left out
     */
    @Access(Permission.KEEP)
    @Get("/makerspaces/{slug}/use")
    Page<UseRow> use(String slug, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return Page.whole(use.count(makerspaces.kept(slug, actor), from, to, language));
    }

    /** The same as a table. */
    @Access(Permission.KEEP)
    @Get("/makerspaces/{slug}/use.csv")
    @Produces("text/csv")
    HttpResponse<String> useCsv(String slug, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return HttpResponse.ok(use.csv(use.count(makerspaces.kept(slug, actor), from, to, language)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "-use.csv\"");
    }
}
