package hqb.supply.photos;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Refusal;
import hqb.platform.files.StoredFiles;
import hqb.platform.paging.Page;
import hqb.supply.OfferPhoto;
import hqb.supply.OfferPhotos;
import hqb.supply.suppliers.FindOwnSupplier;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Photographs of what is offered. */
@Tag(name = "Photographs")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class PhotoController {
    private final FindOwnSupplier own;
    private final ChangePhotos change;
    private final OfferPhotos photos;
    private final StoredFiles files;

    PhotoController(FindOwnSupplier own, ChangePhotos change, OfferPhotos photos, StoredFiles files) {
        this.own = own;
        this.change = change;
        this.photos = photos;
        this.files = files;
    }

    /**
     * Adds a photograph to an own offer: JPEG, PNG or WebP, at most 12 MB; eight of them. It is drawn anew without what the camera wrote
     * beside it. The answer is all that the offer then has.
     *
     * @param file the photograph
     */
    @Post("/supply/offers/{sku}/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @Access(Permission.EDIT_STOCK)
    Page<OfferPhoto> add(String sku, @Part("file") CompletedFileUpload file, @Parameter(hidden = true) Actor actor) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return Page.whole(change.add(own.of(actor), sku, content));
        }
    }

    /** Takes a photograph of an own offer away. */
    @Delete("/supply/offers/{sku}/photos/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Access(Permission.EDIT_STOCK)
    void remove(String sku, UUID id, @Parameter(hidden = true) Actor actor) {
        change.remove(own.of(actor), sku, id);
    }

    /** A photograph; its content never changes. */
    @Get("/offer-photos/{id}")
    @Access(Permission.PUBLIC)
    @ApiResponse(responseCode = "200", description = "The photograph", content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<SystemFile> open(UUID id, @Parameter(hidden = true) Actor actor) {
        Path file = photos.content(id, actor.organisation() == null ? null : actor.organisation().value()).flatMap(files::find)
                .orElseThrow(() -> Refusal.notFound("There is no photograph with this id."));
        return HttpResponse.ok(new SystemFile(file.toFile(), MediaType.IMAGE_JPEG_TYPE)).header(HttpHeaders.CACHE_CONTROL,
                "private, max-age=86400");
    }
}
