package hqb.spaces.leases;

import hqb.platform.Refusal;
import hqb.spaces.SpaceUse;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.Today;
import hqb.spaces.units.Units;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Says whether a unit can be leased here, and on which days somebody has it. */
@Singleton
class ShowLeasing {
    private final Units units;
    private final Leases leases;
    private final Today today;

    ShowLeasing(Units units, Leases leases, Today today) {
        this.units = units;
        this.leases = leases;
        this.today = today;
    }

    /**
     * What an applicant has to know.
     *
     * @param leasable      whether its owner lets it here
     * @param minTermMonths the shortest lease
     * @param uses          codes of permitted uses
     * @param taken         days from today on that are somebody's
     */
    @Serdeable
    record UnitLeasing(UUID unitId, boolean leasable, int minTermMonths, List<String> uses, List<DaysTaken.Days> taken) {
    }

    /** Says it; throws {@link Refusal} when there is no such unit. */
    UnitLeasing show(UUID id) {
        LettableUnit unit = units.find(id)
                .orElseThrow(() -> Refusal.notFound("There is no unit with the id " + id + ".", "没有编号为 " + id + " 的单元。"));
        return new UnitLeasing(id, leases.landlordOf(id).isPresent(), unit.terms().minTermMonths(),
                unit.uses().stream().map(SpaceUse::code).toList(),
                leases.taken(id, today.date(), null).stream().map(days -> new DaysTaken.Days(days.from(), days.to())).toList());
    }
}
