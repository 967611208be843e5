package hqb.operations.statements;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.rates.CurrentRates;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
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
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;

/** What any supplier earned and was paid, for operators. */
@Tag(name = "Statements")
@Controller("/api/v1/operations/suppliers/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class SupplierStatementController {
    private static final int DEFAULT_SIZE = 20;

    private final Suppliers suppliers;
    private final ShowStatement show;
    private final WriteStatement write;
    private final CurrentRates days;

    SupplierStatementController(Suppliers suppliers, ShowStatement show, WriteStatement write, CurrentRates days) {
        this.suppliers = suppliers;
        this.show = show;
        this.write = write;
        this.days = days;
    }

    /** A statement of some days, at most 400, line by line. */
    @Access(Permission.OPERATE)
    @Get("/statements")
    Statement statement(UUID id, @Valid @RequestBean StatementAsked asked, @Parameter(hidden = true) Language language) {
        return show.page(period(id, asked), asked.cursor(), asked.size() == null ? DEFAULT_SIZE : asked.size(), language);
    }

    /** The same, all lines, as CSV. */
    @Access(Permission.OPERATE)
    @Get("/statements.csv")
    @Produces("text/csv")
    @ApiResponse(responseCode = "200", description = "the statement")
    HttpResponse<StreamedFile> csv(UUID id, @Valid @RequestBean StatementAsked asked, @Parameter(hidden = true) Language language)
            throws IOException {
        StatementPeriod period = period(id, asked);
        StreamedFile file = new StreamedFile(write.csv(period, language), MediaType.of("text/csv; charset=utf-8"));
        return HttpResponse.ok(file).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"statement-" + id + "-" + period.from() + "-" + period.to() + ".csv\"");
    }

    private StatementPeriod period(UUID id, StatementAsked asked) {
        SupplierId supplier = new SupplierId(id);
        if (suppliers.find(supplier).isEmpty()) {
            throw Refusal.notFound("There is no supplier with this id.");
        }
        return StatementPeriod.of(supplier, asked.currency(), asked.from(), asked.to(), days.today());
    }
}
