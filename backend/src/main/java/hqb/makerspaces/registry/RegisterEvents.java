package hqb.makerspaces.registry;

import hqb.accounts.PersonId;
import hqb.makerspaces.registry.rules.Tier;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to titles. It is only ever added to; the database refuses anything else. */
@Singleton
public class RegisterEvents {
    private final Queries queries;
    private final Clock clock;

    RegisterEvents(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Something that happened; {@code rules} is the version of the conditions, null when none was asked. */
    public record Event(Instant at, String kind, String tier, @Nullable String rules, String reason) {
    }

    /** Adds one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID space, String kind, Tier tier, @Nullable String rules, String reason, @Nullable PersonId by) {
        Instant now = clock.instant();
        queries.run("""
                INSERT INTO makerspaces_register_event (id, space_id, at, kind, tier, rules, reason, person_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, Uuid7.random(now), space, now, kind, tier.code(), rules, reason, by == null ? null : by.value());
    }

    /** Those of a makerspace, the newest first. */
    @Transactional(readOnly = true)
    public List<Event> list(UUID space) {
        return queries.list(
                "SELECT at, kind, tier, rules, reason FROM makerspaces_register_event WHERE space_id = ? ORDER BY id DESC",
                row -> new Event(Objects.requireNonNull(Queries.time(row, 1)), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5)),
                space);
    }
}
