package hqb.supply.proposals;

import hqb.catalogue.LoadParts;
import hqb.catalogue.Manufacturer;
import hqb.catalogue.Part;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposals, and the offers that wait for them. */
@Singleton
public class Proposals {
    private static final String SELECT = """
            SELECT id, mpn, manufacturer_slug, supplier_id, description, package, category_slug, state, part_id, reason, proposed_at,
                decided_at FROM supply_proposal
            """;
    private static final String PROPOSE = """
            INSERT INTO supply_proposal (id, mpn, mpn_key, manufacturer_slug, supplier_id, description, package, category_slug)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (manufacturer_slug, mpn_key) DO NOTHING
            """;
    private static final String WAIT = """
            INSERT INTO supply_waiting_offer (supplier_id, sku, proposal_id, offer)
            SELECT ?, ?, id, ?::jsonb FROM supply_proposal WHERE manufacturer_slug = ? AND mpn_key = ? AND state = 'open'
            ON CONFLICT (supplier_id, sku) DO UPDATE SET proposal_id = EXCLUDED.proposal_id, offer = EXCLUDED.offer, offered_at = now()
            WHERE (supply_waiting_offer.proposal_id, supply_waiting_offer.offer) IS DISTINCT FROM (EXCLUDED.proposal_id, EXCLUDED.offer)
            """;

    private final JdbcOperations database;
    private final LoadParts catalogue;
    private final JsonMapper json;

    Proposals(JdbcOperations database, LoadParts catalogue, JsonMapper json) {
        this.database = database;
        this.catalogue = catalogue;
        this.json = json;
    }

    /** What a supplier says of a part that nobody knows, and its offer of it. */
    public record Wish(Manufacturer maker, String mpn, String description, @Nullable String packageName, @Nullable String category,
            WaitingOffer offer) {
    }

