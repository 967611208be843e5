package hqb.spaces.viewings;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.spaces.letting.FindListing;
import hqb.spaces.viewings.FindViewing.Side;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Viewings of an owner's units. */
@Tag(name = "Letting")
@Controller("/api/v1/lettings")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReceiveController {
    private final FindListing units;
    private final Plans plans;
    private final SavePlan save;
    private final FindViewing find;
    private final ShowViewings show;
    private final ChangeViewing change;
    private final MarkOutcome outcome;

    ReceiveController(FindListing units, Plans plans, SavePlan save, FindViewing find, ShowViewings show, ChangeViewing change,
            MarkOutcome outcome) {
        this.units = units;
        this.plans = plans;
        this.save = save;
        this.find = find;
        this.show = show;
        this.change = change;
        this.outcome = outcome;
    }

    /** When a unit of the organisation's can be viewed. */
    @Access(Permission.LET)
    @Get("/{id}/viewing-times")
    PlanForm times(UUID id, @Parameter(hidden = true) Actor actor) {
        units.requireOwn(id, actor);
        return PlanForm.of(plans.find(id));
    }

    /** Says when it can be viewed; what is booked already stays. 409 when somebody has changed it in the meantime. */
    @Access(Permission.LET)
    @Put("/{id}/viewing-times")
    PlanForm saveTimes(UUID id, @Body PlanForm plan, @Parameter(hidden = true) Actor actor) {
        save.save(id, plan, actor);
        return times(id, actor);
    }

    /**
     * Who comes: those to come, the next first; those that are over, the latest first.
     *
     * @param open   true for those to come, false for those that are over or cancelled; all when left out
     * @param cursor {@code next} of the page before
     * @param size   viewings a page
     */
    @Access(Permission.LET)
    @Get("/viewings")
    Page<ViewingPage> received(@QueryValue @Nullable Boolean open, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return show.list(actor, Side.OWNER, open, cursor, size, language);
    }

    /** Calls a viewing off, and says why. */
    @Access(Permission.LET)
    @Post("/viewings/{id}/cancellation")
    ViewingPage callOff(UUID id, @Body ChangeViewing.Because because, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        change.callOff(id, because, actor);
        return show.page(find.find(id, Side.OWNER, actor), Side.OWNER, language);
    }

    /** Says whether somebody came; it can be put right for a week. */
    @Access(Permission.LET)
    @Post("/viewings/{id}/outcome")
    ViewingPage outcome(UUID id, @Body MarkOutcome.Came came, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        outcome.mark(id, came, actor);
        return show.page(find.find(id, Side.OWNER, actor), Side.OWNER, language);
    }
}
