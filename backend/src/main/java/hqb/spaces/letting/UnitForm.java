package hqb.spaces.letting;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.spaces.Requirement;
import hqb.spaces.SpaceUnit;
import hqb.spaces.SpaceUse;
import hqb.spaces.units.Fabric;
import hqb.spaces.units.LeaseTerms;
import hqb.spaces.units.LettableUnit;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says of a unit.
 *
 * @param space         a space of the owner's; null when {@code newSpace} tells one
 * @param newSpace      a space that is not there yet, or, of a draft, what is to be put right about its space
 * @param level         1 at the street, -1 below it
 * @param label         as signs in the building have it: 12F-B
 * @param area          m² that rent is paid for
 * @param usableArea    m² inside its walls
 * @param uses          codes of permitted uses, the main use first
 * @param floorLoad     kg a m²; null when not known, likewise the following
 * @param clearHeight   m
 * @param power         kVA
 * @param passengerLift kg; null for none
 * @param freightLift   kg; null for none
 * @param rent          CNY for a m² and month; null when on request
 * @param management    CNY for a m² and month
 * @param rentFreeDays  at the beginning of the lease
 * @param depositMonths months' rents
 * @param agencyMonths  months' rents for whoever brought owner and tenant together
 * @param minTermMonths the shortest lease
 * @param fees          what is paid beside rent and management
 * @param requirements  codes of what a tenant has to meet
 * @param freeFrom      null when on request
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record UnitForm(@Nullable UUID space, @Nullable SpaceForm newSpace, @Nullable Integer level, @Nullable String label,
        @Nullable BigDecimal area, @Nullable BigDecimal usableArea, @Nullable List<String> uses, @Nullable Integer floorLoad,
        @Nullable BigDecimal clearHeight, @Nullable BigDecimal power, @Nullable Integer passengerLift, @Nullable Integer freightLift,
        @Nullable Boolean water, @Nullable Boolean fumeExtraction, @Nullable BigDecimal rent, @Nullable BigDecimal management,
        @Nullable Integer rentFreeDays, @Nullable BigDecimal depositMonths, @Nullable BigDecimal agencyMonths,
        @Nullable Integer minTermMonths, @Nullable List<FeeForm> fees, @Nullable List<String> requirements, @Nullable LocalDate freeFrom) {

    /**
     * A space in a building.
     *
     * @param building  its slug
     * @param levelFrom lowest floor
     * @param levelTo   highest floor
     * @param ownership state, collective, private or government
     * @param area      m² of all of it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SpaceForm(@Nullable String building, @Nullable String nameEn, @Nullable String nameZh, @Nullable String aboutEn,
            @Nullable String aboutZh, @Nullable Integer levelFrom, @Nullable Integer levelTo, @Nullable String ownership,
            @Nullable BigDecimal area) {
        static SpaceForm of(SpaceUnit space) {
            return new SpaceForm(space.building(), space.nameEn(), space.nameZh(), space.aboutEn(), space.aboutZh(), space.levelFrom(),
                    space.levelTo(), space.ownership().code(), plain(space.areaM2()));
        }
    }

    /**
     * A fee.
     *
     * @param kind   monthly-m2, one-off or per-kwh
     * @param amount CNY
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FeeForm(@Nullable String kind, @Nullable String nameEn, @Nullable String nameZh, @Nullable BigDecimal amount) {
    }

    /** What is known of a unit, as its owner would say it. */
    static UnitForm of(LettableUnit unit, SpaceUnit space, boolean spaceIsDraft) {
        Fabric fabric = unit.fabric();
        LeaseTerms terms = unit.terms();
        return new UnitForm(unit.space(), spaceIsDraft ? SpaceForm.of(space) : null, unit.level(), unit.label(), plain(unit.grossM2()),
                plain(unit.usableM2()), unit.uses().stream().map(SpaceUse::code).toList(), fabric.floorLoadKgM2(),
                plain(fabric.clearHeightM()), plain(fabric.powerKva()), fabric.passengerLiftKg(), fabric.freightLiftKg(), fabric.water(),
                fabric.fumeExtraction(), plain(terms.rentM2Month()), plain(terms.managementM2Month()), terms.rentFreeDays(),
                plain(terms.depositMonths()), plain(terms.agencyMonths()), terms.minTermMonths(),
                terms.fees().stream().map(fee -> new FeeForm(fee.kind().code(), fee.nameEn(), fee.nameZh(), plain(fee.amountCny())))
                        .toList(),
                unit.requirements().stream().map(Requirement::code).toList(), unit.freeFrom());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
