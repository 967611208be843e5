package hqb.projects;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Refusal;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Versions of projects: added, compared, and written as files for other tools. */
@Tag(name = "Projects")
@Controller("/api/v1/projects")
@ExecuteOn(TaskExecutors.BLOCKING)
class VersionController {
    private final FindProject find;
    private final ShowProject show;
    private final AddVersion add;
    private final ChangeProject change;
    private final ExportVersion export;
    private final Placement placement;

    VersionController(FindProject find, ShowProject show, AddVersion add, ChangeProject change, ExportVersion export, Placement placement) {
        this.find = find;
        this.show = show;
        this.add = add;
        this.change = change;
        this.export = export;
        this.placement = placement;
    }

    /** A list that becomes a version, and what is new in it. */
    @Serdeable
    record NewVersion(@NotNull UUID bomId, @Nullable @Size(max = 500) String note) {
    }

    /** The number of a version. */
    @Serdeable
    record Numbered(int number) {
    }

    /** Makes a list the next version and prices it. A list that nobody owns is kept for your organisation by that. */
    @Access(Permission.IDENTIFIED)
    @Post("/{id}/versions")
    @Status(HttpStatus.CREATED)
    Numbered add(UUID id, @Valid @Body NewVersion version, @Parameter(hidden = true) Actor actor) {
        return new Numbered(add.add(id, version.bomId(), version.note(), actor));
    }

    /** Removes a version; its list stays. */
    @Access(Permission.IDENTIFIED)
    @Delete("/{id}/versions/{number}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, int number, @Parameter(hidden = true) Actor actor) {
        change.removeVersion(id, number, actor);
    }

    /** What is different between two versions, by reference and part. */
    @Access(Permission.IDENTIFIED)
    @Get("/{id}/comparison")
    CompareVersions.Comparison compare(UUID id, @QueryValue int from, @QueryValue int to, @Parameter(hidden = true) Actor actor) {
        return show.compare(find.toSee(id, actor).project(), from, to);
    }

    /** The same for whoever has the link to share. */
    @Access(Permission.PUBLIC)
    @Get("/shared/{shareId}/comparison")
    CompareVersions.Comparison compareShared(UUID shareId, @QueryValue int from, @QueryValue int to) {
        return show.compare(find.shared(shareId), from, to);
    }

    /**
     * A version as a file.
     *
     * @param form csv, xlsx, kicad (symbol fields) or jlc-bom
     */
    @Access(Permission.IDENTIFIED)
    @Get("/{id}/versions/{number}/file")
    @ApiResponse(responseCode = "200", description = "the file", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> file(UUID id, int number, @QueryValue String form, @Parameter(hidden = true) Actor actor) throws IOException {
        Project project = find.toSee(id, actor).project();
        return file(export.export(project, show.version(project, number), form));
    }

    /**
     * Keeps the file of where the parts stand (CPL, pick and place), at most 5 MB.
     *
     * @param file as the board's tool wrote it
     */
    @Access(Permission.IDENTIFIED)
    @Post("/{id}/placement")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.NO_CONTENT)
    void place(UUID id, @Part("file") @Nullable CompletedFileUpload file, @Parameter(hidden = true) Actor actor) throws IOException {
        if (file == null) {
            throw Refusal.invalid("file", "Send the file as the part \"file\" of a multipart/form-data body.",
                    "请以 multipart/form-data 的 file 部分上传文件。");
        }
        String name = file.getFilename();
        try (InputStream content = file.getSize() == 0 ? InputStream.nullInputStream() : file.getInputStream()) {
            placement.keep(id, name == null ? "" : name, content, actor);
        }
    }

    /** The file of where the parts stand, as it came. */
    @Access(Permission.IDENTIFIED)
    @Get("/{id}/placement")
    @ApiResponse(responseCode = "200", description = "the file", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> placement(UUID id, @Parameter(hidden = true) Actor actor) throws IOException {
        return file(placement.file(find.toSee(id, actor).project()));
    }

    private static HttpResponse<byte[]> file(ExportVersion.File file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(file.content()).contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name);
    }
}
