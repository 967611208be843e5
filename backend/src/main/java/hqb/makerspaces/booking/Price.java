package hqb.makerspaces.booking;

import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.booking.BookingRefused.Reason;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Rate;
import hqb.makerspaces.equipment.Span;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a time costs somebody. */
@Singleton
class Price {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Organisations organisations;
    private final Makerspaces makerspaces;

    Price(Organisations organisations, Makerspaces makerspaces) {
        this.organisations = organisations;
        this.makerspaces = makerspaces;
    }

    /** In yuan; refuses what costs something while nobody can be paid. */
    BigDecimal of(Bookable thing, Span time, @Nullable OrganisationId payer) {
        if (thing.rates().isEmpty()) {
            return NOTHING;
        }
        BigDecimal cost = rate(thing, payer) == null ? NOTHING : Rate.of(thing.rates(), kind(payer)).orElseThrow().cost(
                time.length().toMinutes());
        if (cost.signum() > 0 && makerspaces.get(thing.space()).organisation() == null) {
            throw new BookingRefused(Reason.UNPAYABLE);
        }
        return cost;
    }

    /** The rate that holds for an organisation, or for somebody without one; null when it costs them nothing. */
    @Nullable
    Rate rate(Bookable thing, @Nullable OrganisationId payer) {
        return Rate.of(thing.rates(), kind(payer)).filter(rate -> rate.price().signum() > 0).orElse(null);
    }

    private @Nullable OrganisationKind kind(@Nullable OrganisationId payer) {
        return payer == null ? null : organisations.find(payer).map(Organisation::kind).orElse(null);
    }
}
