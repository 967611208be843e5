package hqb.sourcing.rfq;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Refusal;
import hqb.platform.files.StoredFiles;
import hqb.platform.paging.Page;
import hqb.sourcing.rfq.bidding.AddRfqPhoto;
import hqb.sourcing.rfq.bidding.AnswerRequest;
import hqb.sourcing.rfq.bidding.FindAsked;
import hqb.sourcing.rfq.bidding.QuoteBody;
import hqb.sourcing.rfq.bidding.RfqPhotos;
import hqb.sourcing.rfq.bidding.SendQuote;
import hqb.supply.suppliers.FindOwnSupplier;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests for quotation that a supplier is asked for. A supplier sees its own bid and nobody else's, before and after. */
@Tag(name = "Requests for quotation")
@Controller("/api/v1/supply/rfqs")
@ExecuteOn(TaskExecutors.BLOCKING)
class SupplyRfqController {
    private static final int DEFAULT_SIZE = 20;

    private final FindOwnSupplier own;
    private final RfqLists lists;
    private final ShowAskedRfq show;
    private final SendQuote send;
    private final AnswerRequest answer;
    private final AddRfqPhoto addPhoto;
    private final FindAsked find;
    private final RfqPhotos photos;
    private final StoredFiles files;

    SupplyRfqController(FindOwnSupplier own, RfqLists lists, ShowAskedRfq show, SendQuote send, AnswerRequest answer, AddRfqPhoto addPhoto,
            FindAsked find, RfqPhotos photos, StoredFiles files) {
        this.own = own;
        this.lists = lists;
        this.show = show;
        this.send = send;
        this.answer = answer;
        this.addPhoto = addPhoto;
        this.find = find;
        this.photos = photos;
        this.files = files;
    }

    /**
     * Those that the supplier is asked for, the latest first.
     *
     * @param open   true: only those that take bids, without those it has declined
     * @param cursor {@code next} of the page before
     * @param size   requests a page
     */
    @Access(Permission.READ_STOCK)
    @Get
    Page<RfqLists.Asked> list(@QueryValue @Nullable Boolean open, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor) {
        return lists.asked(own.of(actor), Boolean.TRUE.equals(open), cursor, size == null ? DEFAULT_SIZE : size);
    }

    /** One of them, with the own quote in all its versions, and what the supplier offers of the parts anyway. */
    @Access(Permission.READ_STOCK)
    @Get("/{id}")
    AskedRfqPage get(UUID id, @Parameter(hidden = true) Actor actor) {
        return show.show(id, actor);
    }

    /**
     * Quotes, or quotes anew: the version takes the place of the one before. 409 once the deadline has passed by our clock, unless it
     * answers a counter-offer; and when another version has come since the one that {@code replaces} names.
     */
    @Access(Permission.EDIT_STOCK)
    @Post("/{id}/quotes")
    @Status(HttpStatus.CREATED)
    AskedRfqPage quote(UUID id, @Body QuoteBody body, @Parameter(hidden = true) Actor actor) {
        send.send(id, body, actor);
        return show.show(id, actor);
    }

    /** Declines to quote. A quote before the deadline takes it back. */
    @Access(Permission.EDIT_STOCK)
    @Post("/{id}/refusal")
    AskedRfqPage decline(UUID id, @Body AnswerRequest.Reason why, @Parameter(hidden = true) Actor actor) {
        answer.decline(id, why, actor);
        return show.show(id, actor);
    }

    /** Declines the buyer's counter-offer: the quote stands as it is. */
    @Access(Permission.EDIT_STOCK)
    @Post("/{id}/counter-offer/refusal")
    AskedRfqPage keep(UUID id, @Body AnswerRequest.Reason why, @Parameter(hidden = true) Actor actor) {
        answer.keep(id, why, actor);
        return show.show(id, actor);
    }

    /**
     * Adds a photograph of the goods: JPEG, PNG or WebP, at most 12 MB; 24 of them. It is drawn anew without what the camera wrote
     * beside it. The next version of the quote can show it; the buyer sees it once names are open. The answer is all that the bidder then has.
     *
     * @param file the photograph
     */
    @Access(Permission.EDIT_STOCK)
    @Post("/{id}/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    Page<RfqPhotos.Photo> addPhoto(UUID id, @Part("file") CompletedFileUpload file, @Parameter(hidden = true) Actor actor)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return Page.whole(addPhoto.add(id, content, actor));
        }
    }

    /** Takes a photograph away that no version of the quote shows. */
    @Access(Permission.EDIT_STOCK)
    @Delete("/{id}/photos/{photoId}")
    @Status(HttpStatus.NO_CONTENT)
    void removePhoto(UUID id, UUID photoId, @Parameter(hidden = true) Actor actor) {
        addPhoto.remove(id, photoId, actor);
    }

    /** One of the own photographs. */
    @Access(Permission.READ_STOCK)
    @Get("/{id}/photos/{photoId}")
    @ApiResponse(responseCode = "200", description = "The photograph", content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<SystemFile> photo(UUID id, UUID photoId, @Parameter(hidden = true) Actor actor) {
        find.invitation(id, actor);
        Path file = photos.ownContent(id, own.of(actor), photoId).flatMap(files::find)
                .orElseThrow(() -> Refusal.notFound("There is no such photograph.", "没有此照片。"));
        return HttpResponse.ok(new SystemFile(file.toFile(), MediaType.IMAGE_JPEG_TYPE)).header(HttpHeaders.CACHE_CONTROL,
                "private, no-store");
    }
}
