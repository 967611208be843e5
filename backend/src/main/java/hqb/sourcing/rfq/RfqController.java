package hqb.sourcing.rfq;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.files.StoredFiles;
import hqb.platform.paging.Page;
import hqb.sourcing.rfq.asking.AskForQuotes;
import hqb.sourcing.rfq.asking.DraftLines;
import hqb.sourcing.rfq.asking.NewRfq;
import hqb.sourcing.rfq.awarding.AcceptBody;
import hqb.sourcing.rfq.awarding.AcceptQuote;
import hqb.sourcing.rfq.bidding.CloseRfq;
import hqb.sourcing.rfq.bidding.FindAsked;
import hqb.sourcing.rfq.bidding.MakeCounter;
import hqb.sourcing.rfq.bidding.RfqPhotos;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests for quotation of a buyer's own. Who bids is hidden until the deadline has passed or the buyer closes the bidding. */
@Tag(name = "Requests for quotation")
@Controller("/api/v1/rfqs")
@ExecuteOn(TaskExecutors.BLOCKING)
class RfqController {
    private static final int DEFAULT_SIZE = 20;

    private final AskForQuotes ask;
    private final DraftLines drafts;
    private final RfqLists lists;
    private final ShowRfq show;
    private final WriteBids write;
    private final CloseRfq close;
    private final MakeCounter counter;
    private final AcceptQuote accept;
    private final FindAsked find;
    private final RfqPhotos photos;
    private final StoredFiles files;

    RfqController(AskForQuotes ask, DraftLines drafts, RfqLists lists, ShowRfq show, WriteBids write, CloseRfq close, MakeCounter counter,
            AcceptQuote accept, FindAsked find, RfqPhotos photos, StoredFiles files) {
        this.ask = ask;
        this.drafts = drafts;
        this.lists = lists;
        this.show = show;
        this.write = write;
        this.close = close;
        this.counter = counter;
        this.accept = accept;
        this.find = find;
        this.photos = photos;
        this.files = files;
    }

    /**
     * A supplier that some lines fit.
     *
     * @param reason part, manufacturer or category: what of them it offers
     * @param lines  how many of them it fits
     */
    @Serdeable
    record Fitting(UUID id, String name, String kind, String reason, int lines) {
    }

    /** Asks for quotes: chosen suppliers, or all that fit. */
    @Access(Permission.BUY)
    @Post
    @Status(HttpStatus.CREATED)
    RfqPage ask(@Body NewRfq wish, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.show(ask.ask(wish, actor), actor, language);
    }

    /**
     * Whom some lines would be sent to: active suppliers that offer one of the parts, then something of a manufacturer of them, then
     * something of a category; among equals those that fit more lines; forty at most.
     */
    @Access(Permission.BUY)
    @Post("/fitting-suppliers")
    Page<Fitting> fitting(@Body DraftLines.Draft draft, @Parameter(hidden = true) Language language) {
        return Page.whole(drafts.fitting(draft).stream().map(one -> new Fitting(one.supplier().id().value(), one.supplier().name(language),
                one.supplier().kind(), one.best().code(), one.lines())).toList());
    }

    /**
     * The buyer's own, the latest first.
     *
     * @param state  of that state only
     * @param cursor {@code next} of the page before
     * @param size   requests a page
     */
    @Access(Permission.BUY)
    @Get
    Page<RfqLists.Own> list(@QueryValue @Nullable String state, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor) {
        return lists.own(actor.requireOrganisation(), state, cursor, size == null ? DEFAULT_SIZE : size);
    }

    /** One of them, with its bids compared. */
    @Access(Permission.BUY)
    @Get("/{id}")
    RfqPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.show(id, actor, language);
    }

    /** The comparison as a table. */
    @Access(Permission.BUY)
    @Get("/{id}/bids.csv")
    @Produces("text/csv")
    @ApiResponse(responseCode = "200", description = "the table", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    HttpResponse<String> csv(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        RfqPage page = show.show(id, actor, language);
        return HttpResponse.ok(write.csv(page, language)).contentType(MediaType.of("text/csv; charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + page.number() + ".csv\"");
    }

    /** A photograph that a bidder shows; 404 as long as names are hidden. */
    @Access(Permission.BUY)
    @Get("/{id}/photos/{photoId}")
    @ApiResponse(responseCode = "200", description = "The photograph", content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<SystemFile> photo(UUID id, UUID photoId, @Parameter(hidden = true) Actor actor) {
        find.own(id, actor);
        Path file = photos.seenContent(id, photoId).flatMap(files::find)
                .orElseThrow(() -> Refusal.notFound("There is no such photograph.", "没有此照片。"));
        return HttpResponse.ok(new SystemFile(file.toFile(), MediaType.IMAGE_JPEG_TYPE)).header(HttpHeaders.CACHE_CONTROL,
                "private, no-store");
    }

    /** Ends the bidding before the deadline: names are opened. */
    @Access(Permission.BUY)
    @Post("/{id}/close")
    RfqPage close(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        close.close(id, actor);
        return show.show(id, actor, language);
    }

    /** Wants it no more. */
    @Access(Permission.BUY)
    @Post("/{id}/cancellation")
    RfqPage cancel(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        close.cancel(id, actor);
        return show.show(id, actor, language);
    }

    /** Makes a counter-offer to a bid. */
    @Access(Permission.BUY)
    @Post("/{id}/bids/{bidId}/counter-offer")
    RfqPage counter(UUID id, UUID bidId, @Body MakeCounter.CounterBody body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        counter.make(id, bidId, body, actor);
        return show.show(id, actor, language);
    }

    /**
     * Accepts a bid, whole or some lines of it: they come into the cart at exactly that quantity and price, on sale to nobody else, until
     * the quote's validity ends. 409 {@code price-moved} when a newer version of the quote has come than the one that was read.
     */
    @Access(Permission.BUY)
    @Post("/{id}/bids/{bidId}/acceptance")
    RfqPage accept(UUID id, UUID bidId, @Body AcceptBody body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        accept.accept(id, bidId, body, actor);
        return show.show(id, actor, language);
    }
}