    /** What is known of a manufacturer's number by earlier proposals: its key is slug, line feed, number. */
    @Transactional(readOnly = true)
    public Map<String, Proposal> findByKeys(Collection<String> mpnKeys) {
        return database.prepareStatement(SELECT.replace("FROM", ", mpn_key FROM") + " WHERE mpn_key = ANY(?)", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("text", mpnKeys.toArray()));
            Map<String, Proposal> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(key(row.getString(3), row.getString(13)), read(row));
                }
            }
            return found;
        });
    }

    /** The key of {@link #findByKeys}. */
    public static String key(String manufacturerSlug, String mpnKey) {
        return manufacturerSlug + '\n' + mpnKey;
    }

    /** Proposes parts, unless somebody has, and lets the supplier's offers wait for them. */
    @Transactional
    public void propose(SupplierId supplier, Collection<Wish> wishes) {
        if (wishes.isEmpty()) {
            return;
        }
        catalogue.load(List.of(), wishes.stream().map(Wish::maker).distinct().toList());
        database.prepareStatement(PROPOSE, statement -> {
            for (Wish wish : wishes) {
                statement.setObject(1, Uuid7.random(Instant.now()));
                statement.setString(2, wish.mpn());
                statement.setString(3, Part.mpnKey(wish.mpn()));
                statement.setString(4, wish.maker().slug());
                statement.setObject(5, supplier.value());
                statement.setString(6, wish.description());
                statement.setString(7, wish.packageName());
                statement.setString(8, wish.category());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
        database.prepareStatement(WAIT, statement -> {
            for (Wish wish : wishes) {
                statement.setObject(1, supplier.value());
                statement.setString(2, wish.offer().sku());
                statement.setString(3, text(wish.offer()));
                statement.setString(4, wish.maker().slug());
                statement.setString(5, Part.mpnKey(wish.mpn()));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Proposes a part that a supplier has sold by agreement, unless somebody has; its number has 80 letters at most. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(SupplierId supplier, String mpn, String manufacturerSlug) {
        database.prepareStatement(PROPOSE, statement -> {
            statement.setObject(1, Uuid7.random(Instant.now()));
            statement.setString(2, mpn);
            statement.setString(3, Part.mpnKey(mpn));
            statement.setString(4, manufacturerSlug);
            statement.setObject(5, supplier.value());
            statement.setString(6, "");
            statement.setString(7, null);
            statement.setString(8, null);
            return statement.executeUpdate();
        });
    }

    /**
     * The proposals of a state whose ids follow, the oldest first; null asks for all states.
     *
     * @param after null at the start
     */
    @Transactional(readOnly = true)
    List<Proposal> list(@Nullable String state, @Nullable UUID after, int limit) {
        return database.prepareStatement(
                SELECT + " WHERE (?::text IS NULL OR state = ?) AND (?::uuid IS NULL OR id > ?) ORDER BY id LIMIT ?",
                statement -> {
                    statement.setString(1, state);
                    statement.setString(2, state);
                    statement.setObject(3, after);
                    statement.setObject(4, after);
                    statement.setInt(5, limit);
                    return readAll(statement);
                });
    }

    @Transactional(readOnly = true)
    long count(@Nullable String state) {
        return database.prepareStatement("SELECT count(*) FROM supply_proposal WHERE (?::text IS NULL OR state = ?)", statement -> {
            statement.setString(1, state);
            statement.setString(2, state);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    @Transactional(readOnly = true)
    Proposal get(UUID id) {
        return one(SELECT + " WHERE id = ?", id);
    }

    /** The proposal, locked until the transaction ends. */
    @Transactional
    Proposal getForUpdate(UUID id) {
        return one(SELECT + " WHERE id = ? FOR UPDATE", id);
    }

    private Proposal one(String sql, UUID id) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            return readAll(statement).stream().findFirst()
                    .orElseThrow(() -> Refusal.notFound("There is no proposal " + id + ".", "没有提案 " + id + "。"));
        });
    }

    @Transactional
    void decide(UUID id, String state, @Nullable UUID part, @Nullable String reason) {
        database.prepareStatement("UPDATE supply_proposal SET state = ?, part_id = ?, reason = ?, decided_at = now() WHERE id = ?",
                statement -> {
                    statement.setString(1, state);
                    statement.setObject(2, part);
                    statement.setString(3, reason);
                    statement.setObject(4, id);
                    return statement.executeUpdate();
                });
    }

    /** Takes the offers that wait for a proposal, by supplier. */
    @Transactional
    Map<SupplierId, List<WaitingOffer>> takeWaiting(UUID proposal) {
        return database.prepareStatement("DELETE FROM supply_waiting_offer WHERE proposal_id = ? RETURNING supplier_id, offer::text",
                statement -> {
                    statement.setObject(1, proposal);
                    Map<SupplierId, List<WaitingOffer>> waiting = new HashMap<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            waiting.computeIfAbsent(new SupplierId(row.getObject(1, UUID.class)), supplier -> new ArrayList<>())
                                    .add(offer(row.getString(2)));
                        }
                    }
                    return waiting;
                });
    }

    /** How many offers wait for each of some proposals; one without is absent. */
    @Transactional(readOnly = true)
    Map<UUID, Integer> countWaiting(Collection<UUID> proposals) {
        return database.prepareStatement("""
                SELECT proposal_id, count(*) FROM supply_waiting_offer WHERE proposal_id = ANY(?) GROUP BY proposal_id
                """, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", proposals.toArray()));
            Map<UUID, Integer> counts = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getObject(1, UUID.class), row.getInt(2));
                }
            }
            return counts;
        });
    }

    /** A line of a proposal's audit trail; before and after are JSON. */
    record Event(UUID id, String action, String actor, String before, String after, Instant at) {
    }

    @Transactional
    void record(UUID proposal, Event event) {
        database.prepareStatement("""
                INSERT INTO supply_proposal_event (id, proposal_id, action, actor, before, after) VALUES (?, ?, ?, ?, ?::jsonb, ?::jsonb)
                """, statement -> {
            statement.setObject(1, event.id());
            statement.setObject(2, proposal);
            statement.setString(3, event.action());
            statement.setString(4, event.actor());
            statement.setString(5, event.before());
            statement.setString(6, event.after());
            return statement.executeUpdate();
        });
    }

    @Transactional(readOnly = true)
    List<Event> events(UUID proposal) {
        return database.prepareStatement(
                """
                        SELECT id, action, actor, before::text, after::text, happened_at FROM supply_proposal_event WHERE proposal_id = ? ORDER BY id
                        """,
                statement -> {
                    statement.setObject(1, proposal);
                    List<Event> events = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            events.add(new Event(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                                    row.getString(5), row.getObject(6, OffsetDateTime.class).toInstant()));
                        }
                    }
                    return events;
                });
    }

    private static List<Proposal> readAll(PreparedStatement statement) throws SQLException {
        List<Proposal> proposals = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                proposals.add(read(row));
            }
        }
        return proposals;
    }

    private static Proposal read(ResultSet row) throws SQLException {
        OffsetDateTime decided = row.getObject(12, OffsetDateTime.class);
        return new Proposal(row.getObject(1, UUID.class), row.getString(2), row.getString(3), new SupplierId(row.getObject(4, UUID.class)),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getObject(9, UUID.class), row.getString(10),
                row.getObject(11, OffsetDateTime.class).toInstant(), decided == null ? null : decided.toInstant());
    }

    private String text(WaitingOffer offer) {
        try {
            return new String(json.writeValueAsBytes(offer), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private WaitingOffer offer(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text.getBytes(StandardCharsets.UTF_8), WaitingOffer.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
