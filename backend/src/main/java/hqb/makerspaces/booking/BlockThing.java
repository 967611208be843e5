package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.FindBookable;
import hqb.makerspaces.equipment.Span;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A keeper keeps something from everybody for a time, for repair or a course. */
@Singleton
public class BlockThing {
    private static final int LONGEST_WORD = 80;
    private static final int LONGEST_NOTE = 300;
    private static final Duration LONGEST = Duration.ofDays(90);

    private final FindBookable find;
    private final Bookings bookings;
    private final LapseBookings lapse;
    private final AuditLog audit;
    private final Clock clock;

    BlockThing(FindBookable find, Bookings bookings, LapseBookings lapse, AuditLog audit, Clock clock) {
        this.find = find;
        this.bookings = bookings;
        this.lapse = lapse;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is kept, when and why. */
    @Serdeable
    record Wish(@Nullable String bookable, @Nullable Instant from, @Nullable Instant to, @Nullable String note) {
    }

    /** Keeps it; throws {@link Refusal} naming those who have some of the time, or what is wrong. */
    @Transactional
    UUID block(Wish wish, Actor actor) {
        BodyCheck check = new BodyCheck();
        String slug = check.text("/bookable", wish.bookable(), 1, LONGEST_WORD);
        String note = check.text("/note", wish.note(), 0, LONGEST_NOTE);
        Span time = BookThing.time(check, wish.from(), wish.to());
        if (time.length().compareTo(LONGEST) > 0) {
            check.refuse("/to", "At most 90 days; put a machine out of order for longer.", "最长 90 天；更久请将设备设为停用。");
        }
        check.done();
        Bookable thing = find.kept(slug, actor);
        UUID id = keep(thing, time, "block", note).orElseThrow(() -> taken(thing, time));
        audit.write(actor, "bookable.blocked", AuditLog.subject("bookable", thing.id()), null,
                Map.of("from", time.from().toString(), "to", time.to().toString()));
        return id;
    }

    /** Keeps something for an event, or for a keeper; empty when somebody has some of the time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> keep(Bookable thing, Span time, String kind, String note) {
        Instant now = clock.instant();
        lapse.ofThing(thing);
        Booking one = new Booking(Uuid7.random(now), bookings.nextNumber(now), thing.id(), kind, null, null, null, time, 0,
                BookingState.BOOKED, null, note, BigDecimal.ZERO.setScale(2), null, BigDecimal.ZERO.setScale(2), false, 0, now, now);
        if (!bookings.addIfFree(one)) {
            return Optional.empty();
        }
        bookings.note(one, "block", "keeper", now);
        return Optional.of(one.id());
    }

    /** Ends what {@link #keep} keeps. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID id) {
        Instant now = clock.instant();
        bookings.lock(id).filter(one -> one.state() == BookingState.BOOKED).ifPresent(one -> {
            Booking after = one.in(BookingState.CANCELLED, null, now);
            bookings.change(after);
            bookings.note(after, BookingEvent.CANCEL.code(), "keeper", now);
        });
    }

    private Refusal taken(Bookable thing, Span time) {
        String who = bookings.taking(thing.id(), time.from(), time.to()).stream().map(Booking::number).collect(Collectors.joining(", "));
        return Refusal.of(ProblemType.CONFLICT, "Somebody has it then: " + who + ". Talk to them, or cancel these bookings first.",
                "该时段已被占用：" + who + "。请先联系预约人或取消这些预约。");
    }
}
