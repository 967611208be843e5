package hqb.makerspaces.community;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.community.EventPage.EventItem;
import hqb.makerspaces.community.EventPage.SeatItem;
import hqb.makerspaces.community.EventPage.SeriesItem;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpHeaders;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evenings of makerspaces: who speaks when, seats on site and online, calendars and links to pass on. */
@Tag(name = "Makerspaces")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class EventController {
    private final ShowEvents show;
    private final TakeSeat take;
    private final EditEvents edit;
    private final Seats seats;
    private final WriteEvents write;
    private final SharePage share;
    private final FindMakerspace makerspaces;

    EventController(ShowEvents show, TakeSeat take, EditEvents edit, Seats seats, WriteEvents write, SharePage share,
            FindMakerspace makerspaces) {
        this.show = show;
        this.take = take;
        this.edit = edit;
        this.seats = seats;
        this.write = write;
        this.share = share;
        this.makerspaces = makerspaces;
    }

    /**
     * Evenings in order of their beginning.
     *
     * @param makerspace the word of a makerspace
     * @param series     the word of a series
     * @param upcoming   false: those that have begun; else those that have not ended
     * @param from       those that end later, instead
     * @param to         those that begin earlier
     * @param cursor     {@code next} of the page before
     * @param size       evenings a page
     */
    @Access(Permission.PUBLIC)
    @Get("/events")
    Page<EventItem> list(@QueryValue @Nullable String makerspace, @QueryValue @Nullable String series,
            @QueryValue @Nullable Boolean upcoming, @QueryValue @Nullable Instant from, @QueryValue @Nullable Instant to,
            @QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.list(new ShowEvents.Asked(makerspace, series, upcoming, from, to, cursor, size), actor, language);
    }

    /** One of them. */
    @Access(Permission.PUBLIC)
    @Get("/events/{id}")
    EventItem get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.item(show.get(id), actor, language);
    }

    /** The evening for a calendar (iCalendar). */
    @Access(Permission.PUBLIC)
    @Get("/events/{id}/calendar.ics")
    @Produces("text/calendar")
    HttpResponse<String> calendar(UUID id, @Parameter(hidden = true) Language language) {
        return HttpResponse.ok(write.one(show.get(id), language));
    }

    /** Date, title and presenter as a picture. */
    @Access(Permission.PUBLIC)
    @Get("/events/{id}/poster.svg")
    @Produces("image/svg+xml")
    HttpResponse<String> poster(UUID id, @Parameter(hidden = true) Language language) {
        return HttpResponse.ok(share.poster(show.get(id), language)).header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
    }

    /** A page to pass on: it says what the evening is where links are shown, and leads there. */
    @Access(Permission.PUBLIC)
    @Get("/share/events/{id}")
    @Produces("text/html")
    HttpResponse<String> share(UUID id, @Parameter(hidden = true) Language language) {
        return HttpResponse.ok(share.html(show.get(id), language));
    }

    /** Series with their next evening; all on one page. */
    @Access(Permission.PUBLIC)
    @Get("/event-series")
    Page<SeriesItem> series(@Parameter(hidden = true) Language language) {
        return Page.whole(show.series(language));
    }

    /** The evenings of a series for calendars (iCalendar). */
    @Access(Permission.PUBLIC)
    @Get("/event-series/{slug}/calendar.ics")
    @Produces("text/calendar")
    HttpResponse<String> seriesCalendar(String slug, @Parameter(hidden = true) Language language) {
        Series one = show.series(slug);
        return HttpResponse.ok(write.feed(new Events.Filter(null, one.id(), null, null), one.name(language), language));
    }

    /** The evenings of a makerspace for calendars (iCalendar). */
    @Access(Permission.PUBLIC)
    @Get("/makerspaces/{slug}/calendar.ics")
    @Produces("text/calendar")
    HttpResponse<String> spaceCalendar(String slug, @Parameter(hidden = true) Language language) {
        Makerspace one = makerspaces.get(slug);
        return HttpResponse.ok(write.feed(new Events.Filter(one.id(), null, null, null), one.name(language), language));
    }

    /** Takes a seat, on site or online, or a place in the line when all are taken. */
    @Access(Permission.SIGNED_IN)
    @Post("/events/{id}/seats")
    @Status(HttpStatus.CREATED)
    EventItem take(UUID id, @Body TakeSeat.Wish wish, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        take.take(id, wish, actor);
        return get(id, actor, language);
    }

    /** Your seats, the last first; all on one page. */
    @Access(Permission.SIGNED_IN)
    @Get("/event-seats")
    Page<EventItem> own(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return Page.whole(seats.of(actor.requirePerson()).stream().map(seat -> get(seat.event(), actor, language)).toList());
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

    /** Announces an evening, or several by a rule of RFC 5545; 409 when the room is taken. */
    @Access(Permission.KEEP)
    @Post("/keeper/makerspaces/{slug}/events")
    @Status(HttpStatus.CREATED)
    Page<EventItem> add(String slug, @Body EditEvents.Form form, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        List<Event> made = edit.add(slug, form, actor);
        return Page.whole(made.stream().map(one -> show.item(one, actor, language)).toList());
    }

    /** Adds a series. */
    @Access(Permission.KEEP)
    @Post("/keeper/makerspaces/{slug}/event-series")
    @Status(HttpStatus.CREATED)
    SeriesItem addSeries(String slug, @Body EditEvents.SeriesForm form, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        String word = edit.addSeries(slug, form, actor);
        return show.series(language).stream().filter(one -> one.slug().equals(word)).findFirst().orElseThrow();
    }

    /** Changes an evening; who has a seat is told when its time changes. */
    @Access(Permission.KEEP)
    @Put("/keeper/events/{id}")
    EventItem change(UUID id, @Body EditEvents.Form form, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        edit.change(id, form, actor);
        return get(id, actor, language);
    }

    /** Cancels an evening; who has a seat is told. */
    @Access(Permission.KEEP)
    @Post("/keeper/events/{id}/cancellation")
    EventItem cancel(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        edit.cancel(id, actor);
        return get(id, actor, language);
    }

    /** Who has a seat of an evening or waits for one; all on one page. */
    @Access(Permission.KEEP)
    @Get("/keeper/events/{id}/seats")
    Page<SeatItem> seats(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return Page.whole(seats.of(edit.kept(id, actor).id()).stream().map(one -> show.seat(one, language)).toList());
    }

    /** Lets somebody in by what the QR code of their ticket says. */
    @Access(Permission.KEEP)
    @Post("/keeper/check-ins")
    SeatItem checkIn(@Body TakeSeat.Shown shown, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.seat(take.checkIn(shown, actor), language);
    }
}
