package hqb.makerspaces.insight;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Figures of the district and the city. */
@Tag(name = "District insight")
@Controller("/api/v1/insight")
@ExecuteOn(TaskExecutors.BLOCKING)
class InsightController {
    private final ShowInsight show;
    private final WriteInsight write;

    InsightController(ShowInsight show, WriteInsight write) {
        this.show = show;
        this.write = write;
    }

    /** All figures. */
    @Access(Permission.PUBLIC)
    @Get
    InsightPage get(@Parameter(hidden = true) Language language) {
        return show.page(language);
    }

    /**
     * The figures of one plot as CSV.
     *
     * @param plot shenzhen, district, ownership, uses, tiers or standings
     */
    @Access(Permission.PUBLIC)
    @Get("/{plot}/figures.csv")
    @Produces("text/csv")
    @ApiResponse(responseCode = "200", description = "the figures", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    HttpResponse<byte[]> csv(String plot, @Parameter(hidden = true) Language language) {
        return HttpResponse.ok(write.of(plot, language)).header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"insight-" + plot + ".csv\"");
    }
}
