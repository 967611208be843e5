package hqb.search.watch;

import hqb.accounts.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search that somebody keeps, or a part that they watch: one of the two.
 *
 * @param search   the search as JSON
 * @param token    in their mails; whoever has it may end the alert
 * @param lookedAt when somebody last looked whether it came true
 */
record Watch(UUID id, PersonId person, String name, @Nullable String search, @Nullable UUID part, Wish wish, String token,
        Instant createdAt, Instant lookedAt) {
}
