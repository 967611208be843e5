package hqb.search.watch;

import hqb.accounts.PersonId;
import hqb.platform.database.Queries;
import hqb.platform.money.Currency;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people keep and watch. */
@Singleton
class Watches {
    private static final String SELECT = """
            SELECT id, person_id, name, search::text, part_id, quantity, currency, tell_new, price_below, stock_above, alert, token,
                   created_at, looked_at FROM search_watch
            """;

    private final Queries queries;

    Watches(Queries queries) {
        this.queries = queries;
    }

    /** A person's, the latest first. */
    List<Watch> list(PersonId person) {
        return queries.list(SELECT + " WHERE person_id = ? ORDER BY id DESC", Watches::read, person.value());
    }

    /** A person's watch; empty when it is another's. */
    Optional<Watch> find(PersonId person, UUID id) {
        return queries.list(SELECT + " WHERE person_id = ? AND id = ?", Watches::read, person.value(), id).stream().findFirst();
    }

    /** Those with an alert for which nobody has looked since, those that wait longest first. */
    List<Watch> due(Instant since, int limit) {
        return queries.list(SELECT + " WHERE alert AND looked_at < ? ORDER BY looked_at, id LIMIT ?", Watches::read, since, limit);
    }

    /** How many a person has; nobody else adds one of theirs until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    int countLocked(PersonId person) {
        queries.list("SELECT pg_advisory_xact_lock(hashtextextended('part watches ' || ?, 59)) IS NULL", row -> row.getBoolean(1),
                person.value().toString());
        return queries.list("SELECT count(*)::integer FROM search_watch WHERE person_id = ?", row -> row.getInt(1), person.value())
                .getFirst();
    }

    /** Keeps a new one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Watch watch) {
        Wish wish = watch.wish();
        queries.run(
                """
                        INSERT INTO search_watch (id, person_id, name, search, part_id, quantity, currency, tell_new, price_below, stock_above, alert,
                            token, created_at, looked_at) VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::numeric, ?::bigint, ?, ?, ?, ?)
                        """,
                watch.id(), watch.person().value(), watch.name(), watch.search(), watch.part(), wish.quantity(), wish.currency().name(),
                wish.tellNew(), wish.priceBelow(), wish.stockAbove(), wish.alert(), watch.token(), watch.createdAt(), watch.lookedAt());
    }

    /** Changes name and wish, and notes that somebody looked; says no when it is another's. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean change(PersonId person, UUID id, String name, Wish wish, Instant now) {
        return queries.run("""
                UPDATE search_watch SET name = ?, quantity = ?, currency = ?, tell_new = ?, price_below = ?::numeric,
                    stock_above = ?::bigint, alert = ?, looked_at = ? WHERE person_id = ? AND id = ?
                """, name, wish.quantity(), wish.currency().name(), wish.tellNew(), wish.priceBelow(), wish.stockAbove(), wish.alert(), now,
                person.value(), id) == 1;
    }

    /** Ends the alert of a token; says no when there is none. */
    @Transactional
    boolean silence(String token) {
        return queries.run("UPDATE search_watch SET alert = false WHERE token = ?", token) == 1;
    }

    /** Forgets one; says no when it is another's. */
    @Transactional
    boolean remove(PersonId person, UUID id) {
        return queries.run("DELETE FROM search_watch WHERE person_id = ? AND id = ?", person.value(), id) == 1;
    }

    /** Forgets all of a person. */
    @Transactional
    void forget(PersonId person) {
        queries.run("DELETE FROM search_watch WHERE person_id = ?", person.value());
    }

    /**
     * Notes that somebody has looked, as the only one since it was read: says no when another has looked or its owner has changed it
     * meanwhile, when it is gone, and when no alert is wanted any more.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean looked(Watch watch, Instant now) {
        return queries.run("UPDATE search_watch SET looked_at = ? WHERE id = ? AND alert AND looked_at = ?", now, watch.id(),
                watch.lookedAt()) == 1;
    }

    private static Watch read(ResultSet row) throws SQLException {
        Wish wish = new Wish(row.getLong(6), Currency.valueOf(row.getString(7)), row.getBoolean(8), row.getBigDecimal(9),
                row.getObject(10, Long.class), row.getBoolean(11));
        return new Watch(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)), row.getString(3), row.getString(4),
                row.getObject(5, UUID.class), wish, row.getString(12), time(row, 13), time(row, 14));
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        @Nullable
        Instant time = Queries.time(row, column);
        return Objects.requireNonNull(time);
    }
}
