package hqb.makerspaces.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.FindBookable;
import hqb.makerspaces.equipment.Span;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.platform.files.FileId;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calendars of others in which a thing is busy: files that were sent, and addresses that are read again and again. */
@Singleton
class OtherCalendars {
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final int MOST = 10;
    private static final int LONGEST_FAULT = 300;
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_NAME = 120;

    private final Queries queries;
    private final FreeGaps gaps;
    private final FindBookable find;
    private final AuditLog audit;
    private final Clock clock;

    OtherCalendars(Queries queries, FreeGaps gaps, FindBookable find, AuditLog audit, Clock clock) {
        this.queries = queries;
        this.gaps = gaps;
        this.find = find;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A calendar of somebody else.
     *
     * @param url    null for a file that was sent
     * @param readAt when it was last read; null when not yet
     * @param fault  why it could not be read the last time; null when it could
     * @param events how many busy times it has
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OtherCalendar(UUID id, String name, @Nullable String url, @Nullable Instant readAt, @Nullable String fault, int events) {
    }

    /** Those of a thing of the asker's. */
    @Transactional(readOnly = true)
    List<OtherCalendar> list(String slug, Actor actor) {
        return list(find.kept(slug, actor).id());
    }

    /** Keeps a file; refuses what is no calendar. */
    @Transactional
    OtherCalendar keepFile(String slug, String name, String text, Actor actor) {
        Bookable thing = find.kept(slug, actor);
        UUID id = add(thing, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, null, actor);
        write(id, thing.id(), text, null);
        return get(thing.id(), id);
    }

    /** Keeps an address, to be read within minutes. */
    @Transactional
    OtherCalendar keepAddress(String slug, @Nullable String url, Actor actor) {
        Bookable thing = find.kept(slug, actor);
        String text = url == null ? "" : url.strip().replaceFirst("^webcals?:", "https:");
        try {
            URI uri = URI.create(text);
            if (text.length() > LONGEST_URL || uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
                throw new IllegalArgumentException("no address");
            }
            return get(thing.id(), add(thing, uri.getHost(), text, actor));
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("/url", "Use an address that begins with https:// or webcal://.", "请使用以 https:// 或 webcal:// 开头的地址。");
        }
    }

    /** Forgets one with its busy times. */
    @Transactional
    void remove(String slug, UUID id, Actor actor) {
        Bookable thing = find.kept(slug, actor);
        if (queries.run("DELETE FROM makerspaces_calendar WHERE id = ? AND bookable_id = ?", id, thing.id()) == 0) {
            throw Refusal.notFound("There is no such calendar.", "没有此日历。");
        }
        gaps.forget(thing.id());
        audit.write(actor, "calendar.removed", AuditLog.subject("bookable", thing.id()), null, Map.of("calendar", id.toString()));
    }

    /** One to read. */
    record Due(UUID id, UUID bookable, String url) {
    }

    /** Addresses that were not read since an instant. */
    @Transactional(readOnly = true)
    List<Due> due(Instant before, int most) {
        return queries.list("""
                SELECT id, bookable_id, url FROM makerspaces_calendar WHERE url IS NOT NULL AND (read_at IS NULL OR read_at < ?)
                ORDER BY read_at NULLS FIRST LIMIT ?
                """, row -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)), before, most);
    }

    /** Puts what a calendar says in the place of what it said before; {@code file} is where it lies, if it was fetched. */
    @Transactional
    void write(UUID id, UUID bookable, String text, @Nullable FileId file) {
        Instant now = clock.instant();
        List<Span> busy = ReadBusy.read(text, now.minus(Duration.ofDays(1)), now.plus(AHEAD));
        gaps.forget(bookable);
        queries.run("DELETE FROM makerspaces_busy WHERE calendar_id = ?", id);
        for (Span one : busy) {
            queries.run("INSERT INTO makerspaces_busy (calendar_id, bookable_id, starts_at, ends_at) VALUES (?, ?, ?, ?)", id, bookable,
                    one.from(), one.to());
        }
        queries.run("UPDATE makerspaces_calendar SET read_at = ?, fault = NULL, events = ?, file_hash = ? WHERE id = ?", now, busy.size(),
                file == null ? null : file.value(), id);
    }

    /** Notes that it could not be read; what it said before stays. */
    @Transactional
    void fail(UUID id, String why) {
        queries.run("UPDATE makerspaces_calendar SET read_at = ?, fault = ? WHERE id = ?", clock.instant(),
                why.length() > LONGEST_FAULT ? why.substring(0, LONGEST_FAULT) : why, id);
    }

    /** The newest file of each calendar that was fetched. */
    @Transactional(readOnly = true)
    Set<FileId> files() {
        return Set.copyOf(queries.list("SELECT DISTINCT file_hash FROM makerspaces_calendar WHERE file_hash IS NOT NULL",
                row -> new FileId(row.getString(1))));
    }

    private UUID add(Bookable thing, String name, @Nullable String url, Actor actor) {
        if (list(thing.id()).size() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "At most " + MOST + " calendars: take one away first.", "最多 " + MOST + " 个日历，请先移除一个。");
        }
        Instant now = clock.instant();
        UUID id = Uuid7.random(now);
        queries.run("INSERT INTO makerspaces_calendar (id, bookable_id, name, url, created_at) VALUES (?, ?, ?, ?, ?)", id, thing.id(),
                name.isBlank() ? "calendar.ics" : name, url, now);
        audit.write(actor, "calendar.added", AuditLog.subject("bookable", thing.id()), null, Map.of("name", name));
        return id;
    }

    private OtherCalendar get(UUID bookable, UUID id) {
        return list(bookable).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private List<OtherCalendar> list(UUID bookable) {
        return queries.list("SELECT id, name, url, read_at, fault, events FROM makerspaces_calendar WHERE bookable_id = ? ORDER BY id",
                row -> new OtherCalendar(Objects.requireNonNull(row.getObject(1, UUID.class)), row.getString(2), row.getString(3),
                        Queries.time(row, 4), row.getString(5), row.getInt(6)),
                bookable);
    }

    /** Words of a refusal for a fault that is kept. */
    static String words(Refusal refused) {
        return refused.detail(Language.EN);
    }
}
