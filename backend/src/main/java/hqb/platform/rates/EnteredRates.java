package hqb.platform.rates;

import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All rates that were ever entered. The one in force is that of the latest day, of these the one that was entered last. */
@Singleton
public class EnteredRates {
    private static final String COLUMNS = "SELECT id, currency, day, cny, source, entered_by, entered_at FROM platform_exchange_rate ";
    private static final String IN_FORCE = "SELECT DISTINCT ON (currency) id, currency, day, cny, source, entered_by, entered_at "
            + "FROM platform_exchange_rate ORDER BY currency, day DESC, seq DESC";
    private static final String OF_DAY = COLUMNS + "WHERE currency = ? AND day <= ? ORDER BY day DESC, seq DESC LIMIT 1";
    private static final String ADD = """
            INSERT INTO platform_exchange_rate (id, currency, day, cny, source, entered_by, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String MATCHING = "WHERE (?::text IS NULL OR currency = ?) ";

    private static final String AFTER = """
            AND (?::uuid IS NULL OR seq < (SELECT seq FROM platform_exchange_rate WHERE id = ?::uuid)) ORDER BY seq DESC LIMIT ?
            """;

    private final JdbcOperations database;

    EnteredRates(JdbcOperations database) {
        this.database = database;
    }

    /** The rate in force of each currency but CNY. */
    @Transactional(readOnly = true)
    public Map<Currency, ExchangeRate> inForce() {
        Map<Currency, ExchangeRate> rates = new EnumMap<>(Currency.class);
        database.prepareStatement(IN_FORCE, this::read).forEach(rate -> rates.put(rate.currency(), rate));
        return rates;
    }

    /** The rate that a day ended with: its own, or that of the last day before it that has one; null when there is none. */
    @Transactional(readOnly = true)
    public @Nullable ExchangeRate findOfDay(Currency currency, LocalDate day) {
        return database.prepareStatement(OF_DAY, statement -> {
            statement.setString(1, currency.name());
            statement.setObject(2, day);
            List<ExchangeRate> found = read(statement);
            return found.isEmpty() ? null : found.getFirst();
        });
    }

    /** Keeps a rate. */
    @Transactional
    public void add(ExchangeRate rate) {
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, rate.id());
            statement.setString(2, rate.currency().name());
            statement.setObject(3, rate.day());
            statement.setBigDecimal(4, rate.cny());
            statement.setString(5, rate.source());
            statement.setObject(6, rate.enteredBy());
            statement.setObject(7, rate.enteredAt().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    /** The rates of a currency, of both when null, those entered last first, from after the given one on. */
    @Transactional(readOnly = true)
    public List<ExchangeRate> list(@Nullable Currency currency, @Nullable UUID after, int limit) {
        return database.prepareStatement(COLUMNS + MATCHING + AFTER,
                statement -> {
                    bind(statement, currency);
                    statement.setObject(3, after);
                    statement.setObject(4, after);
                    statement.setInt(5, limit);
                    return read(statement);
                });
    }

    /** How many there are of a currency, of both when null. */
    @Transactional(readOnly = true)
    public long count(@Nullable Currency currency) {
        return database.prepareStatement("SELECT count(*) FROM platform_exchange_rate " + MATCHING, statement -> {
            bind(statement, currency);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static void bind(PreparedStatement statement, @Nullable Currency currency) throws SQLException {
        String code = currency == null ? null : currency.name();
        statement.setString(1, code);
        statement.setString(2, code);
    }

    private List<ExchangeRate> read(PreparedStatement statement) throws SQLException {
        List<ExchangeRate> rates = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rates.add(new ExchangeRate(row.getObject(1, UUID.class), Currency.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class), row.getBigDecimal(4).stripTrailingZeros(), row.getString(5),
                        row.getObject(6, UUID.class), row.getObject(7, OffsetDateTime.class).toInstant()));
            }
        }
        return rates;
    }
}
