package hqb.prototyping.providers;

import hqb.platform.Uuid7;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.pricing.ReadRules;
import hqb.prototyping.pricing.RuleSet;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The prices of providers: every version that ever was, and those in force. A version never changes, so it is read once and kept. */
@Singleton
public class PriceRules {
    private static final int MOST_KEPT = 1_000;

    private final JdbcOperations database;
    private final Map<UUID, RuleSet> read = new ConcurrentHashMap<>();

    PriceRules(JdbcOperations database) {
        this.database = database;
    }

    /** All that is made by a process now, by providers whom new jobs can go to. */
    @Transactional(readOnly = true)
    public List<Offering> inForce(PricedProcess process) {
        return database.prepareStatement("SELECT " + Providers.COLUMNS + """
                , r.id, r.version, r.document FROM prototyping_offering o
                JOIN prototyping_rules r ON r.id = o.rules_id JOIN prototyping_provider p ON p.id = o.provider_id
                WHERE o.process = ? AND p.state IN ('good', 'watch', 'probation') ORDER BY p.slug
                """, statement -> {
            statement.setString(1, process.code());
            List<Offering> offerings = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    offerings.add(offering(row));
                }
            }
            return offerings;
        });
    }

    private Offering offering(ResultSet row) throws SQLException {
        UUID id = row.getObject(Providers.COUNT + 1, UUID.class);
        return new Offering(Providers.read(row), id, row.getInt(Providers.COUNT + 2), rules(id, row.getString(Providers.COUNT + 3)));
    }

    /** The rules of one provider that are in force for a process, whether it is seen or not. */
    @Transactional(readOnly = true)
    public Optional<RuleSet> inForce(ProviderId provider, PricedProcess process) {
        return database.prepareStatement("SELECT rules_id FROM prototyping_offering WHERE provider_id = ? AND process = ?", statement -> {
            statement.setObject(1, provider.value());
            statement.setString(2, process.code());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.<UUID>empty();
            }
        }).flatMap(this::find);
    }

    /** A version of somebody's rules, in force or not. */
    @Transactional(readOnly = true)
    public Optional<RuleSet> find(UUID id) {
        RuleSet known = read.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        return database.prepareStatement("SELECT document FROM prototyping_rules WHERE id = ?", statement -> {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(rules(id, row.getString(1))) : Optional.empty();
            }
        });
    }

    private RuleSet rules(UUID id, String document) {
        if (read.size() > MOST_KEPT) {
            read.clear();
        }
        return read.computeIfAbsent(id, any -> ReadRules.read(document));
    }

    /**
     * Puts a document into force as the next version. The same document again changes nothing.
     *
     * @return the number of the version in force
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int enact(ProviderId provider, PricedProcess process, String document, String hash) {
        record Last(UUID id, int version, String hash) {
        }
        Optional<Last> last = database.prepareStatement(
                "SELECT id, version, hash FROM prototyping_rules WHERE provider_id = ? AND process = ? ORDER BY version DESC LIMIT 1",
                statement -> {
                    statement.setObject(1, provider.value());
                    statement.setString(2, process.code());
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(new Last(row.getObject(1, UUID.class), row.getInt(2), row.getString(3)))
                                : Optional.empty();
                    }
                });
        boolean same = last.isPresent() && last.get().hash().equals(hash);
        UUID id = same ? last.orElseThrow().id() : Uuid7.random(Instant.now());
        int version = last.map(Last::version).orElse(0) + (same ? 0 : 1);
        if (!same) {
            add(id, provider, process, version, document, hash);
        }
        offer(provider, process, id);
        return version;
    }

    private void add(UUID id, ProviderId provider, PricedProcess process, int version, String document, String hash) {
        database.prepareStatement(
                "INSERT INTO prototyping_rules (id, provider_id, process, version, document, hash) VALUES (?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, id);
                    statement.setObject(2, provider.value());
                    statement.setString(3, process.code());
                    statement.setInt(4, version);
                    statement.setString(5, document);
                    statement.setString(6, hash);
                    return statement.executeUpdate();
                });
    }

    private void offer(ProviderId provider, PricedProcess process, UUID rules) {
        database.prepareStatement("""
                INSERT INTO prototyping_offering (provider_id, process, rules_id) VALUES (?, ?, ?)
                ON CONFLICT (provider_id, process) DO UPDATE SET rules_id = EXCLUDED.rules_id
                """, statement -> {
            statement.setObject(1, provider.value());
            statement.setString(2, process.code());
            statement.setObject(3, rules);
            return statement.executeUpdate();
        });
    }
}
