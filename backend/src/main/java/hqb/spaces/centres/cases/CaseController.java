package hqb.spaces.centres.cases;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.spaces.centres.cases.CaseEvent.Side;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions to service centres. */
@Tag(name = "Park")
@Controller("/api/v1/cases")
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseController {
    private final AskCentre ask;
    private final FindCase find;
    private final ShowCases show;
    private final ActOnCase act;
    private final SendCaseFile send;
    private final OpenCaseFile open;

    CaseController(AskCentre ask, FindCase find, ShowCases show, ActOnCase act, SendCaseFile send, OpenCaseFile open) {
        this.ask = ask;
        this.find = find;
        this.show = show;
        this.act = act;
        this.send = send;
        this.open = open;
    }

    /** Asks a centre something. Files are sent after it, and said with a message. */
    @Access(Permission.SIGNED_IN)
    @Post
    @Status(HttpStatus.CREATED)
    CasePage ask(@Body AskCentre.Question question, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return get(ask.ask(question, actor), actor, language);
    }

    /**
     * Your cases, the latest first.
     *
     * @param cursor {@code next} of the page before
     * @param size   cases a page
     */
    @Access(Permission.SIGNED_IN)
    @Get
    Page<CasePage.CaseItem> list(@QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return show.own(actor, cursor, size, language);
    }

    /** One of them. */
    @Access(Permission.SIGNED_IN)
    @Get("/{id}")
    CasePage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.page(find.find(id, Side.ASKER, actor), Side.ASKER, language);
    }

    /** Says something to the centre. */
    @Access(Permission.SIGNED_IN)
    @Post("/{id}/messages")
    CasePage say(UUID id, @Body ActOnCase.Words words, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return act(id, CaseEvent.SAY, words, actor, language);
    }

    /** Closes it: the answer is enough, or the question is no more. */
    @Access(Permission.SIGNED_IN)
    @Post("/{id}/closing")
    CasePage close(UUID id, @Body ActOnCase.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return act(id, CaseEvent.CLOSE, words, actor, language);
    }

    /** Opens it again, and says what is missing. */
    @Access(Permission.SIGNED_IN)
    @Post("/{id}/reopening")
    CasePage reopen(UUID id, @Body ActOnCase.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return act(id, CaseEvent.REOPEN, words, actor, language);
    }

    private CasePage act(UUID id, CaseEvent event, ActOnCase.Words words, Actor actor, Language language) {
        act.act(id, Side.ASKER, event, words, actor);
        return get(id, actor, language);
    }

    /**
     * Sends a file for an own case: PDF, JPEG, PNG or WebP, at most 12 MB. Pictures are drawn anew. Say its id with a message, so that the
     * centre sees it.
     *
     * @param file the file
     */
    @Access(Permission.SIGNED_IN)
    @Post("/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    CaseFiles.CaseFile send(UUID id, @Part("file") CompletedFileUpload file, @Parameter(hidden = true) Actor actor) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return send.send(id, Side.ASKER, file.getFilename(), content, actor);
        }
    }

    /** A file of an own case. */
    @Access(Permission.SIGNED_IN)
    @Get("/{id}/files/{fileId}")
    @ApiResponse(responseCode = "200", description = "The file", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> open(UUID id, UUID fileId, @Parameter(hidden = true) Actor actor) {
        find.find(id, Side.ASKER, actor);
        return open.open(id, fileId, Side.ASKER);
    }
}
