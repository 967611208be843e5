package hqb.makerspaces.community;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.community.Interests.Interest;
import hqb.makerspaces.community.Collaborations.Project;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects that look for people. */
@Tag(name = "Makerspaces")
@Controller("/api/v1/collaborations")
@ExecuteOn(TaskExecutors.BLOCKING)
class CollaborationController {
    private final Collaborations collaborations;
    private final Interests interests;

    CollaborationController(Collaborations collaborations, Interests interests) {
        this.collaborations = collaborations;
        this.interests = interests;
    }

    /**
     * Open projects and your own, the newest first.
     *
     * @param cursor {@code next} of the page before
     * @param size   projects a page
     */
    @Access(Permission.PUBLIC)
    @Get
    Page<Project> list(@QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size,
            @Parameter(hidden = true) Actor actor) {
        return collaborations.list(cursor, size, actor);
    }

    /** One of them. */
    @Access(Permission.PUBLIC)
    @Get("/{id}")
    Project get(UUID id, @Parameter(hidden = true) Actor actor) {
        return collaborations.get(id, actor);
    }

    /** Adds one. */
    @Access(Permission.SIGNED_IN)
    @Post
    @Status(HttpStatus.CREATED)
    Project add(@Body Collaborations.Form form, @Parameter(hidden = true) Actor actor) {
        return collaborations.get(collaborations.add(form, actor), actor);
    }

    /** It looks for nobody any more. */
    @Access(Permission.SIGNED_IN)
    @Post("/{id}/closing")
    Project close(UUID id, @Parameter(hidden = true) Actor actor) {
        collaborations.close(id, actor);
        return collaborations.get(id, actor);
    }

    /** Says that you are interested. Your address is told once the other side has said yes. */
    @Access(Permission.SIGNED_IN)
    @Post("/{id}/interests")
    @Status(HttpStatus.CREATED)
    Project ask(UUID id, @Body Interests.Asked asked, @Parameter(hidden = true) Actor actor) {
        interests.ask(id, asked, actor);
        return collaborations.get(id, actor);
    }

    /** Who is interested in a project of yours; all on one page. */
    @Access(Permission.SIGNED_IN)
    @Get("/{id}/interests")
    Page<Interest> interests(UUID id, @Parameter(hidden = true) Actor actor) {
        return Page.whole(interests.interests(id, actor));
    }

    /** Says yes or no to somebody; with a yes both learn the other's address. */
    @Access(Permission.SIGNED_IN)
    @Post("/{id}/interests/{interest}/reply")
    Page<Interest> reply(UUID id, UUID interest, @Body Interests.Reply reply, @Parameter(hidden = true) Actor actor) {
        interests.reply(id, interest, reply, actor);
        return Page.whole(interests.interests(id, actor));
    }
}
