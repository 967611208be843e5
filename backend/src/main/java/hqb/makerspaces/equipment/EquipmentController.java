package hqb.makerspaces.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.equipment.OpenTimes.Weekly;
import hqb.platform.Refusal;
import hqb.platform.files.StoredFiles;
import hqb.platform.paging.Page;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keepers say of their machines, rooms and mentors. */
@Tag(name = "Makerspaces")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class EquipmentController {
    private final Bookables bookables;
    private final FindBookable find;
    private final FindMakerspace makerspaces;
    private final EditBookable edit;
    private final ChangePhoto photo;
    private final StoredFiles files;

    EquipmentController(Bookables bookables, FindBookable find, FindMakerspace makerspaces, EditBookable edit, ChangePhoto photo,
            StoredFiles files) {
        this.bookables = bookables;
        this.find = find;
        this.makerspaces = makerspaces;
        this.edit = edit;
        this.photo = photo;
        this.files = files;
    }

    /**
     * Something to book, as its keeper edits it.
     *
     * @param weekly its own hours; none when the makerspace's hold
     * @param photo  the address of its photograph; null when it has none
     * @param version to be sent with a change, so that nobody's is lost
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Kept(String slug, String kind, String nameEn, String nameZh, String aboutEn, String aboutZh, String model, String room,
            String state, Rules rules, List<Rate> rates, List<Weekly> weekly, List<OpenTimes.Exceptional> exceptions,
            List<String> trainings, @Nullable String photo, int version) {
        static Kept of(Bookable one) {
            return new Kept(one.slug(), one.kind().code(), one.nameEn(), one.nameZh(), one.aboutEn(), one.aboutZh(), one.model(),
                    one.room(),
                    one.state(), one.rules(), one.rates(), one.ownHours() ? one.times().weekly() : List.of(), one.exceptions(),
                    one.trainings().stream().map(Training::slug).toList(), one.photoAddress(), one.version());
        }
    }

    /** All of a makerspace, retired ones too; all on one page. */
    @Access(Permission.KEEP)
    @Get("/keeper/bookables")
    Page<Kept> list(@QueryValue String makerspace, @Parameter(hidden = true) Actor actor) {
        return Page.whole(bookables.listOf(makerspaces.kept(makerspace, actor).id()).stream().map(Kept::of).toList());
    }

    /** Adds one. */
    @Access(Permission.KEEP)
    @Post("/keeper/makerspaces/{slug}/bookables")
    @Status(HttpStatus.CREATED)
    Kept add(String slug, @Body EditBookable.Form form, @Parameter(hidden = true) Actor actor) {
        return Kept.of(find.kept(edit.add(slug, form, actor), actor));
    }

    /** Changes all of it; 409 when somebody has changed it since that version. Bookings that were made keep their times and prices. */
    @Access(Permission.KEEP)
    @Put("/keeper/bookables/{slug}")
    Kept change(String slug, @Body EditBookable.Form form, @Parameter(hidden = true) Actor actor) {
        edit.change(slug, form, actor);
        return Kept.of(find.kept(slug, actor));
    }

    /** Takes one away that nobody ever booked. */
    @Access(Permission.KEEP)
    @Delete("/keeper/bookables/{slug}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(String slug, @Parameter(hidden = true) Actor actor) {
        edit.remove(slug, actor);
    }

    /**
     * Gives it a photograph: JPEG, PNG or WebP, at most 12 MB. It is drawn anew without what the camera wrote beside it.
     *
     * @param file the photograph
     */
    @Access(Permission.KEEP)
    @Post("/keeper/bookables/{slug}/photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Kept setPhoto(String slug, @Part("file") CompletedFileUpload file, @Parameter(hidden = true) Actor actor) throws IOException {
        try (InputStream content = file.getInputStream()) {
            photo.set(slug, content, actor);
        }
        return Kept.of(find.kept(slug, actor));
    }

    /** Takes its photograph away. */
    @Access(Permission.KEEP)
    @Delete("/keeper/bookables/{slug}/photo")
    @Status(HttpStatus.NO_CONTENT)
    void removePhoto(String slug, @Parameter(hidden = true) Actor actor) {
        photo.remove(slug, actor);
    }

    /**
     * Its photograph.
     *
     * @param v which one, so that a new one is fetched anew; nothing else follows from it
     */
    @Access(Permission.PUBLIC)
    @Get("/bookables/{slug}/photo")
    @ApiResponse(responseCode = "200", description = "The photograph", content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<SystemFile> photo(String slug, @QueryValue @Nullable String v) {
        String hash = find.get(slug).photo();
        return HttpResponse.ok(new SystemFile(files.find(hash == null ? "" : hash)
                .orElseThrow(() -> Refusal.notFound("It has no photograph.", "没有照片。")).toFile(), MediaType.IMAGE_JPEG_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400");
    }
}
