package hqb.sourcing.boms;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
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

    BomController(SendBom send, ShowBom show) {
        this.send = send;
        this.show = show;
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
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    Sent send(@Part("file") @Nullable CompletedFileUpload file, @Parameter(hidden = true) Actor actor) throws IOException {
        if (file == null) {
            throw Refusal.invalid("file", "Send the list as the part \"file\" of a multipart/form-data body.",
                    "请以 multipart/form-data 的 file 部分上传 BOM。");
        }
        String name = file.getFilename();
        try (InputStream content = file.getSize() == 0 ? InputStream.nullInputStream() : file.getInputStream()) {
            return new Sent(send.send(actor, name == null ? "" : name, content));
        }
    }

    /** Sends a list as text. */
    @Access(Permission.PUBLIC)
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Status(HttpStatus.CREATED)
    Sent paste(@Valid @Body Pasted pasted, @Parameter(hidden = true) Actor actor) throws IOException {
        return new Sent(send.send(actor, "pasted.txt", new ByteArrayInputStream(pasted.text().getBytes(StandardCharsets.UTF_8))));
    }

    /** A list and what its lines mean. */
    @Access(Permission.PUBLIC)
    @Get("/{id}")
    BomPage get(UUID id, @Parameter(hidden = true) Language language) throws IOException {
        return show.show(id, language);
    }

    /** Says what columns hold; those that are not named stay as they are. The lines are read anew. */
    @Access(Permission.PUBLIC)
    @Put("/{id}/columns")
    BomPage correct(UUID id, @Valid @Body Corrections corrections, @Parameter(hidden = true) Language language) throws IOException {
        Map<Integer, String> wanted = new HashMap<>();
        corrections.columns().forEach(one -> wanted.put(one.index(), one.role()));
        show.correct(id, wanted);
        return show.show(id, language);
    }
}
