package hqb.supply.market;

import hqb.accounts.Access;
import hqb.accounts.Permission;
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
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The price index of the market: weekly, by category, Laspeyres on baskets that are published too. */
@Tag(name = "Market information")
@Controller("/api/v1/market")
@ExecuteOn(TaskExecutors.BLOCKING)
class IndexController {
    private final ShowIndex show;
    private final WriteIndexCsv csv;

    IndexController(ShowIndex show, WriteIndexCsv csv) {
        this.show = show;
        this.csv = csv;
    }

    /**
     * The indexes where they stand.
     *
     * @param parent only those right below this category; without it that of all and those of the roots
     */
    @Access(Permission.PUBLIC)
    @Get("/indices")
    Page<IndexItem> list(@QueryValue @Nullable String parent, @Parameter(hidden = true) Language language) {
        return Page.whole(show.list(parent == null || parent.isBlank() ? null : parent.strip(), language));
    }

    /**
     * All figures of an index; 404 when the category has none.
     *
     * @param category its slug, or all
     */
    @Access(Permission.PUBLIC)
    @Get("/indices/{category}")
    IndexSeries series(String category, @Parameter(hidden = true) Language language) {
        return show.series(category, language);
    }

    /**
     * What an index is made of now, the heaviest first; 404 when the category has none.
     *
     * @param category its slug, or all
     */
    @Access(Permission.PUBLIC)
    @Get("/indices/{category}/basket")
    Page<BasketLine> basket(String category, @Parameter(hidden = true) Language language) {
        return Page.whole(show.basket(category, language));
    }

    /**
     * All figures of an index as CSV.
     *
     * @param category its slug, or all
     */
    @Access(Permission.PUBLIC)
    @Get("/indices/{category}/weeks.csv")
    @Produces("text/csv")
    @ApiResponse(responseCode = "200", description = "the figures", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    HttpResponse<byte[]> weeks(String category, @Parameter(hidden = true) Language language) {
        return file(csv.of(category, language), "price-index-" + category + ".csv");
    }

    /** All figures of all indexes as CSV. */
    @Access(Permission.PUBLIC)
    @Get("/weeks.csv")
    @Produces("text/csv")
    @ApiResponse(responseCode = "200", description = "the figures", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    HttpResponse<byte[]> allWeeks(@Parameter(hidden = true) Language language) {
        return file(csv.ofAll(language), "price-index.csv");
    }

    private static HttpResponse<byte[]> file(byte[] content, String name) {
        return HttpResponse.ok(content).header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8").header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name + "\"");
    }
}
