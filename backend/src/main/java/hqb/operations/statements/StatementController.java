package hqb.operations.statements;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.rates.CurrentRates;
import hqb.supply.suppliers.FindOwnSupplier;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What the asker's supplier earned and was paid. */
@Tag(name = "Statements")
@Controller("/api/v1/supply")
@ExecuteOn(TaskExecutors.BLOCKING)
class StatementController {
    private static final int DEFAULT_SIZE = 20;

    private final FindOwnSupplier own;
    private final ShowStatement show;
    private final WriteStatement write;
    private final CurrentRates days;

    StatementController(FindOwnSupplier own, ShowStatement show, WriteStatement write, CurrentRates days) {
        this.own = own;
        this.show = show;
        this.write = write;
        this.days = days;
    }

    /** A statement of some days, at most 400, line by line. */
    @Access(Permission.READ_FINANCE)
    @Get("/statements")
    Statement statement(@Valid @RequestBean StatementAsked asked, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return show.page(period(asked, actor), asked.cursor(), asked.size() == null ? DEFAULT_SIZE : asked.size(), language);
    }

    /** The same, all lines, as CSV. */
    @Access(Permission.READ_FINANCE)
    @Get("/statements.csv")
    @Produces("text/csv")
    @ApiResponse(responseCode = "200", description = "the statement")
    HttpResponse<StreamedFile> csv(@Valid @RequestBean StatementAsked asked, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) throws IOException {
        StatementPeriod period = period(asked, actor);
        return file(write.csv(period, language), "text/csv; charset=utf-8", period, "csv");
    }

    /** The same as PDF; of up to 5,000 lines. */
    @Access(Permission.READ_FINANCE)
    @Get("/statements.pdf")
    @Produces("application/pdf")
    @ApiResponse(responseCode = "200", description = "the statement", content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<StreamedFile> pdf(@Valid @RequestBean StatementAsked asked, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) throws IOException {
        StatementPeriod period = period(asked, actor);
        return file(new ByteArrayInputStream(write.pdf(period, language)), "application/pdf", period, "pdf");
    }

    private StatementPeriod period(StatementAsked asked, Actor actor) {
        return StatementPeriod.of(own.of(actor), asked.currency(), asked.from(), asked.to(), days.today());
    }

    private static HttpResponse<StreamedFile> file(InputStream content, String type, StatementPeriod period, String ending) {
        String name = "statement-" + period.currency() + "-" + period.from() + "-" + period.to() + "." + ending;
        return HttpResponse.ok(new StreamedFile(content, MediaType.of(type))).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name + "\"");
    }
}
