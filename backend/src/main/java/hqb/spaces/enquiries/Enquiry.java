package hqb.spaces.enquiries;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread between somebody who asks about a unit and the organisation that lets it.
 *
 * @param owner        who let the unit when it began
 * @param organisation in whose name the person asks; null for nobody's
 * @param lastBy       who spoke last: the other side is waited for
 */
record Enquiry(UUID id, UUID unit, OrganisationId owner, PersonId person, @Nullable OrganisationId organisation, Instant createdAt,
        Instant lastAt, Side lastBy) {

    /** Who speaks. */
    enum Side {
        MAKER, OWNER;

        /** The word in the API and in the database. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Side ofCode(String code) {
            return MAKER.code().equals(code) ? MAKER : OWNER;
        }
    }
}
