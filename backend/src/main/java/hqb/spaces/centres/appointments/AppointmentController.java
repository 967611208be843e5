package hqb.spaces.centres.appointments;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.Centres;
import hqb.spaces.centres.Directory;
import hqb.spaces.centres.FindCentre;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appointments at service centres. */
@Tag(name = "Park")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class AppointmentController {
    private final FindCentre centre;
    private final Centres centres;
    private final ShowSlots slots;
    private final BookAppointment book;
    private final MoveAppointment move;
    private final CancelAppointment cancel;
    private final FindAppointment find;
    private final ShowAppointments show;
    private final MarkAttendance attendance;
    private final WriteCalendar calendar;
    private final Clock clock;

    AppointmentController(FindCentre centre, Centres centres, ShowSlots slots, BookAppointment book, MoveAppointment move,
            CancelAppointment cancel, FindAppointment find, ShowAppointments show, MarkAttendance attendance, WriteCalendar calendar,
            Clock clock) {
        this.centre = centre;
        this.centres = centres;
        this.slots = slots;
        this.book = book;
        this.move = move;
        this.cancel = cancel;
        this.find = find;
        this.show = show;
        this.attendance = attendance;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The slots of fourteen days, day by day; closed days say why.
     *
     * @param service policy, government, ip, testing, desks or registration
     * @param from    the first day, in Shenzhen; today when left out
     */
    @Access(Permission.PUBLIC)
    @Get("/centres/{slug}/slots")
    SlotsPage slots(String slug, @QueryValue String service, @QueryValue @Nullable LocalDate from,
            @Parameter(hidden = true) Language language) {
        return slots.of(centre.get(slug), FindCentre.service("service", service), from, language);
    }

    /**
     * Makes an appointment. 409 {@code slot-taken} with the next three free slots as {@code alternatives}; 409 {@code centre-closed} with the
     * nearest ones, also of other centres; 409 {@code conflict} when you have three to come.
     */
    @Access(Permission.SIGNED_IN)
    @Post("/appointments")
    @Status(HttpStatus.CREATED)
    AppointmentPage book(@Body BookAppointment.Wish wish, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return show.page(find.own(book.book(wish, actor), actor), language);
    }

    /**
     * Your appointments, the latest made first.
     *
     * @param open   true for those to come, false for those that are over or cancelled; all when left out
     * @param cursor {@code next} of the page before
     * @param size   appointments a page
     */
    @Access(Permission.SIGNED_IN)
    @Get("/appointments")
    Page<AppointmentPage> list(@QueryValue @Nullable Boolean open, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return show.own(actor, open, cursor, size, language);
    }

    /** One of them. */
    @Access(Permission.SIGNED_IN)
    @Get("/appointments/{id}")
    AppointmentPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.page(find.own(id, actor), language);
    }

    /** Takes another slot of the same centre and service; refused as making one is. The number stays. */
    @Access(Permission.SIGNED_IN)
    @Post("/appointments/{id}/move")
    AppointmentPage move(UUID id, @Body MoveAppointment.To to, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        move.move(id, to, actor);
        return get(id, actor, language);
    }

    /** Gives it back before it begins. */
    @Access(Permission.SIGNED_IN)
    @Post("/appointments/{id}/cancellation")
    AppointmentPage cancel(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        cancel.cancel(id, actor);
        return get(id, actor, language);
    }

    /** The appointment for a calendar (iCalendar); a newer download takes the place of an older one. */
    @Access(Permission.SIGNED_IN)
    @Get("/appointments/{id}/calendar.ics")
    @Produces("text/calendar")
    HttpResponse<String> calendar(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        Appointment one = find.own(id, actor);
        Directory all = centres.directory();
        return HttpResponse.ok(calendar.write(one, all.centre(one.centre()), all, language))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + one.number() + ".ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    /**
     * Who comes on a day, the earliest first.
     *
     * @param centre the centre's word; all centres when left out
     * @param day    in Shenzhen; today when left out
     */
    @Access(Permission.OPERATE)
    @Get("/operations/appointments")
    Page<AppointmentPage> received(@QueryValue @Nullable String centre, @QueryValue @Nullable LocalDate day,
            @Parameter(hidden = true) Language language) {
        Centre where = centre == null || centre.isBlank() ? null : this.centre.named("centre", centre);
        return show.ofDay(where, day == null ? FindSlots.day(clock.instant()) : day, language);
    }

    /** Says whether somebody came; it can be put right for a week. */
    @Access(Permission.OPERATE)
    @Post("/operations/appointments/{id}/attendance")
    AppointmentPage attendance(UUID id, @Body MarkAttendance.Came came, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        attendance.mark(id, came, actor);
        return show.received(show.get(id), language);
    }
}
