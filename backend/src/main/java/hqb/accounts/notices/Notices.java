package hqb.accounts.notices;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.platform.Language;
import hqb.platform.Uuid7;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices. Each is one person's and nobody else's. */
@Singleton
public class Notices {
    private static final int LONGEST_TITLE = 300;
    private static final String MATCHING = """
             FROM accounts_notice n LEFT JOIN accounts_organisation o ON o.id = n.organisation_id
            WHERE n.person_id = ? AND (NOT ? OR n.read_at IS NULL) AND (?::text IS NULL OR n.kind = ?)
            """;

    private final JdbcOperations database;

    Notices(JdbcOperations database) {
        this.database = database;
    }

    /** Which notices a list shows; null for every kind. */
    record Filter(PersonId person, boolean unread, @Nullable NoticeKind kind) {
    }

    /** A notice as it is kept, with the name of the organisation that it concerns. */
    record Row(UUID id, String kind, String titleEn, String titleZh, String page, @Nullable UUID organisation,
            @Nullable String organisationName, Instant createdAt, @Nullable Instant readAt) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(PersonId person, @Nullable OrganisationId organisation, News news, Instant now) {
        database.prepareStatement("""
                INSERT INTO accounts_notice (id, person_id, organisation_id, kind, title_en, title_zh, page, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, statement -> {
            statement.setObject(1, Uuid7.random(now));
            statement.setObject(2, person.value());
            statement.setObject(3, organisation == null ? null : organisation.value());
            statement.setString(4, news.kind().code());
            statement.setString(5, title(news.english().subject()));
            statement.setString(6, title(news.chinese().subject()));
            statement.setString(7, news.page());
            statement.setObject(8, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    private static String title(String subject) {
        return subject.length() <= LONGEST_TITLE ? subject : subject.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** The notices of a list, the latest first, that follow the given one. */
    @Transactional(readOnly = true)
    List<Row> list(Filter filter, @Nullable UUID after, int limit) {
        return database.prepareStatement(
                "SELECT n.id, n.kind, n.title_en, n.title_zh, n.page, n.organisation_id, o.name, n.created_at, n.read_at" + MATCHING
                        + "AND (?::uuid IS NULL OR n.id < ?) ORDER BY n.id DESC LIMIT ?",
                statement -> {
                    bind(statement, filter);
                    statement.setObject(5, after);
                    statement.setObject(6, after);
                    statement.setInt(7, limit);
                    List<Row> notices = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            OffsetDateTime read = row.getObject(9, OffsetDateTime.class);
                            notices.add(new Row(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                                    row.getString(5), row.getObject(6, UUID.class), row.getString(7),
                                    row.getObject(8, OffsetDateTime.class).toInstant(), read == null ? null : read.toInstant()));
                        }
                    }
                    return notices;
                });
    }

    /** All that a person was told and that is still kept, the latest first. */
    @Transactional(readOnly = true)
    public List<Notice> listAll(PersonId person, Language language) {
        return list(new Filter(person, false, null), null, Integer.MAX_VALUE).stream().map(row -> Notice.of(row, language)).toList();
    }

    /** How many notices a list has. */
    @Transactional(readOnly = true)
    long count(Filter filter) {
        return database.prepareStatement("SELECT count(*)" + MATCHING, statement -> {
            bind(statement, filter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Notes that a person has read a notice; says no when it is not theirs. */
    @Transactional
    boolean read(PersonId person, UUID id, Instant now) {
        return change("UPDATE accounts_notice SET read_at = coalesce(read_at, ?) WHERE person_id = ? AND id = ?", now, person, id) == 1;
    }

    /** Notes that a person has read all of them. */
    @Transactional
    void readAll(PersonId person, Instant now) {
        change("UPDATE accounts_notice SET read_at = ? WHERE person_id = ? AND read_at IS NULL", now, person, null);
    }

    /** Removes all that a person was told and has chosen. */
    @Transactional
    public void forget(PersonId person) {
        for (String table : List.of("accounts_notice", "accounts_notice_choice")) {
            database.prepareStatement("DELETE FROM " + table + " WHERE person_id = ?", statement -> {
                statement.setObject(1, person.value());
                return statement.executeUpdate();
            });
        }
    }

    /** Removes what is older than that. */
    @Transactional
    void removeBefore(Instant time) {
        database.prepareStatement("DELETE FROM accounts_notice WHERE created_at < ?", statement -> {
            statement.setObject(1, time.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    private int change(String sql, Instant now, PersonId person, @Nullable UUID id) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, person.value());
            if (id != null) {
                statement.setObject(3, id);
            }
            return statement.executeUpdate();
        });
    }

    private static void bind(PreparedStatement statement, Filter filter) throws SQLException {
        String kind = filter.kind() == null ? null : filter.kind().code();
        statement.setObject(1, filter.person().value());
        statement.setBoolean(2, filter.unread());
        statement.setString(3, kind);
        statement.setString(4, kind);
    }
}
