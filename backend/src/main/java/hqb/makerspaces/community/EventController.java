package hqb.makerspaces.community;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.community.EventPage.EventItem;
import hqb.makerspaces.community.EventPage.SeriesItem;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evenings of makerspaces: who speaks when, their calendars, and links to pass on. */
@Tag(name = "Makerspaces")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class EventController {
    private final ShowEvents show;
    private final FindEvent find;
    private final WriteEvents write;
    private final SharePage share;
    private final FindMakerspace makerspaces;

    EventController(ShowEvents show, FindEvent find, WriteEvents write, SharePage share, FindMakerspace makerspaces) {
        this.show = show;
        this.find = find;
        this.write = write;
        this.share = share;
        this.makerspaces = makerspaces;
    }

    /**
     * Evenings in order of their beginning; those that have begun, the last first.
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
        return show.item(find.get(id), actor, language);
    }

    /** The evening for a calendar (iCalendar). */
    @Access(Permission.PUBLIC)
    @Get("/events/{id}/calendar.ics")
    @Produces("text/calendar")
    HttpResponse<String> calendar(UUID id, @Parameter(hidden = true) Language language) {
        return HttpResponse.ok(write.one(find.get(id), language));
    }

    /** Date, title and presenter as a picture. */
    @Access(Permission.PUBLIC)
    @Get("/events/{id}/poster.svg")
    @Produces("image/svg+xml")
    HttpResponse<String> poster(UUID id, @Parameter(hidden = true) Language language) {
        return HttpResponse.ok(share.poster(find.get(id), language)).header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
    }

    /** A page to pass on: it says what the evening is where links are shown, and leads there. */
    @Access(Permission.PUBLIC)
    @Get("/share/events/{id}")
    @Produces("text/html")
    HttpResponse<String> share(UUID id, @Parameter(hidden = true) Language language) {
        return HttpResponse.ok(share.html(find.get(id), language));
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
}
