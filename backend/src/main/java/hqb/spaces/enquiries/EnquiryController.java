package hqb.spaces.enquiries;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.spaces.enquiries.Enquiry.Side;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions about units. */
@Tag(name = "Letting")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class EnquiryController {
    private final AskOwner ask;
    private final FindEnquiry find;
    private final ShowEnquiries show;

    EnquiryController(AskOwner ask, FindEnquiry find, ShowEnquiries show) {
        this.ask = ask;
        this.find = find;
        this.show = show;
    }

    /** Asks the owner of a unit; who has asked before goes on in the same thread. 409 when nobody lets the unit here. */
    @Access(Permission.SIGNED_IN)
    @Post("/units/{id}/enquiries")
    @Status(HttpStatus.CREATED)
    EnquiryPage ask(UUID id, @Body AskOwner.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return get(ask.ask(id, words, actor), actor, language);
    }

    /**
     * What you have asked, the latest first.
     *
     * @param cursor {@code next} of the page before
     * @param size   threads a page
     */
    @Access(Permission.SIGNED_IN)
    @Get("/enquiries")
    Page<EnquiryPage> own(@QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return show.list(actor, Side.MAKER, cursor, size, language);
    }

    /**
     * What your organisation was asked about its units, the latest first.
     *
     * @param cursor {@code next} of the page before
     * @param size   threads a page
     */
    @Access(Permission.LET)
    @Get("/lettings/enquiries")
    Page<EnquiryPage> received(@QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return show.list(actor, Side.OWNER, cursor, size, language);
    }

    /** A thread, for who asked and for who lets the unit. */
    @Access(Permission.SIGNED_IN)
    @Get("/enquiries/{id}")
    EnquiryPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.page(find.find(id, actor), language);
    }

    /** Says something in it. */
    @Access(Permission.SIGNED_IN)
    @Post("/enquiries/{id}/messages")
    EnquiryPage say(UUID id, @Body AskOwner.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        ask.goOn(id, words, actor);
        return get(id, actor, language);
    }
}
