package hqb.ordering.reviews;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.supply.suppliers.FindOwnSupplier;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reviews of verified purchases. */
@Tag(name = "Reviews")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReviewController {
    private final ShowReviews show;
    private final WriteReview write;
    private final ReplyToReview reply;
    private final ReportReview report;
    private final ModerateReview moderate;
    private final FindOwnSupplier own;

    ReviewController(ShowReviews show, WriteReview write, ReplyToReview reply, ReportReview report, ModerateReview moderate,
            FindOwnSupplier own) {
        this.show = show;
        this.write = write;
        this.reply = reply;
        this.report = report;
        this.moderate = moderate;
        this.own = own;
    }

    /** What buyers say of a supplier, the latest first, and what it comes to. */
    @Access(Permission.PUBLIC)
    @Get("/suppliers/{id}/reviews")
    ReviewPages.Listed ofSupplier(UUID id, @Valid @RequestBean ReviewsAsked asked, @Parameter(hidden = true) Language language) {
        return show.ofSupplier(new SupplierId(id), asked, language);
    }

    /** What buyers say of a part, the latest first, and what it comes to. */
    @Access(Permission.PUBLIC)
    @Get("/parts/{id}/reviews")
    ReviewPages.Listed ofPart(UUID id, @Valid @RequestBean ReviewsAsked asked, @Parameter(hidden = true) Language language) {
        return show.ofPart(id, asked, language);
    }

    /** What the buyer has said of an order, and can say. */
    @Access(Permission.BUY)
    @Get("/orders/{id}/review")
    ReviewPages.OfOrder ofOrder(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.ofOrder(id, actor, language);
    }

    /** Says how it was, once, within 90 days after the order was over. */
    @Access(Permission.BUY)
    @Post("/orders/{id}/review")
    @Status(HttpStatus.CREATED)
    ReviewPages.OfOrder write(UUID id, @Body VerdictBody body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        write.write(id, body, actor);
        return show.ofOrder(id, actor, language);
    }

    /** Says it otherwise, within 14 days after it was first said. */
    @Access(Permission.BUY)
    @Put("/orders/{id}/review")
    ReviewPages.OfOrder change(UUID id, @Body VerdictBody body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        write.change(id, body, actor);
        return show.ofOrder(id, actor, language);
    }

    /** Tells the platform that something is wrong with a review. */
    @Access(Permission.SIGNED_IN)
    @Post("/reviews/{id}/reports")
    @Status(HttpStatus.ACCEPTED)
    void report(UUID id, @Body ReportReview.Complaint complaint, @Parameter(hidden = true) Actor actor) {
        report.report(id, complaint, actor);
    }

    /**
     * What buyers say of the asker's shop, the latest first.
     *
     * @param open   true: only those that have no reply
     * @param cursor {@code next} of the page before
     * @param size   reviews a page
     */
    @Access(Permission.FULFIL)
    @Get("/supply/reviews")
    Page<ReviewPages.OfShop> ofShop(@QueryValue @Nullable Boolean open, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return show.ofShop(own.of(actor), Boolean.TRUE.equals(open), cursor, size == null ? ReviewsAsked.DEFAULT_SIZE : size, language);
    }

    /** Replies to one of them, once; the reply can be changed for 14 days. */
    @Access(Permission.FULFIL)
    @Put("/supply/reviews/{id}/reply")
    @Status(HttpStatus.NO_CONTENT)
    void reply(UUID id, @Body ReplyToReview.Words words, @Parameter(hidden = true) Actor actor) {
        reply.reply(id, words, actor);
    }

    /**
     * Reviews for operators, the latest first.
     *
     * @param reported true: only those about which somebody waits for an answer
     * @param hidden   true: only those that are hidden
     * @param cursor   {@code next} of the page before
     * @param size     reviews a page
     */
    @Access(Permission.OPERATE)
    @Get("/operations/reviews")
    Page<ReviewPages.Moderated> toOperator(@QueryValue @Nullable Boolean reported, @QueryValue @Nullable Boolean hidden,
            @QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size,
            @Parameter(hidden = true) Language language) {
        return show.toOperator(Boolean.TRUE.equals(reported), Boolean.TRUE.equals(hidden), cursor,
                size == null ? ReviewsAsked.DEFAULT_SIZE : size, language);
    }

    /** Hides a review for one of the reasons that there are, or keeps it. */
    @Access(Permission.OPERATE)
    @Post("/operations/reviews/{id}/decision")
    @Status(HttpStatus.NO_CONTENT)
    void moderate(UUID id, @Body ModerateReview.Decision decision, @Parameter(hidden = true) Actor actor) {
        moderate.moderate(id, decision, actor);
    }
}
