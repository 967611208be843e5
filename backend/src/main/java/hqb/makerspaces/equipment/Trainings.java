package hqb.makerspaces.equipment;

import hqb.accounts.PersonId;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The trainings of makerspaces, and who has had them. */
@Singleton
public class Trainings {
    private final Queries queries;

    Trainings(Queries queries) {
        this.queries = queries;
    }

    /**
     * Who has had one.
     *
     * @param givenBy   the keeper who says so; null when nobody is known
     * @param expiresOn the last day on which it is good; null for ever
     */
    public record Trained(UUID training, PersonId person, @Nullable UUID givenBy, Instant givenAt, @Nullable LocalDate expiresOn) {
        /** Whether it is good on that day. */
        public boolean isGoodOn(LocalDate day) {
            return expiresOn == null || !day.isAfter(expiresOn);
        }
    }

    /** All, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, Training> all() {
        return queries.list(
                "SELECT id, space_id, slug, name_en, name_zh, about_en, about_zh, valid_months, ended_at, version FROM makerspaces_training",
                row -> new Training(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4),
                        row.getString(5), row.getString(6), row.getString(7), row.getObject(8, Integer.class), Queries.time(row, 9),
                        row.getInt(10)))
                .stream().collect(Collectors.toMap(Training::id, Function.identity()));
    }

    /** Keeps others from changing it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(UUID id) {
        queries.list("SELECT id FROM makerspaces_training WHERE id = ? FOR NO KEY UPDATE", row -> row.getObject(1, UUID.class), id);
    }

    /** Writes a training over the one of the same id, if any, whose version goes up. */
    @Transactional
    public void put(Training one) {
        queries.run(
                """
                        INSERT INTO makerspaces_training (id, space_id, slug, name_en, name_zh, about_en, about_zh, valid_months, ended_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET (slug, name_en, name_zh, about_en, about_zh, valid_months, ended_at, version) = (EXCLUDED.slug,
                            EXCLUDED.name_en, EXCLUDED.name_zh, EXCLUDED.about_en, EXCLUDED.about_zh, EXCLUDED.valid_months, EXCLUDED.ended_at,
                            makerspaces_training.version + 1)
                        """,
                one.id(), one.space(), one.slug(), one.nameEn(), one.nameZh(), one.aboutEn(), one.aboutZh(), one.validMonths(),
                one.endedAt());
    }

    /** The words of the things that need one, retired ones left out. */
    @Transactional(readOnly = true)
    public List<String> neededBy(UUID training) {
        return queries.list("""
                SELECT b.slug FROM makerspaces_bookable b JOIN makerspaces_bookable_training n ON n.bookable_id = b.id
                WHERE n.training_id = ? AND b.state <> 'retired' ORDER BY b.position, b.slug
                """, row -> row.getString(1), training);
    }

    /** Writes one of the demonstration unless somebody has changed it; what it says may come anew with a new edition. */
    @Transactional(propagation = Propagation.MANDATORY)
    void putUntouched(Training one) {
        boolean touched = queries
                .list("SELECT version FROM makerspaces_training WHERE id = ? FOR NO KEY UPDATE", row -> row.getInt(1), one.id())
                .stream().anyMatch(version -> version > 0);
        if (!touched) {
            put(one);
            queries.run("UPDATE makerspaces_training SET version = 0 WHERE id = ?", one.id());
        }
    }

    /** What a person has had and was not taken back, expired or not. */
    @Transactional(readOnly = true)
    public List<Trained> of(PersonId person) {
        return read("WHERE person_id = ? AND revoked_at IS NULL ORDER BY id", person.value());
    }

    /** Who has had a training, the last first. */
    @Transactional(readOnly = true)
    public List<Trained> people(UUID training) {
        return read("WHERE training_id = ? AND revoked_at IS NULL ORDER BY id DESC", training);
    }

    /** Notes that a person has had it; what was noted before is kept but counts no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(UUID training, PersonId person, @Nullable PersonId by, Instant now, @Nullable LocalDate expiresOn) {
        revoke(training, person, now);
        queries.run(
                "INSERT INTO makerspaces_trained (id, training_id, person_id, given_by, given_at, expires_on) VALUES (?, ?, ?, ?, ?, ?)",
                Uuid7.random(now), training, person.value(), by == null ? null : by.value(), now, expiresOn);
    }

    /** Takes it back; false when it was not given. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean revoke(UUID training, PersonId person, Instant now) {
        return queries.run("UPDATE makerspaces_trained SET revoked_at = ? WHERE training_id = ? AND person_id = ? AND revoked_at IS NULL",
                now,
                training, person.value()) > 0;
    }

    /** The person is forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(PersonId person) {
        queries.run("DELETE FROM makerspaces_trained WHERE person_id = ?", person.value());
        queries.run("UPDATE makerspaces_trained SET given_by = NULL WHERE given_by = ?", person.value());
    }

    private List<Trained> read(String which, Object value) {
        return queries.list("SELECT training_id, person_id, given_by, given_at, expires_on FROM makerspaces_trained " + which,
                Trainings::trained, value);
    }

    private static Trained trained(ResultSet row) throws SQLException {
        return new Trained(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)), row.getObject(3, UUID.class),
                Objects.requireNonNull(Queries.time(row, 4)), row.getObject(5, LocalDate.class));
    }
}
