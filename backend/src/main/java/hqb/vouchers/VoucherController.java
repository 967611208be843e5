package hqb.vouchers;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.paging.Page;
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
import org.jspecify.annotations.Nullable;

/** The vouchers of an organisation. */
@Tag(name = "Buying")
@Controller("/api/v1/vouchers")
@ExecuteOn(TaskExecutors.BLOCKING)
class VoucherController {
    private static final int LONGEST_CODE = 40;

    private final ShowVouchers show;
    private final ClaimVoucher claim;

    VoucherController(ShowVouchers show, ClaimVoucher claim) {
        this.show = show;
        this.claim = claim;
    }

    /** The code of a voucher. */
    @Serdeable
    record Code(@Nullable String code) {
    }

    /**
     * The organisation's vouchers, the latest first. A checkout takes the {@code id} of one, or its code.
     *
     * @param cursor {@code next} of the page before
     * @param size   vouchers a page
     */
    @Access(Permission.BUY)
    @Get
    Page<VoucherItem> list(@QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.vouchers(null, actor.requireOrganisation(), cursor, size, language);
    }

    /** Shows the code of an open voucher: it is the organisation's from now on. 409 {@code voucher-refused} with the {@code reason}. */
    @Access(Permission.BUY)
    @Post
    @Status(HttpStatus.CREATED)
    VoucherItem claim(@Body Code body, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        BodyCheck check = new BodyCheck();
        String code = check.text("/code", body.code(), 1, LONGEST_CODE);
        check.done();
        return show.voucher(claim.claim(actor, code), language);
    }
}
