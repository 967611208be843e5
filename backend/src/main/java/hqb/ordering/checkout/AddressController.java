package hqb.ordering.checkout;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.ordering.orders.Frozen;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Where a company has its goods sent. */
@Tag(name = "Buying")
@Controller("/api/v1/addresses")
@ExecuteOn(TaskExecutors.BLOCKING)
class AddressController {
    private final Addresses addresses;

    AddressController(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The company's addresses, the last used first. */
    @Access(Permission.BUY)
    @Get
    Page<SavedAddress> list(@Parameter(hidden = true) Actor actor) {
        return Page.whole(addresses.list(actor.requireOrganisation()));
    }

    /** Keeps an address for the next order. */
    @Access(Permission.BUY)
    @Post
    @Status(HttpStatus.CREATED)
    SavedAddress keep(@Body AddressBody body, @Parameter(hidden = true) Actor actor) {
        BodyCheck check = new BodyCheck();
        Frozen.Address address = body.read(check, "");
        check.done();
        return addresses.keep(actor.requireOrganisation(), address);
    }

    /** Forgets one. */
    @Access(Permission.BUY)
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, @Parameter(hidden = true) Actor actor) {
        if (!addresses.remove(actor.requireOrganisation(), id)) {
            throw Refusal.notFound("You have no such address.");
        }
    }
}
