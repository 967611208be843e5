package hqb.makerspaces.community;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.equipment.SeenVersion;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A keeper changes an evening, adds its recording, or cancels it; who has a seat is told. */
@Singleton
class ChangeEvent {
    private final Events events;
    private final Seats seats;
    private final FindEvent find;
    private final ReadEvent read;
    private final KeepRoom rooms;
    private final TakeSeat take;
    private final TellSeats tell;
    private final AuditLog audit;
    private final Clock clock;

    ChangeEvent(Events events, Seats seats, FindEvent find, ReadEvent read, KeepRoom rooms, TakeSeat take, TellSeats tell, AuditLog audit,
            Clock clock) {
        this.events = events;
        this.seats = seats;
        this.find = find;
        this.read = read;
        this.rooms = rooms;
        this.take = take;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where what was said can be heard again; nothing takes it away. */
    @Serdeable
    record Recording(@Nullable String url) {
    }

    /**
     * Changes it and tells who has a seat when its time changes. Seats that are taken cannot be taken away.
     *
     * @throws Refusal not-found; naming each field that is wrong; conflict when somebody has changed it since the version that the keeper has
     *     seen, when it was cancelled, or its room is taken
     */
    @Transactional
    void change(UUID id, EventForm form, Actor actor) {
        Event before = lock(id, actor);
        Event wanted = read.read(id, before.space(), form, actor);
        SeenVersion.require(form.version(), before.revision());
        if (seats.of(id).stream().anyMatch(seat -> seat.number() != null && seat.number() > wanted.capacity(seat.place()))) {
            throw Refusal.invalid("/seats", "More seats are taken than that.", "已报名人数超过该座位数。");
        }
        UUID block = before.block();
        boolean moved = !before.time().equals(wanted.time());
        if (moved || !Objects.equals(before.room(), wanted.room())) {
            rooms.free(before);
            block = rooms.keep(wanted, wanted.time());
        }
        Event after = wanted.insteadOf(before, block);
        events.put(after);
        if (moved) {
            tell.moved(before, after);
        }
        take.promote(after, "site");
        take.promote(after, "online");
        audit.write(actor, "event.changed", AuditLog.subject("event", id), Map.of("from", before.time().from().toString()),
                Map.of("from", after.time().from().toString()));
    }

    /** Adds the recording, or takes it away; throws {@link Refusal} before the evening has begun. */
    @Transactional
    void record(UUID id, Recording recording, Actor actor) {
        Event before = lock(id, actor);
        BodyCheck check = new BodyCheck();
        String url = ReadEvent.address(check, "/url", recording.url());
        check.done();
        if (clock.instant().isBefore(before.time().from())) {
            throw Refusal.of(ProblemType.CONFLICT, "There is no recording before the evening has begun.", "活动开始前没有录像。");
        }
        events.put(before.recorded(url, clock.instant()));
        audit.write(actor, "event.recorded", AuditLog.subject("event", id), null, Map.of("url", String.valueOf(url)));
    }

    /** Cancels it, frees the room and tells who has a seat; again changes nothing. */
    @Transactional
    void cancel(UUID id, Actor actor) {
        find.kept(id, actor);
        Event before = events.lock(id).orElseThrow();
        if (!before.isOpen()) {
            return;
        }
        rooms.free(before);
        Event after = before.cancelled(clock.instant());
        events.put(after);
        tell.cancelled(after);
        audit.write(actor, "event.cancelled", AuditLog.subject("event", id), null, Map.of());
    }

    private Event lock(UUID id, Actor actor) {
        find.kept(id, actor);
        Event one = events.lock(id).orElseThrow();
        if (!one.isOpen()) {
            throw Refusal.of(ProblemType.CONFLICT, "This evening was cancelled.", "该活动已取消。");
        }
        return one;
    }
}
