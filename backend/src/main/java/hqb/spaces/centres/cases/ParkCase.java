package hqb.spaces.centres.cases;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.spaces.centres.CentreService;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a person to a service centre.
 *
 * @param assignee the operator who answers; null when nobody has taken it on
 * @param dueAt    until when the next deed is due; null once it is closed
 */
record ParkCase(UUID id, String number, UUID centre, CentreService service, PersonId person, @Nullable OrganisationId organisation,
        String title, String question, CaseState state, @Nullable PersonId assignee, @Nullable Instant dueAt, Instant createdAt) {

    ParkCase in(CaseState next, @Nullable PersonId by, @Nullable Instant due) {
        return new ParkCase(id, number, centre, service, person, organisation, title, question, next, by, due, createdAt);
    }
}
