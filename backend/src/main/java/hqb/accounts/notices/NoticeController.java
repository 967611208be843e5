package hqb.accounts.notices;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody was told. */
@Tag(name = "Notices")
@Controller("/api/v1/notices")
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticeController {
    private static final int DEFAULT_SIZE = 20;

    private final Notices notices;
    private final NoticeChoices choices;
    private final ChooseNotices choose;
    private final Clock clock;

    NoticeController(Notices notices, NoticeChoices choices, ChooseNotices choose, Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.choose = choose;
        this.clock = clock;
    }

    /** How many are not read. */
    @Serdeable
    record Unread(long unread) {
    }

    /**
     * How somebody is told of a kind.
     *
     * @param mandatory whether it cannot be switched off
     */
    @Serdeable
    record Setting(String kind, boolean mandatory, boolean inApp, boolean mail) {
        static Setting of(NoticeChoices.Choice choice) {
            return new Setting(choice.kind().code(), choice.kind().isMandatory(), choice.inApp(), choice.mail());
        }
    }

    /**
     * The asker's notices, the latest first.
     *
     * @param unread true: only those that are not read
     * @param kind   of that kind only
     * @param cursor {@code next} of the page before
     * @param size   notices a page
     */
    @Access(Permission.SIGNED_IN)
    @Get
    Page<Notice> list(@QueryValue @Nullable Boolean unread, @QueryValue @Nullable String kind, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        NoticeKind wanted = kind == null || kind.isBlank() ? null
                : NoticeKind.ofCode(kind.strip())
                        .orElseThrow(() -> Refusal.invalid("kind", "There is no such kind of notice.", "没有此类通知。"));
        var filter = new Notices.Filter(actor.requirePerson(), Boolean.TRUE.equals(unread), wanted);
        String query = "notices " + filter;
        int most = size == null ? DEFAULT_SIZE : size;
        List<Notices.Row> found = notices.list(filter, Cursor.readId(query, cursor), most + 1);
        List<Notices.Row> page = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page.stream().map(row -> Notice.of(row, language)).toList(), notices.count(filter), next);
    }

    /** How many of them are not read. */
    @Access(Permission.SIGNED_IN)
    @Get("/count")
    Unread count(@Parameter(hidden = true) Actor actor) {
        return new Unread(notices.count(new Notices.Filter(actor.requirePerson(), true, null)));
    }

    /** Says that one is read; 404 when it is another's. */
    @Access(Permission.SIGNED_IN)
    @Post("/{id}/read")
    @Status(HttpStatus.NO_CONTENT)
    void read(UUID id, @Parameter(hidden = true) Actor actor) {
        if (!notices.read(actor.requirePerson(), id, clock.instant())) {
            throw Refusal.notFound("You have no such notice.", "没有此通知。");
        }
    }

    /** Says that all are read. */
    @Access(Permission.SIGNED_IN)
    @Post("/read-all")
    @Status(HttpStatus.NO_CONTENT)
    void readAll(@Parameter(hidden = true) Actor actor) {
        notices.readAll(actor.requirePerson(), clock.instant());
    }

    /** What the asker wants to be told, and how. */
    @Access(Permission.SIGNED_IN)
    @Get("/settings")
    Page<Setting> settings(@Parameter(hidden = true) Actor actor) {
        return Page.whole(choices.list(actor.requirePerson()).stream().map(Setting::of).toList());
    }

    /** Changes it for some kinds; what concerns money, disputes or the account cannot be switched off. */
    @Access(Permission.SIGNED_IN)
    @Put("/settings")
    Page<Setting> choose(@Body ChooseNotices.Wish wish, @Parameter(hidden = true) Actor actor) {
        choose.choose(actor, wish);
        return settings(actor);
    }
}
