package hqb.accounts;

import hqb.platform.Uuid7;
import java.time.Instant;
import java.util.UUID;

/** The id of an organisation. */
public record OrganisationId(UUID value) {

    /** A fresh id. */
    public static OrganisationId fresh() {
        return new OrganisationId(Uuid7.random(Instant.now()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
