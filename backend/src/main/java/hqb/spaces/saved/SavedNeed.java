package hqb.spaces.saved;

import hqb.accounts.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody looks for.
 *
 * @param need     the need as JSON
 * @param alert    whether they want to hear of new units that fit
 * @param token    in their mails; whoever has it may end the alert
 * @param lookedAt when new units were last looked for
 */
public record SavedNeed(UUID id, PersonId person, String name, String need, boolean alert, String token, Instant createdAt,
        Instant lookedAt) {
}
