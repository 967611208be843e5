package hqb.prototyping.workshops;

import hqb.prototyping.providers.Closure;
import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.Providers.Certificate;
import hqb.prototyping.providers.Providers.Machine;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What providers say of themselves, to be changed by them. */
@Singleton
class Workshops {
    private final JdbcOperations database;

    Workshops(JdbcOperations database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setProfile(ProviderId id, ProfileBody profile) {
        run("""
                UPDATE prototyping_provider SET name_en = ?, name_zh = ?, about_en = ?, about_zh = ?, city_en = ?, city_zh = ? WHERE id = ?
                """, profile.nameEn(), profile.nameZh(), profile.aboutEn(), profile.aboutZh(), profile.cityEn(), profile.cityZh(),
                id.value());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setMachines(ProviderId id, List<Machine> machines) {
        run("DELETE FROM prototyping_machine WHERE provider_id = ?", id.value());
        for (int i = 0; i < machines.size(); i++) {
            Machine machine = machines.get(i);
            run("INSERT INTO prototyping_machine (provider_id, seq, process, name, units) VALUES (?, ?, ?, ?, ?)", id.value(), i,
                    machine.process(), machine.name(), machine.units());
        }
    }

    /** Puts these in the place of the others; what was warned of stays noted. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setCertificates(ProviderId id, List<Certificate> certificates) {
        run("DELETE FROM prototyping_certificate WHERE provider_id = ? AND name <> ALL (?::text[])", id.value(),
                certificates.stream().map(Certificate::name).toArray(String[]::new));
        for (Certificate certificate : certificates) {
            run("""
                    INSERT INTO prototyping_certificate (provider_id, name, number, expires_on) VALUES (?, ?, ?, ?)
                    ON CONFLICT (provider_id, name) DO UPDATE SET number = EXCLUDED.number, expires_on = EXCLUDED.expires_on
                    """, id.value(), certificate.name(), certificate.number(), certificate.expiresOn());
        }
    }

    /** All of them, expired or not. */
    @Transactional(readOnly = true)
    List<Certificate> certificates(ProviderId id) {
        return database.prepareStatement("SELECT name, number, expires_on FROM prototyping_certificate WHERE provider_id = ? ORDER BY name",
                statement -> {
                    statement.setObject(1, id.value());
                    List<Certificate> certificates = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            certificates.add(new Certificate(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)));
                        }
                    }
                    return certificates;
                });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setCalendar(ProviderId id, @Nullable Integer weeklyJobs, List<Closure> closures) {
        run("UPDATE prototyping_provider SET weekly_jobs = ? WHERE id = ?", weeklyJobs, id.value());
        run("DELETE FROM prototyping_closure WHERE provider_id = ?", id.value());
        for (Closure closure : closures) {
            run("INSERT INTO prototyping_closure (provider_id, first_day, last_day, note) VALUES (?, ?, ?, ?)", id.value(), closure.first(),
                    closure.last(), closure.note());
        }
    }

    /** A certificate that ends soon, of an organisation's provider. */
    record Ending(UUID provider, UUID organisation, Certificate certificate) {
    }

    /** Takes the next certificate that ends by that day and that nobody was warned of; notes that somebody was. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Ending> takeEnding(LocalDate by) {
        return database.prepareStatement("""
                UPDATE prototyping_certificate c SET warned_of = c.expires_on FROM prototyping_provider p
                WHERE p.id = c.provider_id AND (c.provider_id, c.name) = (
                    SELECT e.provider_id, e.name FROM prototyping_certificate e JOIN prototyping_provider o ON o.id = e.provider_id
                    WHERE e.expires_on <= ? AND e.warned_of IS DISTINCT FROM e.expires_on AND o.organisation_id IS NOT NULL
                        AND o.state IN ('good', 'watch', 'probation')
                    LIMIT 1 FOR UPDATE OF e SKIP LOCKED)
                RETURNING c.provider_id, p.organisation_id, c.name, c.number, c.expires_on
                """, statement -> {
            statement.setObject(1, by);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Ending(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                        new Certificate(row.getString(3), row.getString(4), row.getObject(5, LocalDate.class)))) : Optional.empty();
            }
        });
    }

    private void run(String sql, @Nullable Object... values) {
        database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
