package hqb.spaces.centres.desks;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.FindCentre;
import hqb.spaces.centres.desks.DeskPage.DeskCalendar;
import hqb.spaces.centres.desks.DeskPage.DeskItem;
import hqb.spaces.centres.desks.DeskPage.WithPass;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Free desks of service centres, by the day. */
@Tag(name = "Park")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskController {
    private final FindCentre centre;
    private final ShowDesks show;
    private final HoldDesk hold;
    private final GivePass give;
    private final CancelDesk cancel;
    private final FindDeskDay find;
    private final CheckIn checkIn;

    DeskController(FindCentre centre, ShowDesks show, HoldDesk hold, GivePass give, CancelDesk cancel, FindDeskDay find, CheckIn checkIn) {
        this.centre = centre;
        this.show = show;
        this.hold = hold;
        this.give = give;
        this.cancel = cancel;
        this.find = find;
        this.checkIn = checkIn;
    }

    /**
     * How many desks a centre has free, for four weeks.
     *
     * @param from the first day, in Shenzhen; today when left out
     */
    @Access(Permission.PUBLIC)
    @Get("/centres/{slug}/desks")
    DeskCalendar calendar(String slug, @QueryValue @Nullable LocalDate from, @Parameter(hidden = true) Language language) {
        return show.calendar(centre.get(slug), from, language);
    }

    /** Holds a desk for a quarter of an hour. 409 {@code desk-refused} with the {@code reason} and the day that is free next. */
    @Access(Permission.BUY)
    @Post("/desk-days")
    @Status(HttpStatus.CREATED)
    DeskItem hold(@Body HoldDesk.Wish wish, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.item(hold.hold(wish, actor), language);
    }

    /**
     * The organisation's desk days, the latest booked first, and its quota.
     *
     * @param cursor {@code next} of the page before
     * @param size   desk days a page
     */
    @Access(Permission.BUY)
    @Get("/desk-days")
    DeskPage list(@QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.own(actor.requireOrganisation(), cursor, size, language);
    }

    /** Confirms a held desk and gives its pass, which is shown this once and mailed. */
    @Access(Permission.BUY)
    @Post("/desk-days/{id}/confirmation")
    WithPass confirm(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        GivePass.Pass pass = give.confirm(id, actor);
        return new WithPass(show.item(id, language), pass);
    }

    /** Gives a fresh pass for a booked desk; the one before works no more. */
    @Access(Permission.BUY)
    @Post("/desk-days/{id}/pass")
    WithPass renew(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        GivePass.Pass pass = give.renew(id, actor);
        return new WithPass(show.item(id, language), pass);
    }

    /** Gives a desk back, until the centre opens on its day. */
    @Access(Permission.BUY)
    @Post("/desk-days/{id}/cancellation")
    DeskItem cancel(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        cancel.cancel(id, actor);
        return show.item(id, language);
    }

    /** What a pass is for. The token is the credential. */
    @Access(Permission.PUBLIC)
    @Get("/desk-passes/{token}")
    DeskItem pass(String token, @Parameter(hidden = true) Language language) {
        return show.received(find.ofPass(token), language);
    }

    /**
     * Who has a desk on a day.
     *
     * @param centre the centre's word; all centres when left out
     * @param day    in Shenzhen; today when left out
     */
    @Access(Permission.OPERATE)
    @Get("/operations/desk-days")
    Page<DeskItem> ofDay(@QueryValue @Nullable String centre, @QueryValue @Nullable LocalDate day,
            @Parameter(hidden = true) Language language) {
        Centre where = centre == null || centre.isBlank() ? null : this.centre.named("centre", centre);
        return show.ofDay(where, day, language);
    }

    /** Lets a team in: by the code of its pass, or by what its QR code says. */
    @Access(Permission.OPERATE)
    @Post("/operations/desk-days/check-in")
    DeskItem checkIn(@Body CheckIn.Shown shown, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.received(checkIn.checkIn(shown, actor), language);
    }
}
