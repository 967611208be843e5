package hqb.search.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import hqb.spaces.saved.SavedNeed;
import hqb.spaces.saved.SavedNeeds;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the asker looks for, kept. */
@Tag(name = "Spaces")
@Controller("/api/v1/saved-needs")
@ExecuteOn(TaskExecutors.BLOCKING)
class NeedController {
    private final SaveNeed save;
    private final SavedNeeds needs;
    private final JsonMapper json;

    NeedController(SaveNeed save, SavedNeeds needs, JsonMapper json) {
        this.save = save;
        this.needs = needs;
        this.json = json;
    }

    /**
     * A need to keep.
     *
     * @param name  what its owner calls it
     * @param need  as the search takes it; cursor and size are not kept
     * @param alert whether its owner wants to hear of new units that fit
     */
    @Serdeable
    record WantedNeed(@Nullable String name, @Nullable @Valid UnitSearch need, @Nullable Boolean alert) {
    }

    /** Its name and alert. */
    @Serdeable
    record ChangedNeed(@Nullable String name, @Nullable Boolean alert) {
    }

    /** The word in a mail that ends an alert. */
    @Serdeable
    record Unsubscription(@Nullable String token) {
    }

    /**
     * A need that is kept.
     *
     * @param lookedAt when new units were last looked for
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record NeedItem(UUID id, String name, UnitSearch need, boolean alert, Instant createdAt, Instant lookedAt) {
    }

    /** The id of what was kept. */
    @Serdeable
    record Kept(UUID id) {
    }

    /** The asker's needs, the latest first. */
    @Access(Permission.SIGNED_IN)
    @Get
    Page<NeedItem> list(@Parameter(hidden = true) Actor actor) {
        return Page.whole(needs.list(actor.requirePerson()).stream().map(this::item).toList());
    }

    /** Keeps a need; 503 when the search does not answer, since what fits now is noted as known. */
    @Access(Permission.SIGNED_IN)
    @Post
    @Status(HttpStatus.CREATED)
    Kept post(@Valid @Body WantedNeed body, @Parameter(hidden = true) Actor actor) {
        BodyCheck check = new BodyCheck();
        check.present("/need", body.need());
        check.done();
        UnitSearch need = body.need();
        if (need == null) {
            throw new IllegalStateException("checked above");
        }
        return new Kept(save.save(actor, body.name(), need, Boolean.TRUE.equals(body.alert())));
    }

    /** Renames a need, and says whether its owner wants to hear of it; 404 when it is another's. */
    @Access(Permission.SIGNED_IN)
    @Put("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void put(UUID id, @Body ChangedNeed body, @Parameter(hidden = true) Actor actor) {
        BodyCheck check = new BodyCheck();
        String name = check.text("/name", body.name(), 1, SaveNeed.LONGEST_NAME);
        check.present("/alert", body.alert());
        check.done();
        if (!needs.change(actor.requirePerson(), id, name, Boolean.TRUE.equals(body.alert()))) {
            throw missing();
        }
    }

    /** Forgets a need; 404 when it is another's. */
    @Access(Permission.SIGNED_IN)
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(UUID id, @Parameter(hidden = true) Actor actor) {
        if (!needs.remove(actor.requirePerson(), id)) {
            throw missing();
        }
    }

    /** Ends the alert that a mail was about, without signing in; ending it again changes nothing. 404 when the word is in no mail. */
    @Access(Permission.PUBLIC)
    @Post("/unsubscriptions")
    @Status(HttpStatus.NO_CONTENT)
    void unsubscribe(@Body Unsubscription body) {
        BodyCheck check = new BodyCheck();
        String token = check.text("/token", body.token(), 1, 100);
        check.done();
        if (!needs.silence(token)) {
            throw Refusal.notFound("This alert does not exist any more.", "该提醒已不存在。");
        }
    }

    private static Refusal missing() {
        return Refusal.notFound("You have no such saved search.", "您没有该保存的搜索。");
    }

    private NeedItem item(SavedNeed need) {
        try {
            return new NeedItem(need.id(), need.name(), Objects.requireNonNull(json.readValue(need.need(), UnitSearch.class)), need.alert(),
                    need.createdAt(),
                    need.lookedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
