package hqb.spaces.viewings;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.letting.UnitOwners;
import hqb.spaces.viewings.FindViewing.Side;
import hqb.spaces.viewings.ViewingState.Event;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person takes another time for a viewing, or either side calls it off, as long as it has not begun. The number stays. */
@Singleton
class ChangeViewing {
    private static final int LONGEST_REASON = 500;

    private final FindViewing find;
    private final UnitOwners owners;
    private final Viewings viewings;
    private final ChooseTime choose;
    private final BookViewing book;
    private final ViewingNews news;
    private final AuditLog audit;
    private final Clock clock;

    ChangeViewing(FindViewing find, UnitOwners owners, Viewings viewings, ChooseTime choose, BookViewing book, ViewingNews news,
            AuditLog audit, Clock clock) {
        this.find = find;
        this.owners = owners;
        this.viewings = viewings;
        this.choose = choose;
        this.book = book;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** When it is to begin: the {@code at} of a time. */
    @Serdeable
    record To(@Nullable Instant at) {
    }

    /** Why the owner calls it off. */
    @Serdeable
    record Because(@Nullable String reason) {
    }

    /** Moves it; throws a refusal when there is none of the person's, it has begun or is over, or the time cannot be had. */
    void move(UUID id, To to, Actor actor) {
        Instant at = to.at();
        if (at == null) {
            throw Refusal.invalid("/at", "This is needed.", "此项必填。");
        }
        UUID unit = find.find(id, Side.MAKER, actor).unit();
        book.refusing(unit, () -> keep(id, unit, at, actor));
    }

    @Transactional
    UUID keep(UUID id, UUID unit, Instant at, Actor actor) {
        if (owners.lock(unit).isEmpty()) {
            throw Refusal.of(ProblemType.CONFLICT, "This unit is not shown any more.", "该单元已不再展示。");
        }
        Viewing before = find.lock(id, Side.MAKER, actor);
        refuseBegun(before);
        ChooseTime.Chosen chosen = choose.choose(unit, at, id);
        BookViewing.refuseOverlap(viewings.booked(before.person()), chosen.time(), id);
        Viewing after = before.at(chosen.time(), chosen.seat(), clock.instant());
        viewings.change(after);
        audit.write(actor, "viewing.moved", AuditLog.subject("viewing", id), Map.of("at", before.startsAt().toString()),
                Map.of("at", after.startsAt().toString()));
        news.moved(after, before.startsAt());
        return id;
    }

    /** Gives it back; the same again changes nothing. Throws a refusal when there is none of the person's, or it has begun or is over. */
    @Transactional
    void giveBack(UUID id, Actor actor) {
        Viewing before = find.lock(id, Side.MAKER, actor);
        if (before.state() != ViewingState.CANCELLED) {
            callOff(before, "", actor);
            news.givenBack(before);
        }
    }

    /** The owner calls it off; throws a refusal when there is none, it has begun or is over, or nothing is said. */
    @Transactional
    void callOff(UUID id, Because because, Actor actor) {
        BodyCheck check = new BodyCheck();
        String reason = check.lines("/reason", because.reason(), 1, LONGEST_REASON);
        check.done();
        Viewing before = find.lock(id, Side.OWNER, actor);
        news.calledOff(callOff(before, reason, actor), reason, reason);
    }

    private Viewing callOff(Viewing before, String reason, Actor actor) {
        refuseBegun(before);
        ViewingState next = before.state().after(Event.CANCEL).orElseThrow();
        Viewing after = before.in(next, reason, clock.instant());
        viewings.change(after);
        audit.writeFor(before.owner(), actor, "viewing.cancelled", AuditLog.subject("viewing", before.id()),
                Map.of("state", before.state().code()), Map.of("state", next.code()));
        return after;
    }

    private void refuseBegun(Viewing viewing) {
        if (!viewing.isBefore(clock.instant())) {
            throw Refusal.of(ProblemType.CONFLICT, "This viewing has begun, is over or was cancelled; it cannot be changed.",
                    "该看房预约已开始、已结束或已取消，无法更改。");
        }
    }
}
