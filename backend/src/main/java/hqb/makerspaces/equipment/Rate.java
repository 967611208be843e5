package hqb.makerspaces.equipment;

import hqb.accounts.OrganisationKind;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a begun unit of time costs those of a class.
 *
 * @param payer   anybody, or what their organisation is: maker, supplier, provider, landlord, platform
 * @param minutes of the unit: 15, 30 or 60
 * @param price   of the unit, in yuan
 */
@Serdeable
public record Rate(String payer, int minutes, BigDecimal price) {
    /** The class of all who have no rate of their own. */
    public static final String ANYBODY = "anybody";

    /** The rate of an organisation, or of somebody without one; empty when it costs them nothing. */
    public static Optional<Rate> of(Collection<Rate> rates, @Nullable OrganisationKind kind) {
        Optional<Rate> own = rates.stream().filter(rate -> kind != null && rate.payer.equals(kind.code())).findFirst();
        return own.or(() -> rates.stream().filter(rate -> rate.payer.equals(ANYBODY)).findFirst());
    }

    /** What that many minutes cost: each begun unit in full. */
    public BigDecimal cost(long length) {
        return price.multiply(BigDecimal.valueOf(Math.ceilDiv(length, minutes))).setScale(2);
    }
}
