package hqb.prototyping.quotes;

import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.prototyping.pricing.Job;
import hqb.prototyping.providers.ProviderId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The firm prices that were given. The database lets nobody change one. */
@Singleton
class Quotes {
    private static final String COLUMNS = """
            id, number, design_id, design_sha256, design_name, organisation_id, provider_id, rules_id, process, job::text, asked, quantity,
            lead_time, working_days, currency, total, lines::text, created_at, valid_until, plan_id, facts_sha256, parts::text
            """;

    private final JdbcOperations database;
    private final JsonMapper json;

    Quotes(JdbcOperations database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional
    void add(Quote quote) {
        Job job = quote.job();
        String kept = text(KeptJob.of(job, quote.measured()));
        database.prepareStatement("""
                INSERT INTO prototyping_quote (id, number, design_id, design_sha256, design_name, organisation_id, provider_id, rules_id,
                    process, job, asked, quantity, lead_time, working_days, currency, total, lines, created_at, valid_until,
                    plan_id, facts_sha256, parts)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::jsonb)
                """, statement -> {
            @Nullable
            Object[] values = {quote.id(), quote.number(), quote.design(), quote.designSha256(), quote.designName(), quote.organisation(),
                quote.provider().value(), quote.rules(), quote.process(), kept, quote.asked(), quote.quantity(), quote.leadTime(),
                quote.workingDays(), quote.total().currency().name(), quote.total().amount(), quote.lines(),
                quote.createdAt().atOffset(ZoneOffset.UTC), quote.validUntil().atOffset(ZoneOffset.UTC), quote.plan(), quote.factsSha256(),
                quote.plan() == null ? null : text(quote.parts().toArray(KeptPart[]::new))};
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }

    @Transactional(readOnly = true)
    Optional<Quote> find(UUID id) {
        return list("WHERE id = ?", id).stream().findFirst();
    }

    /** Those after one, in the order of their ids; for whoever goes through all of them. */
    @Transactional(readOnly = true)
    List<Quote> after(UUID id, int limit) {
        return list("WHERE id > ? ORDER BY id LIMIT " + limit, id);
    }

    private List<Quote> list(String which, UUID id) {
        return database.prepareStatement("SELECT " + COLUMNS + " FROM prototyping_quote " + which, statement -> {
            statement.setObject(1, id);
            List<Quote> quotes = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    quotes.add(read(row));
                }
            }
            return quotes;
        });
    }

    private Quote read(ResultSet row) throws SQLException {
        KeptJob kept = job(row.getString(10));
        return new Quote(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class), row.getString(4), row.getString(5),
                row.getObject(6, UUID.class), new ProviderId(row.getObject(7, UUID.class)), row.getObject(8, UUID.class), row.getString(9),
                kept.job(), row.getLong(11), row.getLong(12), row.getString(13), row.getInt(14),
                new Money(row.getBigDecimal(16), Currency.valueOf(row.getString(15))), row.getString(17),
                row.getObject(18, OffsetDateTime.class).toInstant(), row.getObject(19, OffsetDateTime.class).toInstant(),
                row.getObject(20, UUID.class), row.getString(21), kept.known(row.getObject(20) == null), parts(row.getString(22)));
    }

    private KeptJob job(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, KeptJob.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<KeptPart> parts(@Nullable String text) {
        try {
            return text == null ? List.of() : List.of(Objects.requireNonNull(json.readValue(text, KeptPart[].class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
