package hqb.makerspaces.community;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.community.EventPage.EventItem;
import hqb.makerspaces.community.EventPage.KeptEvent;
import hqb.makerspaces.community.EventPage.SeatItem;
import hqb.makerspaces.community.EventPage.SeriesItem;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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

/** The keeper's desk for evenings: announces, changes and cancels them, adds recordings, and lets people in. */
@Tag(name = "Makerspaces")
@Controller("/api/v1/keeper")
@ExecuteOn(TaskExecutors.BLOCKING)
class KeptEventController {
    private final ShowKeptEvents kept;
    private final ShowEvents show;
    private final FindEvent find;
    private final AnnounceEvents announce;
    private final ChangeEvent change;
    private final AddSeries addSeries;
    private final TakeSeat take;
    private final Seats seats;

    KeptEventController(ShowKeptEvents kept, ShowEvents show, FindEvent find, AnnounceEvents announce, ChangeEvent change,
            AddSeries addSeries, TakeSeat take, Seats seats) {
        this.kept = kept;
        this.show = show;
        this.find = find;
        this.announce = announce;
        this.change = change;
        this.addSeries = addSeries;
        this.take = take;
        this.seats = seats;
    }

    /**
     * Evenings of a makerspace of yours: those to come in their order, those that are over the last first.
     *
     * @param makerspace its word
     * @param upcoming   false: those that are over
     * @param cursor     {@code next} of the page before
     * @param size       evenings a page
     */
    @Access(Permission.KEEP)
    @Get("/events")
    Page<KeptEvent> list(@QueryValue String makerspace, @QueryValue @Nullable Boolean upcoming, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor) {
        return kept.list(makerspace, Boolean.FALSE.equals(upcoming), cursor, size, actor);
    }

    /** One of them, as its keeper wrote it. */
    @Access(Permission.KEEP)
    @Get("/events/{id}")
    KeptEvent get(UUID id, @Parameter(hidden = true) Actor actor) {
        return kept.item(find.kept(id, actor));
    }

    /** Announces an evening, or several by a rule of RFC 5545; 409 when the room is taken. */
    @Access(Permission.KEEP)
    @Post("/makerspaces/{slug}/events")
    @Status(HttpStatus.CREATED)
    Page<EventItem> add(String slug, @Body EventForm form, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return Page.whole(announce.announce(slug, form, actor).stream().map(one -> show.item(one, actor, language)).toList());
    }

    /** Changes an evening; 409 when somebody has changed it since that version. Who has a seat is told when its time changes. */
    @Access(Permission.KEEP)
    @Put("/events/{id}")
    KeptEvent change(UUID id, @Body EventForm form, @Parameter(hidden = true) Actor actor) {
        change.change(id, form, actor);
        return kept.item(find.kept(id, actor));
    }

    /** Adds the recording of an evening that has begun; without an address it is taken away. */
    @Access(Permission.KEEP)
    @Put("/events/{id}/recording")
    KeptEvent record(UUID id, @Body ChangeEvent.Recording recording, @Parameter(hidden = true) Actor actor) {
        change.record(id, recording, actor);
        return kept.item(find.kept(id, actor));
    }

    /** Cancels an evening; who has a seat is told. */
    @Access(Permission.KEEP)
    @Post("/events/{id}/cancellation")
    EventItem cancel(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        change.cancel(id, actor);
        return show.item(find.get(id), actor, language);
    }

    /** Series of a makerspace of yours; all on one page. */
    @Access(Permission.KEEP)
    @Get("/event-series")
    Page<SeriesItem> series(@QueryValue String makerspace, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return Page.whole(kept.series(makerspace, actor, language));
    }

    /** Adds a series. */
    @Access(Permission.KEEP)
    @Post("/makerspaces/{slug}/event-series")
    @Status(HttpStatus.CREATED)
    SeriesItem addSeries(String slug, @Body AddSeries.SeriesForm form, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return show.series(addSeries.add(slug, form, actor), language);
    }

    /** Who has a seat of an evening or waits for one; all on one page. */
    @Access(Permission.KEEP)
    @Get("/events/{id}/seats")
    Page<SeatItem> seats(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return Page.whole(seats.of(find.kept(id, actor).id()).stream().map(one -> show.seat(one, language)).toList());
    }

    /** Lets somebody in by what the QR code of their ticket says. */
    @Access(Permission.KEEP)
    @Post("/check-ins")
    SeatItem checkIn(@Body TakeSeat.Shown shown, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.seat(take.checkIn(shown, actor), language);
    }
}
