package hqb.makerspaces.booking;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.booking.BookingPage.Booked;
import hqb.makerspaces.booking.BookingPage.BookingItem;
import hqb.makerspaces.booking.BookingPage.MissedTime;
import hqb.makerspaces.booking.BookingPage.WaitItem;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
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

/** Bookings of machines, rooms and mentors, and waiting for them. */
@Tag(name = "Makerspaces")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class BookingController {
    private final BookThing book;
    private final MoveBooking move;
    private final CancelBooking cancel;
    private final AcceptOffer accept;
    private final PayBooking pay;
    private final JoinWait join;
    private final FindBooking find;
    private final ShowBookings show;
    private final WriteBookings write;

    BookingController(BookThing book, MoveBooking move, CancelBooking cancel, AcceptOffer accept, PayBooking pay, JoinWait join,
            FindBooking find, ShowBookings show, WriteBookings write) {
        this.book = book;
        this.move = move;
        this.cancel = cancel;
        this.accept = accept;
        this.pay = pay;
        this.join = join;
        this.find = find;
        this.show = show;
        this.write = write;
    }

    /**
     * Books something; what costs something is held for twenty minutes until it is paid. 409 {@code slot-taken} with the next free times,
     * 409 {@code booking-refused} and 403 {@code training-needed} with the {@code reason}.
     */
    @Access(Permission.SIGNED_IN)
    @Post("/bookings")
    @Status(HttpStatus.CREATED)
    Booked book(@Body BookThing.Wish wish, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        KeepBooking.Kept kept = book.book(wish, actor);
        return new Booked(show.item(kept.made().getFirst(), language), kept.made().stream().map(one -> show.item(one, language)).toList(),
                kept.missed().stream().map(one -> new MissedTime(one.time().from(), one.time().to(),
                        one.reason() == null ? null : one.reason().code())).toList());
    }

    /**
     * Your bookings, those with the latest beginning first.
     *
     * @param cursor {@code next} of the page before
     * @param size   bookings a page
     */
    @Access(Permission.SIGNED_IN)
    @Get("/bookings")
    Page<BookingItem> list(@QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.own(actor.requirePerson(), cursor, size, language);
    }

    /** One of yours. */
    @Access(Permission.SIGNED_IN)
    @Get("/bookings/{id}")
    BookingItem get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.item(find.own(id, actor), language);
    }

    /** Takes another time for it; what it then costs less goes back. Refused as booking is. */
    @Access(Permission.SIGNED_IN)
    @Put("/bookings/{id}/time")
    BookingItem move(UUID id, @Body MoveBooking.To to, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        move.move(id, to, actor);
        return show.item(id, language);
    }

    /** Gives it up, or declines what is offered. In time all that was paid goes back; later nothing does. */
    @Access(Permission.SIGNED_IN)
    @Post("/bookings/{id}/cancellation")
    BookingItem cancel(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        cancel.byPerson(id, actor);
        return show.item(id, language);
    }

    /** Takes what came free and is offered. */
    @Access(Permission.SIGNED_IN)
    @Post("/bookings/{id}/acceptance")
    BookingItem accept(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        accept.accept(id, actor);
        return show.item(id, language);
    }

    /** Opens the payment of what is held. Asked again, it is the same payment. */
    @Access(Permission.SIGNED_IN)
    @Post("/bookings/{id}/payment")
    BookingItem pay(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        pay.pay(id, actor);
        return show.item(id, language);
    }

    /** What a browser needs to have the open payment made at Stripe. */
    @Access(Permission.SIGNED_IN)
    @Get("/bookings/{id}/card-form")
    PayBooking.BookingForm cardForm(UUID id, @Parameter(hidden = true) Actor actor) {
        return pay.cardForm(id, actor);
    }

    /** The booking for a calendar (iCalendar). */
    @Access(Permission.SIGNED_IN)
    @Get("/bookings/{id}/calendar.ics")
    @Produces("text/calendar")
    HttpResponse<String> calendar(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return HttpResponse.ok(write.one(find.own(id, actor), language));
    }

    /** Waits for a time that somebody has. When it comes free, it is offered in the order of asking and kept for a while. */
    @Access(Permission.SIGNED_IN)
    @Post("/booking-waits")
    @Status(HttpStatus.CREATED)
    WaitItem join(@Body JoinWait.Wish wish, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        UUID id = join.join(wish, actor);
        return show.waits(actor, language).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** What you wait for; all on one page. */
    @Access(Permission.SIGNED_IN)
    @Get("/booking-waits")
    Page<WaitItem> waits(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return Page.whole(show.waits(actor, language));
    }

    /** Stops waiting. */
    @Access(Permission.SIGNED_IN)
    @Delete("/booking-waits/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void leave(UUID id, @Parameter(hidden = true) Actor actor) {
        join.leave(id, actor);
    }
}
