package hqb.spaces.centres.cases;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.FindCentre;
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

/** Cases as operators answer them. */
@Tag(name = "Operations")
@Controller("/api/v1/operations/cases")
@ExecuteOn(TaskExecutors.BLOCKING)
class OperatorCaseController {
    private final FindCentre centre;
    private final FindCase find;
    private final ShowCases show;
    private final ActOnCase act;
    private final SendCaseFile send;
    private final OpenCaseFile open;

    OperatorCaseController(FindCentre centre, FindCase find, ShowCases show, ActOnCase act, SendCaseFile send, OpenCaseFile open) {
        this.centre = centre;
        this.find = find;
        this.show = show;
        this.act = act;
        this.send = send;
        this.open = open;
    }

    /**
     * All cases: those whose next deed is due first come first, overdue ones at the head, closed ones last.
     *
     * @param centre the centre's word; all centres when left out
     * @param state  open, assigned, answered, closed, reopened, or active for those that wait for the centre; all when left out
     * @param cursor {@code next} of the page before
     * @param size   cases a page
     */
    @Access(Permission.OPERATE)
    @Get
    Page<CasePage.CaseItem> list(@QueryValue @Nullable String centre, @QueryValue @Nullable String state,
            @QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size,
            @Parameter(hidden = true) Language language) {
        Centre where = centre == null || centre.isBlank() ? null : this.centre.named("centre", centre);
        return show.queue(where, state, cursor, size, language);
    }

    /** One of them. */
    @Access(Permission.OPERATE)
    @Get("/{id}")
    CasePage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.page(find.find(id, Side.OPERATOR, actor), Side.OPERATOR, language);
    }

    /** Takes it on, also from another operator. */
    @Access(Permission.OPERATE)
    @Post("/{id}/assignment")
    CasePage assign(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return act(id, CaseEvent.ASSIGN, ActOnCase.Words.NONE, actor, language);
    }

    /** Answers it. */
    @Access(Permission.OPERATE)
    @Post("/{id}/answers")
    CasePage answer(UUID id, @Body ActOnCase.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return act(id, CaseEvent.ANSWER, words, actor, language);
    }

    /** Says something to the asker, without answering it yet. */
    @Access(Permission.OPERATE)
    @Post("/{id}/messages")
    CasePage say(UUID id, @Body ActOnCase.Words words, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return act(id, CaseEvent.SAY, words, actor, language);
    }

    /** Closes it. */
    @Access(Permission.OPERATE)
    @Post("/{id}/closing")
    CasePage close(UUID id, @Body ActOnCase.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return act(id, CaseEvent.CLOSE, words, actor, language);
    }

    private CasePage act(UUID id, CaseEvent event, ActOnCase.Words words, Actor actor, Language language) {
        act.act(id, Side.OPERATOR, event, words, actor);
        return get(id, actor, language);
    }

    /**
     * Sends a file for a case, likewise.
     *
     * @param file the file
     */
    @Access(Permission.OPERATE)
    @Post("/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    CaseFiles.CaseFile send(UUID id, @Part("file") CompletedFileUpload file, @Parameter(hidden = true) Actor actor) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return send.send(id, Side.OPERATOR, file.getFilename(), content, actor);
        }
    }

    /** A file of a case. */
    @Access(Permission.OPERATE)
    @Get("/{id}/files/{fileId}")
    @ApiResponse(responseCode = "200", description = "The file", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> open(UUID id, UUID fileId) {
        return open.open(id, fileId, Side.OPERATOR);
    }
}
