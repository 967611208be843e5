package hqb.spaces.units;

import hqb.spaces.SpaceUse;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What comparable units of the district cost: those of the same class of use and of a similar size, with a rent that is told and confirmed. */
@Singleton
class DistrictMeans {
    private static final String SUMS = """
            SELECT uses[1], width_bucket(gross_m2, ?::numeric[]), count(*), sum(effective_cny_m2_month)
            FROM spaces_lettable_unit WHERE effective_cny_m2_month IS NOT NULL AND confirmed_on >= ? AND state = 'published' GROUP BY 1, 2
            """;
    private static final long KEPT_NANOS = 30_000_000_000L;

    private final JdbcOperations database;
    private volatile Kept kept = new Kept(LocalDate.MIN, 0, Means.NONE);

    DistrictMeans(JdbcOperations database) {
        this.database = database;
    }

    private record Kept(LocalDate day, long at, Means means) {
    }

    /** The means of a day, at most half a minute old. */
    Means of(LocalDate today) {
        Kept last = kept;
        if (last.day.equals(today) && System.nanoTime() - last.at < KEPT_NANOS) {
            return last.means;
        }
        Means fresh = read(today);
        kept = new Kept(today, System.nanoTime(), fresh);
        return fresh;
    }

    /** Forgets what it knows, because units have changed. */
    void forget() {
        kept = new Kept(LocalDate.MIN, 0, Means.NONE);
    }

    @Transactional(readOnly = true)
    Means read(LocalDate today) {
        return database.prepareStatement(SUMS, statement -> {
            List<Integer> limits = AreaBand.LIMITS;
            statement.setArray(1, statement.getConnection().createArrayOf("numeric", limits.toArray()));
            statement.setDate(2, Date.valueOf(today.minusDays(LettableUnit.CONFIRMED_DAYS)));
            Map<Means.Key, Means.Sum> sums = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UseClass use = UseClass.of(SpaceUse.ofCode(row.getString(1)).orElseThrow());
                    sums.merge(new Means.Key(use, row.getInt(2)), new Means.Sum(row.getInt(3), row.getBigDecimal(4)), Means.Sum::plus);
                }
            }
            return new Means(today, Map.copyOf(sums));
        });
    }

    /**
     * The sums of a day.
     *
     * @param asOf day in Shenzhen
     */
    record Means(LocalDate asOf, Map<Key, Sum> sums) {
        static final Means NONE = new Means(LocalDate.MIN, Map.of());

        /** Which units are compared. */
        record Key(UseClass use, int band) {
        }

        /** Units, and their effective costs added up. */
        record Sum(int units, BigDecimal cost) {
            static final Sum ZERO = new Sum(0, BigDecimal.ZERO);

            Sum plus(Sum other) {
                return new Sum(units + other.units, cost.add(other.cost));
            }
        }

        /** All units comparable to one, itself left out. */
        Sum others(LettableUnit unit, LeaseCost cost) {
            Sum all = sums.getOrDefault(new Key(unit.useClass(), AreaBand.of(unit.grossM2()).number()), Sum.ZERO);
            BigDecimal own = cost.effectiveM2Month();
            return own == null || !unit.isConfirmed(asOf) || all.units() == 0 ? all
                    : new Sum(all.units() - 1, all.cost().subtract(own));
        }
    }
}
