package hqb.supply.reports;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports of wrong listings: made by anybody who is signed in, worked by operators. */
@Tag(name = "Reports")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {
    private static final int DEFAULT_SIZE = 20;

    private final ReportOffer report;
    private final DecideReport decide;
    private final Reports reports;
    private final Parts parts;
    private final Suppliers suppliers;

    ReportController(ReportOffer report, DecideReport decide, Reports reports, Parts parts, Suppliers suppliers) {
        this.report = report;
        this.decide = decide;
        this.reports = reports;
        this.parts = parts;
        this.suppliers = suppliers;
    }

    /**
     * What is wrong.
     *
     * @param kind counterfeit, wrong-part, wrong-condition, wrong-price or other
     * @param text 10 to 2,000 characters: what is wrong, and how that is known
     */
    @Serdeable
    record NewReport(@Nullable String kind, @Nullable String text) {
    }

    /**
     * An operator's word.
     *
     * @param decision upheld, which takes the offer off sale, or dismissed
     * @param note     what was found
     */
    @Serdeable
    record Decision(@Nullable String decision, @Nullable String note) {
    }

    /** Reports that an offer is wrong or counterfeit. */
    @Access(Permission.SIGNED_IN)
    @Post("/offers/{id}/reports")
    @Status(HttpStatus.ACCEPTED)
    void report(UUID id, @Body NewReport said, @Parameter(hidden = true) Actor actor) {
        report.report(actor, id, Objects.requireNonNullElse(said.kind(), ""), Objects.requireNonNullElse(said.text(), ""));
    }

    /**
     * The reports, the oldest first.
     *
     * @param state  open, upheld or dismissed; all when left out
     * @param cursor {@code next} of the page before
     * @param size   reports a page
     */
    @Access(Permission.OPERATE)
    @Get("/operations/reports")
    Page<Report> list(@QueryValue @Nullable String state, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Language language) {
        ReportState wanted = ReportState.of(state);
        if (state != null && !state.isEmpty() && wanted == null) {
            throw Refusal.invalid("state", "Use open, upheld or dismissed.", "请使用 open、upheld 或 dismissed。");
        }
        int most = size == null ? DEFAULT_SIZE : size;
        String query = "reports " + wanted;
        UUID after = cursor == null || cursor.isEmpty() ? null : id(Cursor.read(query, cursor, 1).getFirst());
        List<Reports.Row> found = reports.list(wanted, after, most + 1);
        List<Reports.Row> page = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(items(page, language), reports.count(wanted), next);
    }

    /** Upholds or dismisses a report; 409 when that has been done. */
    @Access(Permission.OPERATE)
    @Post("/operations/reports/{id}/decision")
    @Status(HttpStatus.NO_CONTENT)
    void decide(UUID id, @Body Decision decision, @Parameter(hidden = true) Actor actor) {
        decide.decide(actor, id, Objects.requireNonNullElse(decision.decision(), ""), Objects.requireNonNullElse(decision.note(), ""));
    }

    private List<Report> items(List<Reports.Row> rows, Language language) {
        Map<UUID, ListedPart> byId = new HashMap<>();
        parts.listByIds(rows.stream().map(Reports.Row::part).distinct().toList()).forEach(part -> byId.put(part.part().id().value(), part));
        Map<SupplierId, Supplier> sellers = suppliers.findAll(rows.stream().map(row -> new SupplierId(row.supplier())).distinct().toList());
        return rows.stream().map(row -> {
            ListedPart part = Objects.requireNonNull(byId.get(row.part()));
            Supplier seller = Objects.requireNonNull(sellers.get(new SupplierId(row.supplier())));
            return new Report(row.id(), row.offer(), row.sku(), row.kind(), row.text(), row.state().code(), row.reportedAt(),
                    row.decidedAt(), row.note(), row.onSale(), new Report.PartName(row.part(), part.part().mpn(), part.manufacturer()),
                    new Report.SupplierName(row.supplier(), seller.name(language)));
        }).toList();
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException forged) {
            throw Refusal.invalid("cursor", "This cursor is damaged. Start again without a cursor.", "此游标已损坏。请不带游标重新开始。");
        }
    }
}
