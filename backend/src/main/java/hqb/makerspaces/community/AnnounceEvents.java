package hqb.makerspaces.community;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.booking.Repeat;
import hqb.makerspaces.equipment.Span;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A keeper announces an evening, once or again and again. A room that is taken is refused. */
@Singleton
class AnnounceEvents {
    private final Events events;
    private final ReadEvent read;
    private final KeepRoom rooms;
    private final FindMakerspace makerspaces;
    private final AuditLog audit;
    private final Clock clock;

    AnnounceEvents(Events events, ReadEvent read, KeepRoom rooms, FindMakerspace makerspaces, AuditLog audit, Clock clock) {
        this.events = events;
        this.read = read;
        this.rooms = rooms;
        this.makerspaces = makerspaces;
        this.audit = audit;
        this.clock = clock;
    }

    /** Announces it, or all of its repetitions; throws {@link Refusal} naming each field, or the time at which the room is taken. */
    @Transactional
    List<Event> announce(String makerspace, EventForm form, Actor actor) {
        Makerspace space = makerspaces.kept(makerspace, actor);
        Event model = read.read(Uuid7.random(clock.instant()), space.id(), form, actor);
        String repeat = form.repeat();
        List<Span> times = repeat == null || repeat.isBlank() ? List.of(model.time()) : Repeat.expand(repeat.strip(), model.time());
        List<Event> made = new ArrayList<>();
        for (Span time : times) {
            UUID id = made.isEmpty() ? model.id() : Uuid7.random(clock.instant());
            Event one = model.repeated(id, time, rooms.keep(model, time));
            events.put(one);
            made.add(one);
        }
        audit.write(actor, "event.added", AuditLog.subject("event", model.id()), null,
                Map.of("title", model.titleEn(), "times", times.size()));
        return made;
    }
}
