package hqb.spaces.leases.handover;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.paging.Page;
import hqb.spaces.leases.FindLease;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Records of hand-over, for both sides of a lease. */
@Tag(name = "Leases")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class HandoverController {
    private final RecordHandover record;
    private final Handovers records;
    private final FindLease find;

    HandoverController(RecordHandover record, Handovers records, FindLease find) {
        this.record = record;
        this.records = records;
        this.find = find;
    }

    /** The records of a lease: that of the start, and that of the end. */
    @Access(Permission.IDENTIFIED)
    @Get("/leases/{id}/handovers")
    Page<Handover> list(UUID id, @Parameter(hidden = true) Actor actor) {
        find.of(id, actor);
        return Page.whole(records.list(id));
    }

    /** Writes down how the unit is handed over; signatures of what was written before are gone. */
    @Access(Permission.BUY)
    @Put("/leases/{id}/handovers/{occasion}")
    Page<Handover> write(UUID id, String occasion, @Body RecordHandover.Written written, @Parameter(hidden = true) Actor actor) {
        record.write(id, occasion, written, actor);
        return Page.whole(records.list(id));
    }

    /** Signs a record for the asker's side; what both have signed never changes. */
    @Access(Permission.SIGN)
    @Post("/leases/{id}/handovers/{occasion}/signatures")
    Page<Handover> sign(UUID id, String occasion, @Body RecordHandover.Signing signing, @Parameter(hidden = true) Actor actor) {
        record.sign(id, occasion, signing, actor);
        return Page.whole(records.list(id));
    }
}
