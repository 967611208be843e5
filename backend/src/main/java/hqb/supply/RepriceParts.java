package hqb.supply;

import hqb.platform.jobs.OneTimeJob;
import hqb.platform.jobs.ScheduleJob;
import hqb.platform.money.Currency;
import hqb.platform.rates.RatesListener;
import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.MarkDirty;
import hqb.platform.reindex.Urgency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a rate changes, the indexed prices of parts that are offered in that currency follow: these parts are marked, piece by piece. */
@Singleton
class RepriceParts implements RatesListener, OneTimeJob {
    private static final int PIECE = 5_000;
    private static final String OFFERED = """
            SELECT DISTINCT part_id FROM supply_offer WHERE currency = ? AND (?::uuid IS NULL OR part_id > ?::uuid) ORDER BY part_id LIMIT ?
            """;

    private final JdbcOperations database;
    private final ScheduleJob schedule;
    private final MarkDirty dirty;
    private final Clock clock;

    RepriceParts(JdbcOperations database, ScheduleJob schedule, MarkDirty dirty, Clock clock) {
        this.database = database;
        this.schedule = schedule;
        this.dirty = dirty;
        this.clock = clock;
    }

    @Override
    public void rateChanged(Currency currency) {
        // a key of its own: a job that runs right now may have begun with the rate before
        schedule.at(name(), currency.name() + ' ' + UUID.randomUUID(), clock.instant());
    }

    @Override
    public String name() {
        return "reprice-parts";
    }

    @Override
    public void run(String key) {
        Currency currency = Currency.valueOf(key.substring(0, key.indexOf(' ')));
        UUID last = null;
        do {
            last = mark(currency, last);
        } while (last != null);
    }

    /** Marks one piece; the last part of it, null when there is no further one. */
    @Transactional
    @Nullable
    UUID mark(Currency currency, @Nullable UUID after) {
        List<UUID> parts = database.prepareStatement(OFFERED, statement -> {
            statement.setString(1, currency.name());
            statement.setObject(2, after);
            statement.setObject(3, after);
            statement.setInt(4, PIECE);
            List<UUID> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        });
        if (!parts.isEmpty()) {
            dirty.markAll(DocumentKind.PART, parts, Urgency.IN_TURN);
        }
        return parts.size() < PIECE ? null : parts.getLast();
    }
}
