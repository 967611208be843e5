package hqb.prototyping.providers;

import hqb.accounts.OrganisationId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The providers, with their machines and certificates. */
@Singleton
public class Providers {
    /** What {@link #read} reads, of the table's alias {@code p}. */
    static final String COLUMNS = "p.id, p.slug, p.name_en, p.name_zh, p.about_en, p.about_zh, p.city_en, p.city_zh, p.state, p.demonstration";
    /** How many columns these are. */
    static final int COUNT = 10;

    private final JdbcOperations database;

    Providers(JdbcOperations database) {
        this.database = database;
    }

    /** A machine, or several of the same. */
    public record Machine(String process, String name, int units) {
    }

    /** A certificate and the last day on which it counts. */
    public record Certificate(String name, String number, LocalDate expiresOn) {
    }

    static Provider read(ResultSet row) throws SQLException {
        return new Provider(new ProviderId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8), ProviderState.ofCode(row.getString(9)),
                row.getBoolean(10));
    }

    /** All to whom new jobs can go. */
    @Transactional(readOnly = true)
    public List<Provider> list() {
        return list("SELECT " + COLUMNS + " FROM prototyping_provider p WHERE state IN ('good', 'watch', 'probation') ORDER BY slug", null);
    }

    /** The provider of that word, unless it is not seen. */
    @Transactional(readOnly = true)
    public Optional<Provider> findBySlug(String slug) {
        return list("SELECT " + COLUMNS + " FROM prototyping_provider p WHERE slug = ? AND state <> 'applied'", slug).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Provider> find(ProviderId id) {
        return list("SELECT " + COLUMNS + " FROM prototyping_provider p WHERE id = ?", id.value()).stream().findFirst();
    }

    /** The organisation that a provider is; a demonstration provider may be nobody's. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> organisationOf(ProviderId id) {
        return database.prepareStatement("SELECT organisation_id FROM prototyping_provider WHERE id = ?", statement -> {
            statement.setObject(1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getObject(1, UUID.class)).map(OrganisationId::new) : Optional.empty();
            }
        });
    }

    /** The provider that an organisation is. */
    @Transactional(readOnly = true)
    public Optional<Provider> findByOrganisation(OrganisationId organisation) {
        return list("SELECT " + COLUMNS + " FROM prototyping_provider p WHERE organisation_id = ?", organisation.value()).stream()
                .findFirst();
    }

    private List<Provider> list(String sql, @Nullable Object value) {
        return database.prepareStatement(sql, statement -> {
            if (value != null) {
                statement.setObject(1, value);
            }
            List<Provider> providers = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    providers.add(read(row));
                }
            }
            return providers;
        });
    }

    /** What it makes now: the words of the processes. */
    @Transactional(readOnly = true)
    public List<String> processes(ProviderId id) {
        return database.prepareStatement("SELECT process FROM prototyping_offering WHERE provider_id = ? ORDER BY process", statement -> {
            statement.setObject(1, id.value());
            List<String> processes = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    processes.add(row.getString(1));
                }
            }
            return processes;
        });
    }

    @Transactional(readOnly = true)
    public List<Machine> machines(ProviderId id) {
        return database.prepareStatement("SELECT process, name, units FROM prototyping_machine WHERE provider_id = ? ORDER BY seq",
                statement -> {
                    statement.setObject(1, id.value());
                    List<Machine> machines = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            machines.add(new Machine(row.getString(1), row.getString(2), row.getInt(3)));
                        }
                    }
                    return machines;
                });
    }

    /** Its certificates that count on that day. */
    @Transactional(readOnly = true)
    public List<Certificate> certificates(ProviderId id, LocalDate on) {
        return database.prepareStatement("""
                SELECT name, number, expires_on FROM prototyping_certificate WHERE provider_id = ? AND expires_on >= ? ORDER BY name
                """, statement -> {
            statement.setObject(1, id.value());
            statement.setObject(2, on);
            List<Certificate> certificates = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    certificates.add(new Certificate(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)));
                }
            }
            return certificates;
        });
    }

    /** Adds it, or changes the one of the same word; gives its id. */
    @Transactional(propagation = Propagation.MANDATORY)
    ProviderId put(Provider provider, List<Machine> machines, List<Certificate> certificates) {
        UUID id = database.prepareStatement("""
                INSERT INTO prototyping_provider
                    (id, slug, name_en, name_zh, about_en, about_zh, city_en, city_zh, state, demonstration)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (slug) DO UPDATE SET name_en = EXCLUDED.name_en, name_zh = EXCLUDED.name_zh, about_en = EXCLUDED.about_en,
                    about_zh = EXCLUDED.about_zh, city_en = EXCLUDED.city_en, city_zh = EXCLUDED.city_zh
                RETURNING id
                """, statement -> {
            statement.setObject(1, provider.id().value());
            statement.setString(2, provider.slug());
            statement.setString(3, provider.nameEn());
            statement.setString(4, provider.nameZh());
            statement.setString(5, provider.aboutEn());
            statement.setString(6, provider.aboutZh());
            statement.setString(7, provider.cityEn());
            statement.setString(8, provider.cityZh());
            statement.setString(9, provider.state().code());
            statement.setBoolean(10, provider.demonstration());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        });
        run("DELETE FROM prototyping_machine WHERE provider_id = ?", id);
        run("DELETE FROM prototyping_certificate WHERE provider_id = ?", id);
        for (int i = 0; i < machines.size(); i++) {
            Machine machine = machines.get(i);
            run("INSERT INTO prototyping_machine (provider_id, seq, process, name, units) VALUES (?, ?, ?, ?, ?)", id, i, machine.process(),
                    machine.name(), machine.units());
        }
        for (Certificate certificate : certificates) {
            run("INSERT INTO prototyping_certificate (provider_id, name, number, expires_on) VALUES (?, ?, ?, ?)", id, certificate.name(),
                    certificate.number(), certificate.expiresOn());
        }
        return new ProviderId(id);
    }

    /** Says how many jobs a provider of the demonstration is said to have finished. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setDemoJobs(ProviderId id, int jobs) {
        run("UPDATE prototyping_provider SET demo_jobs = ? WHERE id = ? AND demonstration", jobs, id.value());
    }

    /** Says how many products a laboratory takes in a week. */
    @Transactional(propagation = Propagation.MANDATORY)
    void putLaboratory(ProviderId id, int placesAWeek) {
        run("""
                INSERT INTO prototyping_laboratory (provider_id, places_a_week) VALUES (?, ?)
                ON CONFLICT (provider_id) DO UPDATE SET places_a_week = EXCLUDED.places_a_week
                """, id.value(), placesAWeek);
    }

    /** Says in which kinds of expert services it is at home. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setExpertise(ProviderId id, List<String> kinds) {
        run("DELETE FROM brokering_expertise WHERE provider_id = ?", id.value());
        kinds.forEach(kind -> run("INSERT INTO brokering_expertise (provider_id, kind) VALUES (?, ?)", id.value(), kind));
    }

    private void run(String sql, Object... values) {
        database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
