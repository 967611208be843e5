package hqb.makerspaces.booking;

import hqb.accounts.PersonId;
import hqb.makerspaces.booking.BookingRefused.Reason;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Rules;
import hqb.makerspaces.equipment.Span;
import hqb.makerspaces.equipment.Training;
import hqb.makerspaces.equipment.Trainings;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.time.OpeningHours;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a person may have a thing at a time, by its rules; whether the time is free is the database's to say. */
@Singleton
class Admission {
    private final PersonalLimits limits;
    private final BusyTimes busy;
    private final Trainings trainings;
    private final Clock clock;

    Admission(PersonalLimits limits, BusyTimes busy, Trainings trainings, Clock clock) {
        this.limits = limits;
        this.busy = busy;
        this.trainings = trainings;
        this.clock = clock;
    }

    /**
     * Does nothing when it may be.
     *
     * @throws Refusal invalid-request for a time off the grid, too short or too long, booking-refused or training-needed otherwise
     */
    void require(Bookable thing, Span time, PersonId person) {
        possible(thing, time, true);
        notBusy(thing, time);
        trained(thing, time, person);
        blockedUntil(thing, person).ifPresent(until -> {
            throw new BookingRefused(Reason.BLOCKED, until);
        });
    }

    /** That it begins and ends on the grid and is neither too short nor too long. */
    static void shape(Rules rules, Span time) {
        long minutes = time.length().toMinutes();
        for (String field : List.of("from", "to")) {
            Instant end = field.equals("from") ? time.from() : time.to();
            if (!FreeTimes.onGrid(end, rules.gridMinutes()).equals(end)) {
                throw Refusal.invalid("/" + field, "Use a multiple of " + rules.gridMinutes() + " minutes.",
                        "请使用 " + rules.gridMinutes() + " 分钟的整数倍。");
            }
        }
        if (minutes < rules.minMinutes() || minutes > rules.maxMinutes()) {
            throw Refusal.invalid("/to", "Use " + rules.minMinutes() + " to " + rules.maxMinutes() + " minutes.",
                    "时长须为 " + rules.minMinutes() + " 至 " + rules.maxMinutes() + " 分钟。");
        }
    }

    /** That its own rules and hours let it be booked then; what waits in the list may be given at shorter notice. */
    void possible(Bookable thing, Span time, boolean withNotice) {
        shape(thing.rules(), time);
        Instant now = clock.instant();
        if (!thing.isInService()) {
            throw new BookingRefused(Reason.OUT_OF_ORDER);
        }
        int notice = withNotice ? thing.rules().noticeMinutes() : 0;
        if (time.from().isBefore(now.plus(Duration.ofMinutes(notice)))) {
            throw new BookingRefused(Reason.TOO_SOON, notice);
        }
        if (time.from().isAfter(now.plus(Duration.ofDays(thing.rules().aheadDays())))) {
            throw new BookingRefused(Reason.TOO_FAR, thing.rules().aheadDays());
        }
        if (!thing.times().covers(time)) {
            throw new BookingRefused(Reason.CLOSED);
        }
    }

    /** That no calendar of others has it then. */
    void notBusy(Bookable thing, Span time) {
        if (!busy.between(thing.id(), time.from(), time.to()).isEmpty()) {
            throw new BookingRefused(Reason.BUSY);
        }
    }

    /** That the person has had each training, and that it is still good on the last day of the booking. */
    void trained(Bookable thing, Span time, PersonId person) {
        if (thing.trainings().isEmpty()) {
            return;
        }
        LocalDate last = LocalDate.ofInstant(time.to().minusMillis(1), OpeningHours.ZONE);
        List<Trainings.Trained> had = trainings.of(person);
        for (Training needed : thing.trainings()) {
            if (had.stream().noneMatch(one -> one.training().equals(needed.id()) && one.isGoodOn(last))) {
                throw new BookingRefused(Reason.TRAINING, needed.name(Language.EN), needed.name(Language.ZH));
            }
        }
    }

    /** Until which day, included, a person who did not come too often gets nothing of the makerspace; empty when they do. */
    Optional<LocalDate> blockedUntil(Bookable thing, PersonId person) {
        Rules rules = thing.rules();
        LocalDate today = LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
        Instant since = today.minusDays(rules.noShowDays() + rules.blockDays() + 1L).atStartOfDay(OpeningHours.ZONE).toInstant();
        List<LocalDate> missed = limits.missed(person, thing.space(), since).stream()
                .map(at -> LocalDate.ofInstant(at, OpeningHours.ZONE)).toList();
        return blockedUntil(missed, rules).filter(until -> !until.isBefore(today));
    }

    /** The last day of the last block that such days bring. */
    static Optional<LocalDate> blockedUntil(List<LocalDate> missed, Rules rules) {
        Optional<LocalDate> until = Optional.empty();
        for (int i = rules.noShowLimit() - 1; i < missed.size(); i++) {
            if (missed.get(i - rules.noShowLimit() + 1).plusDays(rules.noShowDays()).isAfter(missed.get(i)) && rules.blockDays() > 0) {
                until = Optional.of(missed.get(i).plusDays(rules.blockDays()));
            }
        }
        return until;
    }
}
