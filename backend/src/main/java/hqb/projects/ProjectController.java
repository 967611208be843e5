package hqb.projects;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects: seen by their organisation, by people who are invited, and by whoever has the link to share. */
@Tag(name = "Projects")
@Controller("/api/v1/projects")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProjectController {
    private final ShowProject show;
    private final ChangeProject change;
    private final InvitePeople invite;

    ProjectController(ShowProject show, ChangeProject change, InvitePeople invite) {
        this.show = show;
        this.change = change;
        this.invite = invite;
    }

    /** What a project is called, and how many boards are built. */
    @Serdeable
    record About(@NotBlank @Size(max = 200) String name, @Min(1) @Max(1_000_000) int boards) {
    }

    /** The id of what was made. */
    @Serdeable
    record Made(UUID id) {
    }

    /** Somebody to invite: an address, and viewer or editor. */
    @Serdeable
    record Guest(@Nullable String email, @Nullable String role) {
    }

    /** The projects of your organisation and those that you are invited to, the newest first. */
    @Access(Permission.IDENTIFIED)
    @Get
    Page<ProjectPage.ProjectItem> list(@Valid @RequestBean ProjectsAsked asked, @Parameter(hidden = true) Actor actor) {
        return show.list(asked.cursor(), asked.pageSize(), actor);
    }

    /** Opens a project for your organisation. */
    @Access(Permission.IDENTIFIED)
    @Post
    @Status(HttpStatus.CREATED)
    Made open(@Valid @Body About about, @Parameter(hidden = true) Actor actor) {
        return new Made(change.open(actor, about.name(), about.boards()));
    }

    /** A project with its versions and what a board cost day by day. */
    @Access(Permission.IDENTIFIED)
    @Get("/{id}")
    ProjectPage get(UUID id, @Parameter(hidden = true) Actor actor) {
        return show.show(id, actor);
    }

    /** Calls it something else, or builds another number of boards; then its newest version is priced anew. */
    @Access(Permission.IDENTIFIED)
    @Put("/{id}")
    ProjectPage change(UUID id, @Valid @Body About about, @Parameter(hidden = true) Actor actor) {
        change.change(id, actor, about.name(), about.boards());
        return show.show(id, actor);
    }

    /** Deletes it with its versions and costs; the lists stay. */
    @Access(Permission.IDENTIFIED)
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(UUID id, @Parameter(hidden = true) Actor actor) {
        change.delete(id, actor);
    }

    /** Makes a link by which anybody may look; one that was there stops working. */
    @Access(Permission.IDENTIFIED)
    @Post("/{id}/share")
    @Status(HttpStatus.CREATED)
    Made share(UUID id, @Parameter(hidden = true) Actor actor) {
        return new Made(change.share(id, actor));
    }

    /** Takes the link back. */
    @Access(Permission.IDENTIFIED)
    @Delete("/{id}/share")
    @Status(HttpStatus.NO_CONTENT)
    void unshare(UUID id, @Parameter(hidden = true) Actor actor) {
        change.unshare(id, actor);
    }

    /** Invites somebody by mail, of whatever organisation, or gives somebody who is invited another role. */
    @Access(Permission.IDENTIFIED)
    @Post("/{id}/people")
    ProjectPage invite(UUID id, @Body Guest guest, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        invite.invite(id, guest.email(), guest.role(), actor, language);
        return show.show(id, actor);
    }

    /** Takes somebody off the project. */
    @Access(Permission.IDENTIFIED)
    @Delete("/{id}/people/{personId}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, UUID personId, @Parameter(hidden = true) Actor actor) {
        invite.remove(id, personId, actor);
    }

    /** A project by its link to share. */
    @Access(Permission.PUBLIC)
    @Get("/shared/{shareId}")
    ProjectPage shared(UUID shareId) {
        return show.shared(shareId);
    }
}
