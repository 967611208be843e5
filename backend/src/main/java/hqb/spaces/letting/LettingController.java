package hqb.spaces.letting;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.accounts.applications.OpenPaper;
import hqb.accounts.applications.Paper;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
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
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An owner's units. */
@Tag(name = "Letting")
@Controller("/api/v1/lettings")
@ExecuteOn(TaskExecutors.BLOCKING)
class LettingController {
    private final FindListing find;
    private final ShowListings show;
    private final SaveListing save;
    private final OfferListing offer;
    private final ChangeListingPapers change;
    private final ListingPapers papers;
    private final OpenPaper open;

    LettingController(FindListing find, ShowListings show, SaveListing save, OfferListing offer, ChangeListingPapers change,
            ListingPapers papers, OpenPaper open) {
        this.find = find;
        this.show = show;
        this.save = save;
        this.offer = offer;
        this.change = change;
        this.papers = papers;
        this.open = open;
    }

    /**
     * A unit as it is to be.
     *
     * @param version that the owner has seen
     */
    @Serdeable
    record Changed(@Nullable Long version, @Nullable UnitForm form) {
    }

    /** The version that the owner has seen. */
    @Serdeable
    record Seen(@Nullable Long version) {
    }

    /**
     * The organisation's units, the latest first.
     *
     * @param state  draft, submitted, published, refused or withdrawn; all when left out
     * @param cursor {@code next} of the page before
     * @param size   units a page
     */
    @Access(Permission.LET)
    @Get
    Page<ListingPage.Item> list(@QueryValue @Nullable String state, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return show.own(actor, state, cursor, size, language);
    }

    /** What a unit can be a part of, and what can be asked of tenants. */
    @Access(Permission.LET)
    @Get("/choices")
    ListingPage.Choices choices(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.choices(actor, language);
    }

    /** Begins a draft. */
    @Access(Permission.LET)
    @Post
    @Status(HttpStatus.CREATED)
    ListingPage begin(@Body UnitForm form, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return get(save.begin(form, actor), actor, language);
    }

    /** One of them. */
    @Access(Permission.LET)
    @Get("/{id}")
    ListingPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.page(find.own(id, actor), false, language);
    }

    /** Writes it anew; of one that is shown, terms and fabric alone. 409 when somebody has changed it in the meantime. */
    @Access(Permission.LET)
    @Put("/{id}")
    ListingPage save(UUID id, @Body Changed changed, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        UnitForm form = changed.form();
        if (form == null) {
            throw Refusal.invalid("/form", "This is needed.", "此项必填。");
        }
        save.save(id, changed.version(), form, actor);
        return get(id, actor, language);
    }

    /** Throws away a draft that was never shown. */
    @Access(Permission.LET)
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, @Parameter(hidden = true) Actor actor) {
        offer.remove(id, actor);
    }

    /** Hands it to the operator, who looks at the proof of title. */
    @Access(Permission.LET)
    @Post("/{id}/submission")
    ListingPage submit(UUID id, @Body Seen seen, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        offer.submit(id, seen.version(), actor);
        return get(id, actor, language);
    }

    /** Takes it back: nobody finds it any more, and viewings to come are cancelled. */
    @Access(Permission.LET)
    @Post("/{id}/withdrawal")
    ListingPage withdraw(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        offer.withdraw(id, actor);
        return get(id, actor, language);
    }

    /** Says that all of it still holds. */
    @Access(Permission.LET)
    @Post("/{id}/confirmation")
    ListingPage confirm(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        offer.confirm(id, actor);
        return get(id, actor, language);
    }

    /**
     * Adds a document that proves the title: PDF, PNG or JPEG, at most 10 MB.
     *
     * @param file the document
     * @param kind title-certificate, collective-certificate, government-allocation, head-lease or other
     */
    @Access(Permission.LET)
    @Post("/{id}/papers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    Paper addPaper(UUID id, @Part("file") CompletedFileUpload file, @Part("kind") String kind, @Parameter(hidden = true) Actor actor)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return change.add(id, kind, file.getFilename(), content, actor);
        }
    }

    /** A document of the listing. */
    @Access(Permission.LET)
    @Get("/{id}/papers/{paperId}")
    @ApiResponse(responseCode = "200", description = "The document", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> paper(UUID id, UUID paperId, @Parameter(hidden = true) Actor actor) {
        return open.open(papers, find.own(id, actor).unit(), paperId);
    }

    /** Takes a document away. */
    @Access(Permission.LET)
    @Delete("/{id}/papers/{paperId}")
    @Status(HttpStatus.NO_CONTENT)
    void removePaper(UUID id, UUID paperId, @Parameter(hidden = true) Actor actor) {
        change.remove(id, paperId, actor);
    }
}
