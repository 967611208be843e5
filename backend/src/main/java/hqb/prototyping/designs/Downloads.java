package hqb.prototyping.designs;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Actor;
import hqb.platform.Language;
import hqb.platform.Uuid7;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has taken the files of designs, when, and by what right. Nothing in it is ever changed. */
@Singleton
public class Downloads {
    private static final String SELECT = """
            SELECT d.at, p.slug, p.name_en, p.name_zh FROM prototyping_download d JOIN prototyping_provider p ON p.id = d.provider_id
            """;

    private final JdbcOperations database;
    private final Clock clock;

    Downloads(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** That a provider has taken a file. */
    public record Taken(Instant at, String slug, String nameEn, String nameZh) {
        /** For a page. */
        public Item in(Language language) {
            return new Item(at, slug, language.pick(nameEn, nameZh));
        }
    }

    /**
     * That a provider has taken a file, as pages say it.
     *
     * @param slug of the provider
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Item(Instant at, String slug, String name) {
    }

    /** The times that an order's provider took its design, in their order. */
    @Transactional(readOnly = true)
    public List<Taken> ofOrder(UUID order) {
        return list(SELECT + " WHERE d.order_id = ? ORDER BY d.id", order);
    }

    /** The times that those who were invited to a request's tenders took its design, in their order. */
    @Transactional(readOnly = true)
    public List<Taken> ofRequest(UUID request) {
        return list(SELECT + """
                 JOIN brokering_invitation i ON i.id = d.invitation_id JOIN brokering_tender t ON t.id = i.tender_id
                WHERE t.request_id = ? ORDER BY d.id
                """, request);
    }

    @Transactional
    void add(Design design, String sha256, HandOutDesign.Right right, Actor actor) {
        Instant now = clock.instant();
        database.prepareStatement(
                """
                        INSERT INTO prototyping_download (id, design_id, design_sha256, provider_id, order_id, invitation_id, person_id, api_key_id, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                statement -> {
                    @Nullable
                    Object[] values = {Uuid7.random(now), design.id(), sha256, right.provider(), right.order(), right.invitation(),
                        actor.personId() == null ? null : actor.personId().value(),
                        actor.how() == Actor.How.KEY ? actor.credential() : null,
                        now.atOffset(ZoneOffset.UTC)};
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                    return statement.executeUpdate();
                });
    }

    private List<Taken> list(String sql, UUID id) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            List<Taken> all = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(new Taken(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2), row.getString(3),
                            row.getString(4)));
                }
            }
            return all;
        });
    }
}
