package hqb.makerspaces.booking;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.booking.BookingPage.BookingItem;
import hqb.platform.Language;
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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keeper's desk of a makerspace: who comes, who came, and what is kept from everybody. */
@Tag(name = "Makerspaces")
@Controller("/api/v1/keeper")
@ExecuteOn(TaskExecutors.BLOCKING)
class KeeperController {
    private final FindMakerspace makerspaces;
    private final FindBooking find;
    private final ShowBookings show;
    private final ShowDay day;
    private final MarkOutcome mark;
    private final CancelBooking cancel;
    private final BlockThing block;

    KeeperController(FindMakerspace makerspaces, FindBooking find, ShowBookings show, ShowDay day, MarkOutcome mark, CancelBooking cancel,
            BlockThing block) {
        this.makerspaces = makerspaces;
        this.find = find;
        this.show = show;
        this.day = day;
        this.mark = mark;
        this.cancel = cancel;
        this.block = block;
    }

    /**
     * What is booked in a makerspace of yours, events and blocks too, in order; all on one page.
     *
     * @param makerspace its word
     * @param from       the first day; today when left out
     * @param days       1 to 31; 7 when left out
     */
    @Access(Permission.KEEP)
    @Get("/bookings")
    Page<BookingItem> bookings(@QueryValue String makerspace, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable Integer days,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return Page.whole(day.show(makerspaces.kept(makerspace, actor), from, days).stream().map(one -> show.kept(one, language)).toList());
    }

    /** Notes whether somebody came. */
    @Access(Permission.KEEP)
    @Post("/bookings/{id}/outcome")
    BookingItem outcome(UUID id, @Body MarkOutcome.Outcome outcome, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        mark.mark(id, outcome, actor);
        return show.kept(find.kept(id, actor), language);
    }

    /** Takes a booking away; all that was paid goes back. A block ends. */
    @Access(Permission.KEEP)
    @Post("/bookings/{id}/cancellation")
    BookingItem cancel(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        cancel.byKeeper(id, actor);
        return show.kept(find.kept(id, actor), language);
    }

    /** Keeps something from everybody for a time; 409 naming who has some of it. */
    @Access(Permission.KEEP)
    @Post("/blocks")
    @Status(HttpStatus.CREATED)
    BookingItem block(@Body BlockThing.Wish wish, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.kept(find.kept(block.block(wish, actor), actor), language);
    }
}
