package hqb.spaces.enquiries;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Which thread a person has with the owner of a unit. */
@Singleton
public class FindOwnEnquiry {
    private final Enquiries enquiries;

    FindOwnEnquiry(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    /** The thread's id; empty when the person has not asked. */
    public Optional<UUID> find(UUID unit, OrganisationId owner, PersonId person) {
        return enquiries.find(unit, owner, person).map(Enquiry::id);
    }
}
