package hqb.search.watch;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.catalogue.Parts;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import hqb.search.watch.WatchItem.WatchedPart;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Searches of parts that the asker keeps, and parts that they watch. */
@Tag(name = "Parts")
@Controller("/api/v1/part-watches")
@ExecuteOn(TaskExecutors.BLOCKING)
class WatchController {
    private final ReadWatch read;
    private final KeepWatch keep;
    private final Watches watches;
    private final MetParts met;
    private final LookForParts look;
    private final Parts parts;

    WatchController(ReadWatch read, KeepWatch keep, Watches watches, MetParts met, LookForParts look, Parts parts) {
        this.read = read;
        this.keep = keep;
        this.watches = watches;
        this.met = met;
        this.look = look;
        this.parts = parts;
    }

    /**
     * What was kept.
     *
     * @param already how many parts meet price or stock now; these are told of when it comes true again
     */
    @Serdeable
    record Kept(UUID id, int already) {
    }

    /** The word in a mail that ends an alert. */
    @Serdeable
    record Ending(@Nullable String token) {
    }

    /** The asker's, the latest first; 50 at most. */
    @Access(Permission.SIGNED_IN)
    @Get
    Page<WatchItem> list(@Parameter(hidden = true) Actor actor) {
        List<Watch> kept = watches.list(actor.requirePerson());
        Map<UUID, Integer> counts = met.counts(kept.stream().map(Watch::id).toList());
        Map<UUID, WatchedPart> named = parts.listByIds(kept.stream().map(Watch::part).filter(Objects::nonNull).distinct().toList()).stream()
                .collect(Collectors.toMap(part -> part.part().id().value(),
                        part -> new WatchedPart(part.part().id().value(), part.part().mpn(), part.manufacturer())));
        return Page.whole(kept.stream()
                .map(watch -> item(watch, watch.part() == null ? null : named.get(watch.part()), counts.getOrDefault(watch.id(), 0)))
                .toList());
    }

    /** Keeps a search or a part; 503 when it has an alert and the search does not answer, since what is true now is noted as known. */
    @Access(Permission.SIGNED_IN)
    @Post
    @Status(HttpStatus.CREATED)
    Kept post(@Valid @Body WatchBody body, @Parameter(hidden = true) Actor actor) {
        ReadWatch.Read wanted = read.read(body);
        return shown(keep.keep(actor.requirePerson(), wanted.name(), wanted.search(), wanted.part(), wanted.wish()));
    }

    /** Changes name and conditions, not what it is of; 404 when it is another's. */
    @Access(Permission.SIGNED_IN)
    @Put("/{id}")
    Kept put(UUID id, @Valid @Body WatchBody body, @Parameter(hidden = true) Actor actor) {
        Watch kept = watches.find(actor.requirePerson(), id).orElseThrow(KeepWatch::missing);
        ReadWatch.Read wanted = read.change(body, kept);
        return shown(keep.change(kept, wanted.name(), wanted.wish()));
    }

    /** Forgets it; 404 when it is another's. */
    @Access(Permission.SIGNED_IN)
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(UUID id, @Parameter(hidden = true) Actor actor) {
        if (!watches.remove(actor.requirePerson(), id)) {
            throw KeepWatch.missing();
        }
    }

    /** Ends the alert that a mail was about, without signing in; ending it again changes nothing. 404 when the word is in no mail. */
    @Access(Permission.PUBLIC)
    @Post("/unsubscriptions")
    @Status(HttpStatus.NO_CONTENT)
    void unsubscribe(@Body Ending body) {
        BodyCheck check = new BodyCheck();
        String token = check.text("/token", body.token(), 1, 100);
        check.done();
        if (!watches.silence(token)) {
            throw Refusal.notFound("This alert does not exist any more.", "该提醒已不存在。");
        }
    }

    private static Kept shown(KeepWatch.KeptWatch kept) {
        return new Kept(kept.id(), kept.already());
    }

    private WatchItem item(Watch watch, @Nullable WatchedPart part, int count) {
        Wish wish = watch.wish();
        return new WatchItem(watch.id(), watch.name(), watch.search() == null ? null : look.read(watch.search()), part, wish.quantity(),
                wish.currency().name(), wish.tellNew(), wish.priceBelow() == null ? null : wish.priceBelow().toPlainString(),
                wish.stockAbove(), wish.alert(), count, watch.createdAt(), watch.lookedAt());
    }
}
