package hqb.makerspaces.booking;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.booking.BookingPage.BookingItem;
import hqb.makerspaces.booking.BookingPage.TrainingItem;
import hqb.makerspaces.booking.BookingPage.UseRow;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keeper's desk of a makerspace: who comes, trainings, blocks, calendars of others, how much was used. */
@Tag(name = "Makerspaces")
@Controller("/api/v1/keeper")
@ExecuteOn(TaskExecutors.BLOCKING)
class KeeperController {
    private static final int MOST_BYTES = 5_000_000;

    private final FindMakerspace makerspaces;
    private final FindBooking find;
    private final ShowBookings show;
    private final ShowDay day;
    private final MarkOutcome mark;
    private final CancelBooking cancel;
    private final BlockThing block;
    private final GiveTraining trainings;
    private final OtherCalendars calendars;
    private final CountUse use;

    KeeperController(FindMakerspace makerspaces, FindBooking find, ShowBookings show, ShowDay day, MarkOutcome mark, CancelBooking cancel,
            BlockThing block, GiveTraining trainings, OtherCalendars calendars, CountUse use) {
        this.makerspaces = makerspaces;
        this.find = find;
        this.show = show;
        this.day = day;
        this.mark = mark;
        this.cancel = cancel;
        this.block = block;
        this.trainings = trainings;
        this.calendars = calendars;
        this.use = use;
    }

    /** An address of a calendar. */
    @Serdeable
    record CalendarAddress(@Nullable String url) {
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

    /** The trainings of a makerspace of yours, and who has had them; all on one page. */
    @Access(Permission.KEEP)
    @Get("/trainings")
    Page<TrainingItem> trainings(@QueryValue String makerspace, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return Page.whole(trainings.list(makerspace, actor, language));
    }

    /** Adds a training. */
    @Access(Permission.KEEP)
    @Post("/makerspaces/{slug}/trainings")
    @Status(HttpStatus.CREATED)
    TrainingItem addTraining(String slug, @Body GiveTraining.Form form, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return trainings.add(slug, form, actor, language);
    }

    /** Notes that somebody has had it, or for how much longer it is good. */
    @Access(Permission.KEEP)
    @Post("/trainings/{id}/people")
    TrainingItem give(UUID id, @Body GiveTraining.Given given, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return trainings.give(id, given, actor, language);
    }

    /** Takes it back. */
    @Access(Permission.KEEP)
    @Delete("/trainings/{id}/people/{person}")
    @Status(HttpStatus.NO_CONTENT)
    void revoke(UUID id, UUID person, @Parameter(hidden = true) Actor actor) {
        trainings.revoke(id, person, actor);
    }

    /** Calendars of others in which something is busy; all on one page. */
    @Access(Permission.KEEP)
    @Get("/bookables/{slug}/calendars")
    Page<OtherCalendars.OtherCalendar> calendars(String slug, @Parameter(hidden = true) Actor actor) {
        return Page.whole(calendars.list(slug, actor));
    }

    /**
     * Reads busy times from an iCalendar file, series and exceptions included.
     *
     * @param file the file, at most 5 MB
     */
    @Access(Permission.KEEP)
    @Post("/bookables/{slug}/calendars/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    OtherCalendars.OtherCalendar addFile(String slug, @Part("file") CompletedFileUpload file, @Parameter(hidden = true) Actor actor)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            String text = new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return calendars.keepFile(slug, file.getFilename(), text, actor);
        }
    }

    /** Reads busy times from an address, again each hour. */
    @Access(Permission.KEEP)
    @Post("/bookables/{slug}/calendars")
    @Status(HttpStatus.CREATED)
    OtherCalendars.OtherCalendar addAddress(String slug, @Body CalendarAddress address, @Parameter(hidden = true) Actor actor) {
        return calendars.keepAddress(slug, address.url(), actor);
    }

    /** Forgets a calendar with its busy times. */
    @Access(Permission.KEEP)
    @Delete("/bookables/{slug}/calendars/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void removeCalendar(String slug, UUID id, @Parameter(hidden = true) Actor actor) {
        calendars.remove(slug, id, actor);
    }

    /**
     * How much was used; all on one page. What was cancelled is counted apart.
     *
     * @param from the first day; four weeks before the last when left out
     * @param to   the last day; today when left out
     */
    @Access(Permission.KEEP)
    @Get("/makerspaces/{slug}/use")
    Page<UseRow> use(String slug, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return Page.whole(use.count(makerspaces.kept(slug, actor), from, to, language));
    }

    /** The same as a table. */
    @Access(Permission.KEEP)
    @Get("/makerspaces/{slug}/use.csv")
    @Produces("text/csv")
    HttpResponse<String> useCsv(String slug, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return HttpResponse.ok(use.csv(use.count(makerspaces.kept(slug, actor), from, to, language)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "-use.csv\"");
    }
}
