package hqb.accounts.notices;

import hqb.accounts.PersonId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What people want to be told, and how. Who has said nothing wants all of it. */
@Singleton
class NoticeChoices {
    private final JdbcOperations database;

    NoticeChoices(JdbcOperations database) {
        this.database = database;
    }

    /** How somebody is told of a kind. */
    record Choice(NoticeKind kind, boolean inApp, boolean mail) {
    }

    /** How a person is told of a kind. */
    @Transactional(readOnly = true)
    Choice find(PersonId person, NoticeKind kind) {
        return list(person).get(kind.ordinal());
    }

    /** How a person is told of each kind, in the order in which they are declared. */
    @Transactional(readOnly = true)
    List<Choice> list(PersonId person) {
        Map<NoticeKind, Choice> said = new EnumMap<>(NoticeKind.class);
        database.prepareStatement("SELECT kind, in_app, mail FROM accounts_notice_choice WHERE person_id = ?", statement -> {
            statement.setObject(1, person.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    boolean inApp = row.getBoolean(2);
                    boolean mail = row.getBoolean(3);
                    NoticeKind.ofCode(row.getString(1)).filter(kind -> !kind.isMandatory())
                            .ifPresent(kind -> said.put(kind, new Choice(kind, inApp, mail)));
                }
            }
            return said.size();
        });
        return Arrays.stream(NoticeKind.values())
                .map(kind -> Objects.requireNonNullElseGet(said.get(kind), () -> new Choice(kind, true, true))).toList();
    }

    /** Keeps how a person wants to be told of some kinds. */
    @Transactional
    void put(PersonId person, List<Choice> choices) {
        database.prepareStatement("""
                INSERT INTO accounts_notice_choice (person_id, kind, in_app, mail) VALUES (?, ?, ?, ?)
                ON CONFLICT (person_id, kind) DO UPDATE SET in_app = EXCLUDED.in_app, mail = EXCLUDED.mail
                """, statement -> {
            for (Choice choice : choices) {
                statement.setObject(1, person.value());
                statement.setString(2, choice.kind().code());
                statement.setBoolean(3, choice.inApp());
                statement.setBoolean(4, choice.mail());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }
}
