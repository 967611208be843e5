package hqb.makerspaces.booking;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calendars of others in which a thing is busy. */
@Tag(name = "Makerspaces")
@Controller("/api/v1/keeper")
@ExecuteOn(TaskExecutors.BLOCKING)
class OtherCalendarController {
    private static final int MOST_BYTES = 5_000_000;

    private final OtherCalendars calendars;

    OtherCalendarController(OtherCalendars calendars) {
        this.calendars = calendars;
    }

    /** An address of a calendar. */
    @Serdeable
    record CalendarAddress(@Nullable String url) {
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
}
