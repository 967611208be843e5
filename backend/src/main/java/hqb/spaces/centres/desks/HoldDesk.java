package hqb.spaces.centres.desks;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.Centres;
import hqb.spaces.centres.FindCentre;
import hqb.spaces.centres.ParkNumbers;
import hqb.spaces.centres.ParkSettings;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A team holds a desk for a day, until it confirms. A desk is one team's, whatever happens at the same time. */
@Singleton
class HoldDesk {
    private static final int LONGEST_WORD = 80;

    private final FindCentre find;
    private final Centres centres;
    private final DeskDays days;
    private final DeskQuota quota;
    private final ParkNumbers numbers;
    private final ParkSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    HoldDesk(FindCentre find, Centres centres, DeskDays days, DeskQuota quota, ParkNumbers numbers, ParkSettings settings, AuditLog audit,
            Clock clock) {
        this.find = find;
        this.centres = centres;
        this.days = days;
        this.quota = quota;
        this.numbers = numbers;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a team wants.
     *
     * @param centre the centre's word
     * @param day    in Shenzhen
     */
    @Serdeable
    record Wish(@Nullable String centre, @Nullable LocalDate day) {
    }

    /**
     * Holds a desk and returns the desk day's id.
     *
     * @throws Refusal naming each field that is wrong; desk-refused with the reason and the next free day
     */
    @Transactional
    UUID hold(Wish wish, Actor actor) {
        BodyCheck check = new BodyCheck();
        String slug = check.text("/centre", wish.centre(), 1, LONGEST_WORD);
        check.present("/day", wish.day());
        check.done();
        LocalDate day = Objects.requireNonNull(wish.day());
        if (day.isBefore(quota.today()) || day.isAfter(quota.last())) {
            throw Refusal.invalid("/day", "Use a day from " + quota.today() + " to " + quota.last() + ".",
                    "请使用 " + quota.today() + " 至 " + quota.last() + " 之间的日期。");
        }
        Centre centre = find.named("/centre", slug);
        if (centre.desks() == 0) {
            throw Refusal.invalid("/centre", "This centre has no free desks.", "该中心不提供免费工位。");
        }
        OrganisationId organisation = actor.requireOrganisation();
        Instant now = clock.instant();
        days.lock(organisation);
        centres.lock(centre.id());
        days.lapse(centre.id(), organisation, now);
        quota.require(centre, organisation, day);
        Set<Integer> taken = days.taken(centre.id(), day, day, now).getOrDefault(day, Set.of());
        List<DeskDay> own = days.of(organisation, day, day);
        int desk = IntStream.rangeClosed(1, centre.desks()).filter(free -> !taken.contains(free)).findFirst().orElseThrow();
        int place = IntStream.rangeClosed(1, settings.desksPerDay()).filter(free -> own.stream().noneMatch(one -> one.place() == free))
                .findFirst().orElseThrow();
        DeskDay held = new DeskDay(Uuid7.random(now), numbers.next(now), centre.id(), day, desk, organisation, place, DeskState.HELD,
                now.plus(settings.holdDesksFor()), null, now);
        days.add(held, actor.personId());
        audit.write(actor, "desk-day.held", AuditLog.subject("desk-day", held.id()), null,
                Map.of("number", held.number(), "centre", slug, "day", day.toString(), "desk", desk));
        return held.id();
    }
}
