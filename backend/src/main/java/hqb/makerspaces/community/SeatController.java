package hqb.makerspaces.community;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.community.EventPage.EventItem;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Seats of evenings, on site and online. */
@Tag(name = "Makerspaces")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class SeatController {
    private final ShowEvents show;
    private final FindEvent find;
    private final TakeSeat take;
    private final Seats seats;

    SeatController(ShowEvents show, FindEvent find, TakeSeat take, Seats seats) {
        this.show = show;
        this.find = find;
        this.take = take;
        this.seats = seats;
    }

    /** Takes a seat, on site or online, or a place in the line when all are taken. */
    @Access(Permission.SIGNED_IN)
    @Post("/events/{id}/seats")
    @Status(HttpStatus.CREATED)
    EventItem take(UUID id, @Body TakeSeat.Wish wish, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        take.take(id, wish, actor);
        return show.item(find.get(id), actor, language);
    }

    /** Your seats, the last first; all on one page. */
    @Access(Permission.SIGNED_IN)
    @Get("/event-seats")
    Page<EventItem> own(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return Page
                .whole(seats.of(actor.requirePerson()).stream().map(seat -> show.item(find.get(seat.event()), actor, language)).toList());
    }

    /** Gives a seat up, or stops waiting. Who waits first has it then. */
    @Access(Permission.SIGNED_IN)
    @Delete("/event-seats/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void giveUp(UUID id, @Parameter(hidden = true) Actor actor) {
        take.giveUp(id, actor);
    }

    /** A fresh ticket; the one before works no more. */
    @Access(Permission.SIGNED_IN)
    @Post("/event-seats/{id}/ticket")
    EventPage.Ticket ticket(UUID id, @Parameter(hidden = true) Actor actor) {
        return take.ticket(id, actor);
    }
}
