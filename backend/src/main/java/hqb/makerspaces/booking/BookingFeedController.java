package hqb.makerspaces.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.http.PublicAddress;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Calendars that read a person's bookings by themselves. */
@Tag(name = "Makerspaces")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class BookingFeedController {
    private final BookingFeeds feeds;
    private final PublicAddress site;

    BookingFeedController(BookingFeeds feeds, PublicAddress site) {
        this.feeds = feeds;
        this.site = site;
    }

    /**
     * An address for calendars.
     *
     * @param since when it was made; null when there is none
     * @param url   the address, said once when it is made; null later
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BookingFeed(@Nullable Instant since, @Nullable String url) {
    }

    /** Whether there is an address at which a calendar reads your bookings. */
    @Access(Permission.SIGNED_IN)
    @Get("/bookings/feed")
    BookingFeed get(@Parameter(hidden = true) Actor actor) {
        return new BookingFeed(feeds.since(actor.requirePerson()), null);
    }

    /** A new address; an older one stops working. Whoever knows it reads your bookings. */
    @Access(Permission.SIGNED_IN)
    @Post("/bookings/feed")
    @Status(HttpStatus.CREATED)
    BookingFeed renew(@Parameter(hidden = true) Actor actor) {
        String secret = feeds.renew(actor.requirePerson());
        return new BookingFeed(feeds.since(actor.requirePerson()), site.page("/api/v1/bookings/feeds/" + secret + "/calendar.ics"));
    }

    /** Ends the address. */
    @Access(Permission.SIGNED_IN)
    @Delete("/bookings/feed")
    @Status(HttpStatus.NO_CONTENT)
    void end(@Parameter(hidden = true) Actor actor) {
        feeds.end(actor.requirePerson());
    }

    /** The bookings behind an address (iCalendar); 404 when it is none any more. */
    @Access(Permission.PUBLIC)
    @Get("/bookings/feeds/{token}/calendar.ics")
    @Produces("text/calendar")
    HttpResponse<String> read(String token) {
        return HttpResponse.ok(feeds.read(token)).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
