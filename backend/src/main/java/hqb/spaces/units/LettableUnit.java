package hqb.spaces.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.spaces.Requirement;
import hqb.spaces.SpaceUse;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A floor or a part of one that can be leased.
 *
 * @param space         the space that it is a part of
 * @param level         1 at the street
 * @param label         as signs in the building have it: {@code 12F-B}
 * @param grossM2       what rent is paid for
 * @param usableM2      what is inside its walls
 * @param uses          what it may be used for, the main use first
 * @param proof         null until the owner has proved the title
 * @param requirements  what a tenant has to meet
 * @param freeFrom      day in Shenzhen; null when on request
 * @param confirmedOn   when the owner last said that all of this holds; null for never
 * @param demonstration whether the unit is invented
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LettableUnit(UUID id, UUID space, int level, String label, BigDecimal grossM2, BigDecimal usableM2, List<SpaceUse> uses,
        @Nullable TitleProof proof, Fabric fabric, LeaseTerms terms, List<Requirement> requirements, @Nullable LocalDate freeFrom,
        @Nullable LocalDate confirmedOn, boolean demonstration) {
    /** Days for which a confirmation counts. */
    public static final int CONFIRMED_DAYS = 30;

    /** Whether the owner has confirmed it within the last thirty days. */
    public boolean isConfirmed(LocalDate today) {
        return confirmedOn != null && ChronoUnit.DAYS.between(confirmedOn, today) <= CONFIRMED_DAYS;
    }

    /** What it is compared with others by. */
    UseClass useClass() {
        return UseClass.of(uses.getFirst());
    }
}
