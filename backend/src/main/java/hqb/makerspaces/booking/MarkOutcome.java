package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.jobs.ScheduleJob;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A keeper notes whether somebody came. */
@Singleton
class MarkOutcome {
    private static final Duration LATEST = Duration.ofDays(7);

    private final FindBooking find;
    private final Bookings bookings;
    private final Bookables bookables;
    private final Admission admission;
    private final BookingNews news;
    private final ScheduleJob jobs;
    private final AuditLog audit;
    private final Clock clock;

    MarkOutcome(FindBooking find, Bookings bookings, Bookables bookables, Admission admission, BookingNews news, ScheduleJob jobs,
            AuditLog audit, Clock clock) {
        this.find = find;
        this.bookings = bookings;
        this.bookables = bookables;
        this.admission = admission;
        this.news = news;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the keeper saw.
     *
     * @param came whether somebody came
     */
    @Serdeable
    record Outcome(@Nullable Boolean came) {
    }

    /** Notes it; throws {@link Refusal} before it begins, a week after it ended, and when it was never anybody's. */
    @Transactional
    void mark(UUID id, Outcome outcome, Actor actor) {
        Boolean came = outcome.came();
        if (came == null) {
            throw Refusal.invalid("/came", "This is needed.", "此项必填。");
        }
        find.kept(id, actor);
        Booking before = bookings.lock(id).orElseThrow();
        Instant now = clock.instant();
        BookingEvent event = came ? BookingEvent.COME : BookingEvent.MISS;
        if (now.isBefore(before.time().from()) || now.isAfter(before.time().to().plus(LATEST)) || !before.kind().equals("booking")) {
            throw Refusal.of(ProblemType.CONFLICT, "That is noted from its beginning until a week after its end.", "仅可在开始后至结束一周内登记。");
        }
        BookingState next = before.state().after(event).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "This booking is " + before.state().code() + ".", "该预约的当前状态不允许此操作。"));
        Booking after = before.in(next, null, now);
        bookings.change(after);
        bookings.note(after, event.code(), "keeper", now);
        ReleaseBooking.schedule(jobs, after, now.isAfter(after.time().to()) ? now : after.time().to());
        audit.write(actor, "booking.outcome", AuditLog.subject("booking", id), Map.of("state", before.state().code()),
                Map.of("state", next.code()));
        Bookable thing = bookables.get(after.bookable());
        if (next == BookingState.NO_SHOW && after.person() != null) {
            news.missed(thing, after, admission.blockedUntil(thing, after.person()));
        }
    }
}
