package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.accounts.PersonId;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.FindBookable;
import hqb.makerspaces.equipment.Span;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person waits for a time that somebody else has, and stops waiting. */
@Singleton
class JoinWait {
    private static final int LONGEST_WORD = 80;
    private static final int MOST = 10;

    private final FindBookable find;
    private final FreeTimes free;
    private final Admission admission;
    private final Bookings bookings;
    private final Waits waits;
    private final Clock clock;

    JoinWait(FindBookable find, FreeTimes free, Admission admission, Bookings bookings, Waits waits, Clock clock) {
        this.find = find;
        this.free = free;
        this.admission = admission;
        this.bookings = bookings;
        this.waits = waits;
        this.clock = clock;
    }

    /** What somebody waits for. */
    @Serdeable
    record Wish(@Nullable String bookable, @Nullable Instant from, @Nullable Instant to) {
    }

    /**
     * Puts the person on the list.
     *
     * @throws Refusal when the time is free, a rule stands against it, or the person waits for it or for ten others already
     */
    @Transactional
    UUID join(Wish wish, Actor actor) {
        BodyCheck check = new BodyCheck();
        String slug = check.text("/bookable", wish.bookable(), 1, LONGEST_WORD);
        Span time = BookThing.time(check, wish.from(), wish.to());
        check.done();
        Bookable thing = find.get(slug);
        PersonId person = actor.requirePerson();
        admission.require(thing, time, person);
        bookings.lock(person);
        Instant now = clock.instant();
        if (FreeTimes.isFree(thing, time, free.taken(thing, time.from(), time.to().plusSeconds(thing.rules().bufferMinutes() * 60L)))) {
            throw Refusal.of(ProblemType.CONFLICT, "This time is free: book it.", "该时段空闲，可直接预约。");
        }
        if (waits.of(person, now).size() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "You wait for " + MOST + " times already.", "您的候补已达 " + MOST + " 个。");
        }
        Wait one = new Wait(Uuid7.random(now), thing.id(), person, actor.organisation(), time, "waiting", null, now);
        if (!waits.add(one)) {
            throw Refusal.of(ProblemType.CONFLICT, "You wait for this time already.", "您已在该时段候补。");
        }
        return one.id();
    }

    /** Stops waiting; throws {@link Refusal} not-found when the person does not wait for it. */
    @Transactional
    void leave(UUID id, Actor actor) {
        Wait one = waits.lock(id).filter(wait -> wait.person().equals(actor.requirePerson()))
                .orElseThrow(() -> Refusal.notFound("You do not wait for this.", "您未在此候补。"));
        waits.withdraw(one.id());
    }
}
