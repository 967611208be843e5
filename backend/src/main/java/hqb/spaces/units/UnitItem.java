package hqb.spaces.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.places.Location;
import hqb.platform.Language;
import hqb.spaces.Requirement;
import hqb.spaces.SpaceUse;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a list.
 *
 * @param label           as signs in the building have it
 * @param level           1 at the street
 * @param area            m² that rent is paid for
 * @param usableArea      m² inside its walls
 * @param use             codes of permitted uses, the main use first
 * @param ownership       state, collective, private or government
 * @param owner           who lets it
 * @param proof           by what the title is proved; null when it is not
 * @param floorLoad       kg a m²; null when nobody has told
 * @param clearHeight     m; null likewise
 * @param power           kVA; null likewise
 * @param passengerLift   kg; null when there is none
 * @param freightLift     kg; null when there is none
 * @param rent            CNY for a m² and month; null when on request
 * @param management      CNY for a m² and month
 * @param minTermMonths   the shortest lease
 * @param depositMonths   months' rents, given back at the end
 * @param freeFrom        null when on request
 * @param confirmedOn     when the owner last confirmed all of this; null for never
 * @param confirmed       whether that is at most thirty days ago
 * @param metro           the nearest metro station, on foot
 * @param market          the nearest building with counters, on foot
 * @param fit             how it answers the need that was asked; null when none was asked
 * @param demonstration   whether the unit is invented
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record UnitItem(UUID id, String label, int level, BigDecimal area, BigDecimal usableArea, List<String> use, String ownership,
        String owner, SpaceName space, BuildingName building, @Nullable Proof proof, @Nullable Integer floorLoad,
        @Nullable BigDecimal clearHeight, @Nullable BigDecimal power, @Nullable Integer passengerLift, @Nullable Integer freightLift,
        boolean water, boolean fumeExtraction, @Nullable BigDecimal rent, BigDecimal management, int minTermMonths,
        BigDecimal depositMonths,
        int rentFreeDays, BigDecimal agencyMonths, List<AskedOfTenant> requirements, @Nullable LocalDate freeFrom,
        @Nullable LocalDate confirmedOn, boolean confirmed, NearPlace metro, NearPlace market, CostItem cost, @Nullable Fit fit,
        boolean demonstration) {

    /** The space that it is a part of. */
    @Serdeable
    public record SpaceName(UUID id, String slug, String name) {
    }

    /**
     * The building that it is in.
     *
     * @param floors    storeys above ground
     * @param estimated whether the location is an estimate
     */
    @Serdeable
    public record BuildingName(String slug, String name, String address, Location location, int floors, boolean estimated) {
    }

    /** By what the title is proved: a code, the same in words, and the day. */
    @Serdeable
    public record Proof(String kind, String name, LocalDate provedOn) {
    }

    /** What a tenant has to meet: a code, and the sentence. */
    @Serdeable
    public record AskedOfTenant(String code, String text) {
    }

    /** A place with the way there along the streets. */
    @Serdeable
    public record NearPlace(String slug, String name, int minutes, int metres) {
        static NearPlace of(UnitFacts.Near near, Language language) {
            return new NearPlace(near.slug(), near.name(language), near.minutes(), near.metres());
        }
    }

    static UnitItem of(UnitFacts facts, @Nullable Fit fit, DistrictMeans.Means means, LocalDate today, Language language) {
        LettableUnit unit = facts.unit();
        UnitFacts.House house = facts.building();
        UnitFacts.Space space = facts.space();
        Fabric fabric = unit.fabric();
        LeaseTerms terms = unit.terms();
        TitleProof proof = unit.proof();
        return new UnitItem(unit.id(), unit.label(), unit.level(), plain(unit.grossM2()), plain(unit.usableM2()),
                unit.uses().stream().map(SpaceUse::code).toList(), space.ownership().code(),
                language.pick(space.ownerEn(), space.ownerZh()),
                new SpaceName(space.id(), space.slug(), language.pick(space.nameEn(), space.nameZh())),
                new BuildingName(house.slug(), house.name(language), language.pick(house.addressEn(), house.addressZh()), house.location(),
                        house.floors(), house.estimated()),
                proof == null ? null : new Proof(proof.kind().code(), proof.kind().name(language), proof.provedOn()),
                fabric.floorLoadKgM2(), CostItem.plain(fabric.clearHeightM()), CostItem.plain(fabric.powerKva()), fabric.passengerLiftKg(),
                fabric.freightLiftKg(), fabric.water(), fabric.fumeExtraction(), CostItem.plain(terms.rentM2Month()),
                plain(terms.managementM2Month()), terms.minTermMonths(), plain(terms.depositMonths()), terms.rentFreeDays(),
                plain(terms.agencyMonths()),
                unit.requirements().stream().map((Requirement one) -> new AskedOfTenant(one.code(), one.text(language))).toList(),
                unit.freeFrom(), unit.confirmedOn(), unit.isConfirmed(today), NearPlace.of(facts.metro(), language),
                NearPlace.of(facts.market(), language), CostItem.of(unit, means, language), fit, unit.demonstration());
    }

    private static BigDecimal plain(BigDecimal number) {
        return Objects.requireNonNull(CostItem.plain(number));
    }
}
