package hqb.sourcing.boms;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.sourcing.boms.BomPage.ChangedLines;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do with lists: decide about lines, keep, rename, delete. A list that an organisation has claimed is changed by it alone. */
@Tag(name = "BOMs")
@Controller("/api/v1/boms")
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnBomController {
    private final ListBoms list;
    private final ClaimBoms claim;
    private final RenameBom rename;
    private final DeleteBom delete;
    private final ChooseLine choose;

    OwnBomController(ListBoms list, ClaimBoms claim, RenameBom rename, DeleteBom delete, ChooseLine choose) {
        this.list = list;
        this.claim = claim;
        this.rename = rename;
        this.delete = delete;
        this.choose = choose;
    }

    /** The part that a line means; null: none of those that are offered. */
    @Serdeable
    record Chosen(@Nullable UUID partId) {
    }

    /** What a list is called. */
    @Serdeable
    record Name(@NotBlank @Size(max = 200) String name) {
    }

    /** The lists that your organisation has sent or keeps, the newest first. */
    @Access(Permission.IDENTIFIED)
    @Get
    Page<ListBoms.BomItem> list(@Valid @RequestBean BomsAsked asked, @Parameter(hidden = true) Actor actor) {
        return list.list(asked, actor);
    }

    /** Keeps a list that nobody owns for your organisation. Its link goes on to show it to whoever has it. */
    @Access(Permission.IDENTIFIED)
    @Post("/{id}/claim")
    @Status(HttpStatus.NO_CONTENT)
    void claim(UUID id, @Parameter(hidden = true) Actor actor) {
        claim.claim(id, actor);
    }

    /** Calls it something else. */
    @Access(Permission.PUBLIC)
    @Put("/{id}/name")
    @Status(HttpStatus.NO_CONTENT)
    void rename(UUID id, @Valid @Body Name name, @Parameter(hidden = true) Actor actor) {
        rename.rename(id, name.name(), actor);
    }

    /** Deletes it and its file for good. What was decided about its lines stays remembered for your organisation. */
    @Access(Permission.PUBLIC)
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(UUID id, @Parameter(hidden = true) Actor actor) {
        delete.delete(id, actor);
    }

    /**
     * Says which part a line means, or that it is none of those that are offered. It holds for the lines that say the same too, and for your
     * organisation's next lists.
     *
     * @param row of the line
     * @return the lines that are different now
     */
    @Access(Permission.PUBLIC)
    @Put("/{id}/lines/{row}/choice")
    ChangedLines choose(UUID id, int row, @Valid @Body Chosen chosen, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return choose.choose(id, row, chosen.partId(), actor, language);
    }

    /**
     * Takes the latest decision about a line back; what was decided before counts again. One that was remembered is forgotten.
     *
     * @param row of the line
     * @return the lines that are different now
     */
    @Access(Permission.PUBLIC)
    @Delete("/{id}/lines/{row}/choice")
    ChangedLines undo(UUID id, int row, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return choose.undo(id, row, actor, language);
    }
}
