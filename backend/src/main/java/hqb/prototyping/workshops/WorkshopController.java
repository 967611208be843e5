package hqb.prototyping.workshops;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** A provider's own workshop. */
@Tag(name = "Workshop")
@Controller("/api/v1/provider")
@ExecuteOn(TaskExecutors.BLOCKING)
class WorkshopController {
    private final ShowWorkshop show;
    private final EditWorkshop edit;

    WorkshopController(ShowWorkshop show, EditWorkshop edit) {
        this.show = show;
        this.edit = edit;
    }

    /** The workshop of the asker's organisation; 404 when it has none. */
    @Access(Permission.FULFIL)
    @Get
    WorkshopPage get(@Parameter(hidden = true) Actor actor) {
        return show.show(actor);
    }

    /** Changes what it is called, what it says of itself and where it is. */
    @Access(Permission.APPLY)
    @Put("/profile")
    WorkshopPage profile(@Body ProfileBody body, @Parameter(hidden = true) Actor actor) {
        edit.profile(actor, body);
        return show.show(actor);
    }

    /** Puts these machines in the place of the ones before. */
    @Access(Permission.APPLY)
    @Put("/machines")
    WorkshopPage machines(@Body MachinesBody body, @Parameter(hidden = true) Actor actor) {
        edit.machines(actor, body);
        return show.show(actor);
    }

    /** Puts these certificates in the place of the ones before. Others see those that have not expired. */
    @Access(Permission.APPLY)
    @Put("/certificates")
    WorkshopPage certificates(@Body CertificatesBody body, @Parameter(hidden = true) Actor actor) {
        edit.certificates(actor, body);
        return show.show(actor);
    }

    /** Says how many jobs a week it takes on and when it is closed. A full or closed workshop is left out of prices, which say why. */
    @Access(Permission.FULFIL)
    @Put("/calendar")
    WorkshopPage calendar(@Body CalendarBody body, @Parameter(hidden = true) Actor actor) {
        edit.calendar(actor, body);
        return show.show(actor);
    }
}
