package hqb.spaces.viewings;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.platform.Refusal;
import hqb.platform.time.OpeningHours;
import hqb.spaces.enquiries.FindOwnEnquiry;
import hqb.spaces.letting.NameUnit;
import hqb.spaces.letting.UnitOwners;
import hqb.spaces.units.Units;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows fourteen days of times. */
@Singleton
class ShowTimes {
    private static final int DAYS = 14;

    private final Units units;
    private final UnitOwners owners;
    private final NameUnit name;
    private final Plans plans;
    private final Viewings viewings;
    private final FindOwnEnquiry enquiries;
    private final ChooseTime choose;
    private final Clock clock;

    ShowTimes(Units units, UnitOwners owners, NameUnit name, Plans plans, Viewings viewings, FindOwnEnquiry enquiries, ChooseTime choose,
            Clock clock) {
        this.units = units;
        this.owners = owners;
        this.name = name;
        this.plans = plans;
        this.viewings = viewings;
        this.enquiries = enquiries;
        this.choose = choose;
        this.clock = clock;
    }

    /**
     * The times from a day on.
     *
     * @param from null for today
     * @throws Refusal not-found when the unit is not shown; naming from when the day is past or too far ahead
     */
    @Transactional(readOnly = true)
    TimesPage of(UUID unit, @Nullable LocalDate from, Actor actor) {
        if (units.find(unit).isEmpty()) {
            throw Refusal.notFound("There is no unit with the id " + unit + ".", "没有编号为 " + unit + " 的单元。");
        }
        LocalDate today = clock.instant().atZone(OpeningHours.ZONE).toLocalDate();
        LocalDate last = today.plusDays(ChooseTime.DAYS_AHEAD);
        LocalDate first = from == null ? today : from;
        if (first.isBefore(today) || first.isAfter(last)) {
            throw Refusal.invalid("from", "Use a day from " + today + " to " + last + ".", "请使用 " + today + " 至 " + last + " 之间的日期。");
        }
        int days = (int) Math.min(DAYS, last.toEpochDay() - first.toEpochDay() + 1);
        OrganisationId owner = owners.find(unit).orElse(null);
        ViewingPlan plan = owner == null ? ViewingPlan.NONE : plans.find(unit);
        PersonId person = actor.personId();
        List<ChooseTime.Offered> times = plan.isEmpty() ? List.of() : choose.of(unit, first, days);
        List<TimesPage.Day> shown = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            LocalDate day = first.plusDays(i);
            shown.add(new TimesPage.Day(day, times.stream()
                    .filter(one -> one.time().at().atZone(OpeningHours.ZONE).toLocalDate().equals(day))
                    .map(one -> new TimesPage.Time(one.time().at(), one.time().ends(), one.free())).toList()));
        }
        return new TimesPage(unit, owner == null ? null : name.organisation(owner), owner != null && owner.equals(actor.organisation()),
                !plan.isEmpty(), plan.meeting(), first, first.plusDays(days - 1L), last, person == null ? null : booked(unit, person),
                owner == null || person == null ? null : enquiries.find(unit, owner, person).orElse(null), shown);
    }

    private TimesPage.@Nullable Booked booked(UUID unit, PersonId person) {
        return viewings.booked(person).stream().filter(one -> one.unit().equals(unit) && one.endsAt().isAfter(clock.instant()))
                .map(one -> new TimesPage.Booked(one.id(), one.number(), one.startsAt(), one.endsAt())).findFirst().orElse(null);
    }
}
