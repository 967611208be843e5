package hqb.spaces.leases;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.UniqueViolation;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.Today;
import hqb.spaces.units.Units;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation asks for a unit that somebody lets. */
@Singleton
class ApplyForUnit {
    private static final int MOST_MONTHS = 240;
    private static final int MOST_PEOPLE = 10_000;
    private static final int LONGEST = 4_000;
    private static final int YEARS_AHEAD = 2;

    private final Units units;
    private final Leases leases;
    private final LeaseTimeline timeline;
    private final LeaseNews news;
    private final Today today;
    private final Clock clock;

    ApplyForUnit(Units units, Leases leases, LeaseTimeline timeline, LeaseNews news, Today today, Clock clock) {
        this.units = units;
        this.leases = leases;
        this.timeline = timeline;
        this.news = news;
        this.today = today;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param startOn   the first day that is wanted
     * @param months    for how long
     * @param use       the code of a use that the unit permits
     * @param headcount people who will work there
     * @param words     to the landlord
     */
    @Serdeable
    record Wish(@Nullable UUID unitId, @Nullable LocalDate startOn, @Nullable Integer months, @Nullable String use,
            @Nullable Integer headcount, @Nullable String words) {
    }

    /**
     * Asks; gives the lease's id.
     *
     * @throws Refusal when there is no such unit, nobody lets it here, it is the asker's own, the asker has asked already, or what is
     *     wished is not possible
     */
    UUID apply(Wish wish, Actor actor) {
        try {
            return add(wish, actor);
        } catch (DataAccessException failed) {
            if (UniqueViolation.isCauseOf(failed)) {
                throw Refusal.of(ProblemType.CONFLICT, "You have applied for this unit already. It is among your leases.",
                        "您已申请此单元，请在“我的租约”中查看。");
            }
            throw failed;
        }
    }

    @Transactional
    UUID add(Wish wish, Actor actor) {
        OrganisationId tenant = actor.requireOrganisation();
        BodyCheck check = new BodyCheck();
        check.present("/unitId", wish.unitId());
        LocalDate start = wish.startOn() == null ? LocalDate.MIN : wish.startOn();
        if (start.isBefore(today.date()) || start.isAfter(today.date().plusYears(YEARS_AHEAD))) {
            check.refuse("/startOn", "Choose a day from today on, within two years.", "请选择今天起两年内的日期。");
        }
        int months = number(check, "/months", wish.months(), MOST_MONTHS);
        int people = number(check, "/headcount", wish.headcount(), MOST_PEOPLE);
        String words = check.lines("/words", wish.words(), 0, LONGEST);
        String use = check.text("/use", wish.use(), 1, 40);
        check.done();
        LettableUnit unit = units.find(Objects.requireNonNull(wish.unitId()))
                .orElseThrow(() -> Refusal.invalid("/unitId", "There is no such unit.", "没有此单元。"));
        if (unit.uses().stream().noneMatch(permitted -> permitted.code().equals(use))) {
            throw Refusal.invalid("/use", "The unit may not be used for this.", "该单元不允许此用途。");
        }
        if (months < unit.terms().minTermMonths()) {
            throw Refusal.invalid("/months", "The shortest lease of this unit is " + unit.terms().minTermMonths() + " months.",
                    "该单元最短租期为 " + unit.terms().minTermMonths() + " 个月。");
        }
        OrganisationId landlord = leases.landlordOf(unit.id()).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "This unit cannot be leased here: its owner is not on the platform.", "该单元的业主尚未入驻平台，无法在此租赁。"));
        if (landlord.equals(tenant)) {
            throw Refusal.of(ProblemType.CONFLICT, "This unit is your own.", "这是您自己的单元。");
        }
        return keep(unit, landlord, tenant, start, months, use, people, words, actor);
    }

    private UUID keep(LettableUnit unit, OrganisationId landlord, OrganisationId tenant, LocalDate start, int months, String use,
            int people, String words, Actor actor) {
        Instant now = clock.instant();
        Lease lease = new Lease(Uuid7.random(now), leases.nextNumber(now), unit.id(), landlord, tenant, LeaseState.SUBMITTED, start, months,
                use, people, words, null, null, null, null, null, null, now);
        leases.add(lease);
        String text = words.isEmpty() ? null : words;
        timeline.add(lease.id(), LeaseEvent.APPLY, LeaseState.SUBMITTED, LeaseSide.TENANT,
                actor.personId() == null ? null : actor.personId().value(), text);
        news.tell(lease, LeaseEvent.APPLY, LeaseSide.TENANT, LeaseNews.Said.of(text));
        return lease.id();
    }

    private static int number(BodyCheck check, String pointer, @Nullable Integer value, int most) {
        if (value == null || value < 1 || value > most) {
            check.refuse(pointer, "Use a number from 1 to " + most + ".", "请使用 1 至 " + most + " 的数字。");
            return 1;
        }
        return value;
    }
}
