package hqb.spaces.leases;

import hqb.accounts.OrganisationId;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The leases. */
@Singleton
public class Leases {
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");
    private static final String SELECT = """
            SELECT id, number, unit_id, landlord_id, tenant_id, state, wanted_from, wanted_months, use_code, headcount, words, starts_on,
                ends_on, notice_for, notice_by, arrears_since, acts_at, created_at FROM spaces_lease
            """;

    private final Queries queries;

    Leases(Queries queries) {
        this.queries = queries;
    }

    /**
     * Which leases.
     *
     * @param tenant   null for all
     * @param landlord null for all
     * @param states   empty for all
     */
    record Filter(@Nullable OrganisationId tenant, @Nullable OrganisationId landlord, List<LeaseState> states) {
        private String where(List<Object> values) {
            List<String> parts = new ArrayList<>(List.of("true"));
            if (tenant != null) {
                parts.add("tenant_id = ?");
                values.add(tenant.value());
            }
            if (landlord != null) {
                parts.add("landlord_id = ?");
                values.add(landlord.value());
            }
            if (!states.isEmpty()) {
                parts.add("state IN (" + states.stream().map(state -> "'" + state.code() + "'").collect(Collectors.joining(", ")) + ")");
            }
            return "WHERE " + String.join(" AND ", parts);
        }
    }

    /** Days of a unit that somebody has. */
    public record Taken(LocalDate from, LocalDate to) {
    }

    /** Whose a unit is, if somebody lets it and it is shown. */
    @Transactional(readOnly = true)
    Optional<OrganisationId> landlordOf(UUID unit) {
        return queries.list("SELECT owner_id FROM spaces_lettable_unit WHERE id = ? AND state = 'published' AND owner_id IS NOT NULL",
                row -> new OrganisationId(row.getObject(1, UUID.class)), unit).stream().findFirst();
    }

    /** The next number. */
    @Transactional(propagation = Propagation.MANDATORY)
    String nextNumber(Instant now) {
        long number = queries.list("SELECT nextval('spaces_lease_number')", row -> row.getLong(1)).getFirst();
        return String.format(Locale.ROOT, "LS-%d-%06d", now.atZone(SHENZHEN).getYear(), number);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Lease lease) {
        queries.run("""
                INSERT INTO spaces_lease (id, number, unit_id, landlord_id, tenant_id, state, wanted_from, wanted_months, use_code,
                    headcount, words, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, lease.id(), lease.number(), lease.unit(), lease.landlord().value(), lease.tenant().value(), lease.state().code(),
                lease.wantedFrom(), lease.wantedMonths(), lease.use(), lease.headcount(), lease.words(), lease.createdAt());
    }

    /** Keeps how far a locked lease has come, and when time alone moves it on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setState(UUID id, LeaseState state, @Nullable Instant actsAt) {
        queries.run("UPDATE spaces_lease SET state = ?, acts_at = ? WHERE id = ?", state.code(), actsAt, id);
    }

    /** The days become the tenant's; throws what the database does when somebody else has one of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    void bind(UUID id, LocalDate from, LocalDate to) {
        queries.run("UPDATE spaces_lease SET starts_on = ?, ends_on = ?, state = 'accepted' WHERE id = ?", from, to, id);
    }

    /** Another last day; throws what the database does when somebody else has one of the days. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setEnd(UUID id, LocalDate last) {
        queries.run("UPDATE spaces_lease SET ends_on = ? WHERE id = ?", last, id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setNotice(UUID id, LocalDate last, LeaseSide by) {
        queries.run("UPDATE spaces_lease SET ends_on = ?, notice_for = ?, notice_by = ? WHERE id = ?", last, last, by.code(), id);
    }

    /** Rent is overdue for long since that day, or, when null, not any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setArrears(UUID id, @Nullable LocalDate since) {
        queries.run("UPDATE spaces_lease SET arrears_since = ?::date WHERE id = ?", since == null ? null : since.toString(), id);
    }

    /** The lease. */
    @Transactional(readOnly = true)
    public Optional<Lease> find(UUID id) {
        return list("WHERE id = ?", id).stream().findFirst();
    }

    /** Locks the lease. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Lease> lock(UUID id) {
        return list("WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** Those that time moves on. */
    @Transactional(readOnly = true)
    public List<Lease> acting(Instant now, int limit) {
        return list("WHERE acts_at <= ? ORDER BY acts_at LIMIT " + limit, now);
    }

    /** The days of a unit that somebody has, from a day on; the first come first. */
    @Transactional(readOnly = true)
    public List<Taken> taken(UUID unit, LocalDate from, @Nullable UUID without) {
        return list("WHERE unit_id = ? AND ends_on >= ? ORDER BY starts_on", unit, from).stream()
                .filter(lease -> lease.state().isBinding() && !lease.id().equals(without))
                .map(lease -> new Taken(lease.firstDay(), lease.lastDay())).toList();
    }

    /** The latest first, from below an id. */
    @Transactional(readOnly = true)
    List<Lease> page(Filter filter, @Nullable UUID below, int limit) {
        List<Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (below != null) {
            where += " AND id < ?";
            values.add(below);
        }
        return list(where + " ORDER BY id DESC LIMIT " + limit, values.toArray());
    }

    @Transactional(readOnly = true)
    long count(Filter filter) {
        List<Object> values = new ArrayList<>();
        return queries.list("SELECT count(*) FROM spaces_lease " + filter.where(values), row -> row.getLong(1), values.toArray())
                .getFirst();
    }

    private List<Lease> list(String which, @Nullable Object... values) {
        return queries.list(SELECT + which, Leases::read, values);
    }

    private static Lease read(ResultSet row) throws SQLException {
        String notice = row.getString(15);
        return new Lease(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class),
                new OrganisationId(row.getObject(4, UUID.class)), new OrganisationId(row.getObject(5, UUID.class)),
                LeaseState.ofCode(row.getString(6)).orElseThrow(), row.getObject(7, LocalDate.class), row.getInt(8), row.getString(9),
                row.getInt(10), row.getString(11), row.getObject(12, LocalDate.class), row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class), notice == null ? null : LeaseSide.valueOf(notice.toUpperCase(Locale.ROOT)),
                row.getObject(16, LocalDate.class), Queries.time(row, 17), Objects.requireNonNull(Queries.time(row, 18)));
    }
}
