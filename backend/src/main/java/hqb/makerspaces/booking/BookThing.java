package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.makerspaces.booking.BookingRefused.Reason;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Span;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.database.UniqueViolation;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A person books something, once or again and again. */
@Singleton
class BookThing {
    private static final int LONGEST_WORD = 80;
    private static final int LONGEST_NOTE = 300;
    private static final int OFFERED = 3;

    private final LookFirst first;
    private final Admission admission;
    private final KeepBooking keep;
    private final FreeTimes free;

    BookThing(LookFirst first, Admission admission, KeepBooking keep, FreeTimes free) {
        this.first = first;
        this.admission = admission;
        this.keep = keep;
        this.free = free;
    }

    /**
     * What somebody wants.
     *
     * @param bookable the word of the machine, room or mentor
     * @param note     for the keeper
     * @param repeat   a rule by RFC 5545, such as FREQ=WEEKLY;COUNT=6; null for once
     * @param skip     whether times of a series that cannot be had are left out, instead of refusing all
     */
    @Serdeable
    record Wish(@Nullable String bookable, @Nullable Instant from, @Nullable Instant to, @Nullable String note, @Nullable String repeat,
            @Nullable Boolean skip) {
    }

    /**
     * Books it.
     *
     * @throws Refusal naming each field that is wrong; slot-taken with the next free times; booking-refused or training-needed when a rule
     *                 stands against it
     */
    KeepBooking.Kept book(Wish wish, Actor actor) {
        BodyCheck check = new BodyCheck();
        String slug = check.text("/bookable", wish.bookable(), 1, LONGEST_WORD);
        String note = check.text("/note", wish.note(), 0, LONGEST_NOTE);
        Span time = time(check, wish.from(), wish.to());
        check.done();
        LookFirst.Look seen = first.look(slug, time, actor.requirePerson());
        Bookable thing = seen.thing();
        String repeat = wish.repeat() == null ? "" : wish.repeat().strip();
        if (repeat.isEmpty() && seen.taken()) {
            admission.possible(thing, time, true);
            throw taken(thing, time, List.of(time.from()));
        }
        List<Span> times = repeat.isEmpty() ? List.of(time) : Repeat.expand(repeat, time);
        boolean skip = Boolean.TRUE.equals(wish.skip());
        return explained(thing, time, () -> keep.keep(thing, times, note, skip, actor));
    }

    /** The time of two fields; null is refused. */
    static Span time(BodyCheck check, @Nullable Instant from, @Nullable Instant to) {
        check.present("/from", from);
        check.present("/to", to);
        if (from == null || to == null) {
            return new Span(Instant.EPOCH, Instant.EPOCH);
        }
        if (!from.isBefore(to)) {
            check.refuse("/to", "It has to be later than the beginning.", "须晚于开始时间。");
        }
        return new Span(from, to);
    }

    /** Does it, and says what is free instead when the time is taken. */
    <T> T explained(Bookable thing, Span time, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (TimeTaken taken) {
            throw taken(thing, time, taken.taken());
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException failure) {
            if (UniqueViolation.isCauseOf(failure)) {
                throw taken(thing, time, List.of(time.from()));
            }
            Integer most = thing.rules().weekMinutes();
            if (most != null && Quota.isCauseOf(failure)) {
                throw new BookingRefused(Reason.QUOTA, most);
            }
            throw failure;
        }
    }

    private TimeTaken taken(Bookable thing, Span time, List<Instant> taken) {
        return new TimeTaken(free.next(thing, time.length(), time.from(), OFFERED), taken);
    }
}
