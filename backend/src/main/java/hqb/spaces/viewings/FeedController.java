package hqb.spaces.viewings;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.http.PublicAddress;
import hqb.spaces.viewings.FindViewing.Side;
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

/** Calendars that read viewings by themselves. */
@Tag(name = "Letting")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedController {
    private final Feeds feeds;
    private final PublicAddress site;

    FeedController(Feeds feeds, PublicAddress site) {
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
    record FeedAddress(@Nullable Instant since, @Nullable String url) {
    }

    /** Whether there is an address at which a calendar reads your viewings. */
    @Access(Permission.SIGNED_IN)
    @Get("/viewings/feed")
    FeedAddress own(@Parameter(hidden = true) Actor actor) {
        return new FeedAddress(feeds.since(Side.MAKER, actor), null);
    }

    /** A new address at which a calendar reads your viewings; an older one stops working. Whoever knows it reads them. */
    @Access(Permission.SIGNED_IN)
    @Post("/viewings/feed")
    @Status(HttpStatus.CREATED)
    FeedAddress renewOwn(@Parameter(hidden = true) Actor actor) {
        return renew(Side.MAKER, actor);
    }

    /** Ends the address. */
    @Access(Permission.SIGNED_IN)
    @Delete("/viewings/feed")
    @Status(HttpStatus.NO_CONTENT)
    void endOwn(@Parameter(hidden = true) Actor actor) {
        feeds.end(Side.MAKER, actor);
    }

    /** Whether there is an address at which a calendar of yours reads the viewings of the organisation's units. */
    @Access(Permission.LET)
    @Get("/lettings/viewings/feed")
    FeedAddress received(@Parameter(hidden = true) Actor actor) {
        return new FeedAddress(feeds.since(Side.OWNER, actor), null);
    }

    /** A new address for the viewings of the organisation's units; an older one of yours stops working. */
    @Access(Permission.LET)
    @Post("/lettings/viewings/feed")
    @Status(HttpStatus.CREATED)
    FeedAddress renewReceived(@Parameter(hidden = true) Actor actor) {
        return renew(Side.OWNER, actor);
    }

    /** Ends the address. */
    @Access(Permission.LET)
    @Delete("/lettings/viewings/feed")
    @Status(HttpStatus.NO_CONTENT)
    void endReceived(@Parameter(hidden = true) Actor actor) {
        feeds.end(Side.OWNER, actor);
    }

    /** The viewings behind an address (iCalendar); 404 when it is none any more. */
    @Access(Permission.PUBLIC)
    @Get("/viewings/feeds/{token}/calendar.ics")
    @Produces("text/calendar")
    HttpResponse<String> read(String token) {
        return HttpResponse.ok(feeds.read(token)).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private FeedAddress renew(Side side, Actor actor) {
        String secret = feeds.renew(side, actor);
        return new FeedAddress(feeds.since(side, actor), site.page("/api/v1/viewings/feeds/" + secret + "/calendar.ics"));
    }
}
