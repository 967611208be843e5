package hqb.accounts.organisations;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** An organisation's API keys. */
@Tag(name = "Organisation")
@Controller("/api/v1/organisation/api-keys")
@ExecuteOn(TaskExecutors.BLOCKING)
class ApiKeyController {
    private final ApiKeys keys;
    private final ChangeApiKeys change;

    ApiKeyController(ApiKeys keys, ChangeApiKeys change) {
        this.keys = keys;
        this.change = change;
    }

    /**
     * A key to make.
     *
     * @param name   what it is for
     * @param scopes one or more of offers:read, offers:write, imports:write, orders:write, finance:read
     */
    @Serdeable
    record NewKey(String name, List<String> scopes) {
    }

    /** All keys, the newest first, revoked ones too. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Get
    Page<ApiKey> list(@Parameter(hidden = true) Actor actor) {
        return Page.whole(keys.list(actor.requireOrganisation()));
    }

    /** Makes a key. Its text is in this answer and nowhere else. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Post
    @Status(HttpStatus.CREATED)
    ApiKey.Fresh create(@Body NewKey key, @Parameter(hidden = true) Actor actor) {
        return change.create(actor, key.name(), key.scopes());
    }

    /** Replaces a key by a new one; the old one works for 24 hours more. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Post("/{id}/rotate")
    @Status(HttpStatus.CREATED)
    ApiKey.Fresh rotate(UUID id, @Parameter(hidden = true) Actor actor) {
        return change.rotate(actor, id);
    }

    /** Ends a key at once. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void revoke(UUID id, @Parameter(hidden = true) Actor actor) {
        change.revoke(actor, id);
    }
}
