package hqb.spaces.viewings;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.spaces.viewings.FindViewing.Side;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Viewings of units, for whoever wants to see one. */
@Tag(name = "Letting")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ViewingController {
    private final ShowTimes times;
    private final BookViewing book;
    private final ChangeViewing change;
    private final FindViewing find;
    private final ShowViewings show;
    private final WriteViewings calendar;

    ViewingController(ShowTimes times, BookViewing book, ChangeViewing change, FindViewing find, ShowViewings show,
            WriteViewings calendar) {
        this.times = times;
        this.book = book;
        this.change = change;
        this.find = find;
        this.show = show;
        this.calendar = calendar;
    }

    /**
     * Who lets a unit, and the times of fourteen days at which it can be viewed.
     *
     * @param from the first day, in Shenzhen; today when left out
     */
    @Access(Permission.PUBLIC)
    @Get("/units/{id}/viewings")
    TimesPage times(UUID id, @QueryValue @Nullable LocalDate from, @Parameter(hidden = true) Actor actor) {
        return times.of(id, from, actor);
    }

    /**
     * Books a viewing. 409 {@code slot-taken} with the next free times as {@code alternatives}; 409 {@code conflict} when you have another
     * viewing of the unit, or at that time.
     */
    @Access(Permission.SIGNED_IN)
    @Post("/units/{id}/viewings")
    @Status(HttpStatus.CREATED)
    ViewingPage book(UUID id, @Body BookViewing.Wish wish, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return get(book.book(id, wish, actor), actor, language);
    }

    /**
     * Your viewings: those to come, the next first; those that are over, the latest first.
     *
     * @param open   true for those to come, false for those that are over or cancelled; all when left out
     * @param cursor {@code next} of the page before
     * @param size   viewings a page
     */
    @Access(Permission.SIGNED_IN)
    @Get("/viewings")
    Page<ViewingPage> list(@QueryValue @Nullable Boolean open, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return show.list(actor, Side.MAKER, open, cursor, size, language);
    }

    /** One of them. */
    @Access(Permission.SIGNED_IN)
    @Get("/viewings/{id}")
    ViewingPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.page(find.find(id, Side.MAKER, actor), Side.MAKER, language);
    }

    /** Takes another time of the same unit; refused as booking is. The number stays. */
    @Access(Permission.SIGNED_IN)
    @Post("/viewings/{id}/move")
    ViewingPage move(UUID id, @Body ChangeViewing.To to, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        change.move(id, to, actor);
        return get(id, actor, language);
    }

    /** Gives it back before it begins. */
    @Access(Permission.SIGNED_IN)
    @Post("/viewings/{id}/cancellation")
    ViewingPage cancel(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        change.giveBack(id, actor);
        return get(id, actor, language);
    }

    /** The viewing for a calendar (iCalendar); a newer download takes the place of an older one. */
    @Access(Permission.SIGNED_IN)
    @Get("/viewings/{id}/calendar.ics")
    @Produces("text/calendar")
    HttpResponse<String> calendar(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        Viewing one = find.find(id, Side.MAKER, actor);
        return HttpResponse.ok(calendar.one(one, Side.MAKER, language))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + one.number() + ".ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
