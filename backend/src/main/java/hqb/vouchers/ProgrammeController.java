package hqb.vouchers;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Voucher programmes, for operators. */
@Tag(name = "Operations")
@Controller("/api/v1/operations/vouchers")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProgrammeController {
    private final ShowVouchers show;
    private final ChangeProgrammes change;
    private final IssueVouchers issue;
    private final WithdrawVoucher withdraw;

    ProgrammeController(ShowVouchers show, ChangeProgrammes change, IssueVouchers issue, WithdrawVoucher withdraw) {
        this.show = show;
        this.change = change;
        this.issue = issue;
        this.withdraw = withdraw;
    }

    /** Vouchers that were given out. */
    @Serdeable
    record IssuedPage(List<IssuedVoucher> items) {
    }

    /**
     * A voucher that was given out.
     *
     * @param code           told once, and kept nowhere
     * @param organisationId whose it is; null for an open one
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record IssuedVoucher(UUID id, String code, @Nullable UUID organisationId) {
    }

    /**
     * The programmes, the latest first.
     *
     * @param cursor {@code next} of the page before
     * @param size   programmes a page
     */
    @Access(Permission.OPERATE)
    @Get("/programmes")
    Page<ProgrammePage> list(@QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Language language) {
        return show.programmes(cursor, size, language);
    }

    /** One of them. */
    @Access(Permission.OPERATE)
    @Get("/programmes/{id}")
    ProgrammePage get(UUID id, @Parameter(hidden = true) Language language) {
        return show.programme(id, language);
    }

    /** Begins one. */
    @Access(Permission.OPERATE)
    @Post("/programmes")
    @Status(HttpStatus.CREATED)
    ProgrammePage begin(@Body ProgrammeBody body, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.programme(change.begin(body, actor), language);
    }

    /** Changes its names, budget, last day, and how many vouchers one organisation can have; the rest has to be sent as it is. */
    @Access(Permission.OPERATE)
    @Put("/programmes/{id}")
    ProgrammePage change(UUID id, @Body ProgrammeBody body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        change.change(id, body, actor);
        return show.programme(id, language);
    }

    /**
     * Its vouchers, the latest first.
     *
     * @param organisation whose; all when left out
     * @param cursor       {@code next} of the page before
     * @param size         vouchers a page
     */
    @Access(Permission.OPERATE)
    @Get("/programmes/{id}/vouchers")
    Page<VoucherItem> vouchers(UUID id, @QueryValue @Nullable UUID organisation, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Language language) {
        show.programme(id, language);
        return show.vouchers(id, organisation == null ? null : new OrganisationId(organisation), cursor, size, language);
    }

    /** Gives vouchers out: so many open ones, or to the organisations of a list. Their codes are in this answer and nowhere else. */
    @Access(Permission.OPERATE)
    @Post("/programmes/{id}/vouchers")
    @Status(HttpStatus.CREATED)
    IssuedPage issue(UUID id, @Body IssueVouchers.Wish wish, @Parameter(hidden = true) Actor actor) {
        return new IssuedPage(issue.issue(id, wish, actor).stream().map(one -> new IssuedVoucher(one.id(), one.code().toString(),
                one.organisation() == null ? null : one.organisation().value())).toList());
    }

    /** Takes an unused voucher back. */
    @Access(Permission.OPERATE)
    @Post("/{id}/withdrawal")
    VoucherItem withdraw(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        withdraw.withdraw(id, actor);
        return show.voucher(id, language);
    }
}
