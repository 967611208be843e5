package hqb.spaces.policies;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.platform.Refusal;
import hqb.platform.database.Queries;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What organisations have said of themselves. Each sees its own. */
@Singleton
class OrganisationFacts {
    private static final Kept NOTHING = new Kept(Facts.NONE, null);

    private final Queries queries;
    private final ReadFacts read;
    private final JsonMapper json;
    private final AuditLog audit;
    private final Clock clock;

    OrganisationFacts(Queries queries, ReadFacts read, JsonMapper json, AuditLog audit, Clock clock) {
        this.queries = queries;
        this.read = read;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** Facts and when they were said; null when never. */
    record Kept(Facts facts, @Nullable Instant changedAt) {
    }

    /** What an organisation has said. */
    @Transactional(readOnly = true)
    Kept get(OrganisationId organisation) {
        return queries.list("SELECT facts::text, changed_at FROM spaces_policy_facts WHERE organisation_id = ?",
                row -> new Kept(new Facts(values(row.getString(1))), Objects.requireNonNull(Queries.time(row, 2))), organisation.value())
                .stream().findFirst().orElse(NOTHING);
    }

    /** Keeps facts over those that are there; throws {@link Refusal} naming each one that is wrong. */
    @Transactional
    Kept keep(@Nullable Map<String, @Nullable String> sent, Actor actor) {
        Facts facts = read.read(sent);
        OrganisationId organisation = actor.requireOrganisation();
        queries.run("""
                INSERT INTO spaces_policy_facts (organisation_id, facts, changed_at) VALUES (?, ?::jsonb, ?)
                ON CONFLICT (organisation_id) DO UPDATE SET (facts, changed_at) = (EXCLUDED.facts, EXCLUDED.changed_at)
                """, organisation.value(), text(facts.values()), clock.instant());
        audit.write(actor, "organisation.facts", AuditLog.subject("organisation", organisation.value()), null,
                Map.of("facts", facts.values().size()));
        return get(organisation);
    }

    private Map<String, String> values(String text) {
        try {
            return json.readValue(text, Argument.mapOf(String.class, String.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
