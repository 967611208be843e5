package hqb.sourcing.boms;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.limits.MostBytes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bills of materials. A list is seen by whoever has its link, which is its id. */
@Tag(name = "BOMs")
@Controller("/api/v1/boms")
@ExecuteOn(TaskExecutors.BLOCKING)
class BomController {
    private final SendBom send;
    private final ShowBom show;
    private final CorrectColumns columns;
    private final BomCookies cookies;

    BomController(SendBom send, ShowBom show, CorrectColumns columns, BomCookies cookies) {
        this.send = send;
        this.show = show;
        this.columns = columns;
        this.cookies = cookies;
    }

    /** The link of what was sent. */
    @Serdeable
    record Sent(UUID id) {
    }

    /** A list as text, as it was copied out of a spreadsheet. */
    @Serdeable
    record Pasted(@NotBlank @Size(max = 900_000) String text) {
    }

    /** What columns hold. */
    @Serdeable
    record Corrections(@NotNull @Size(min = 1, max = 200) List<@Valid Correction> columns) {
    }

    /** What a column holds, by its index from 0. */
    @Serdeable
    record Correction(int index, @NotBlank String role) {
    }

    /**
     * Sends a list: CSV, TSV, text, XLSX, XLS, ODS or KiCad's XML, at most 25 MB. Nobody has to sign in for it.
     *
     * @param file the list
     */
    @Access(Permission.PUBLIC)
    @MostBytes(SendBom.MOST_BYTES)
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ApiResponse(responseCode = "201", description = "its link", content = @Content(schema = @Schema(implementation = Sent.class)))
    HttpResponse<Sent> send(@Part("file") @Nullable CompletedFileUpload file, @Parameter(hidden = true) Actor actor,
            HttpRequest<?> request) throws IOException {
        if (file == null) {
            throw Refusal.invalid("file", "Send the list as the part \"file\" of a multipart/form-data body.",
                    "请以 multipart/form-data 的 file 部分上传 BOM。");
        }
        String name = file.getFilename();
        try (InputStream content = file.getSize() == 0 ? InputStream.nullInputStream() : file.getInputStream()) {
            return sent(send.send(actor, name == null ? "" : name, content), actor, request);
        }
    }

    /** Sends a list as text. */
    @Access(Permission.PUBLIC)
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "201", description = "its link", content = @Content(schema = @Schema(implementation = Sent.class)))
    HttpResponse<Sent> paste(@Valid @Body Pasted pasted, @Parameter(hidden = true) Actor actor, HttpRequest<?> request)
            throws IOException {
        return sent(send.send(actor, "pasted.txt", new ByteArrayInputStream(pasted.text().getBytes(StandardCharsets.UTF_8))), actor,
                request);
    }

    /** The answer; the browser of somebody who is not signed in keeps the link, so that the list is claimed at sign-in. */
    private HttpResponse<Sent> sent(UUID id, Actor actor, HttpRequest<?> request) {
        MutableHttpResponse<Sent> answer = HttpResponse.created(new Sent(id));
        return actor.how() == Actor.How.NOBODY ? answer.header(HttpHeaders.SET_COOKIE, cookies.add(request, id)) : answer;
    }

    /** A list and what its lines mean. */
    @Access(Permission.PUBLIC)
    @Get("/{id}")
    BomPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.show(id, actor, language);
    }

    /**
     * Says what columns hold; those that are not named stay as they are. The lines are read anew, and an organisation's next lists with the same
     * headings are read so from the start.
     */
    @Access(Permission.PUBLIC)
    @Put("/{id}/columns")
    BomPage correct(UUID id, @Valid @Body Corrections corrections, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        Map<Integer, String> wanted = new HashMap<>();
        corrections.columns().forEach(one -> wanted.put(one.index(), one.role()));
        columns.correct(id, wanted, actor);
        return show.show(id, actor, language);
    }

    /** Reads the columns as they are found again, and remembers no corrections of these headings. */
    @Access(Permission.PUBLIC)
    @Delete("/{id}/columns")
    BomPage forgetColumns(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        columns.forget(id, actor);
        return show.show(id, actor, language);
    }
}
