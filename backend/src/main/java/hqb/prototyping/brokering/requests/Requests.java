package hqb.prototyping.brokering.requests;

import hqb.accounts.OrganisationId;
import hqb.platform.database.Queries;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.prototyping.brokering.requests.Request.DesignLink;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The requests of makers. */
@Singleton
public class Requests {
    private static final String SELECT = """
            SELECT id, number, organisation_id, service, kind, process, title, brief, quantity, wanted_on, budget, budget_currency, budget_shown,
                design_id, design_name, design_sha256, state, acts_at, order_id, created_at
            FROM brokering_request""";

    private final Queries queries;

    Requests(Queries queries) {
        this.queries = queries;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Request one, @Nullable UUID person) {
        Money budget = one.budget();
        DesignLink design = one.design();
        queries.run(
                """
                        INSERT INTO brokering_request (id, number, organisation_id, person_id, service, kind, process, title, brief, quantity, wanted_on,
                            budget, budget_currency, budget_shown, design_id, design_name, design_sha256, state, acts_at, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                one.id(), one.number(), one.maker().value(), person, one.service().code(), one.kind() == null ? null : one.kind().code(),
                one.process(), one.title(), one.brief(), one.quantity(), one.wantedOn(), budget == null ? null : budget.amount(),
                budget == null ? null : budget.currency().name(), one.budgetShown(), design == null ? null : design.id(),
                design == null ? null : design.name(), design == null ? null : design.sha256(), one.state().code(), one.actsAt(),
                one.createdAt());
    }

    /** Keeps how far a locked request has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    void advance(Request one) {
        queries.run("UPDATE brokering_request SET state = ?, acts_at = ?, order_id = ? WHERE id = ?", one.state().code(), one.actsAt(),
                one.order(), one.id());
    }

    /** The request of that id. */
    @Transactional(readOnly = true)
    public Optional<Request> find(UUID id) {
        return list(" WHERE id = ?", id).stream().findFirst();
    }

    /** The request, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Request> lock(UUID id) {
        return list(" WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** Those whose time is over, in one of the states in which silence ends them. */
    @Transactional(readOnly = true)
    public List<UUID> listSilent(Instant now, int limit) {
        return list(" WHERE acts_at <= ? AND state IN ('clarifying', 'offered') ORDER BY acts_at LIMIT " + limit, now).stream()
                .map(Request::id).toList();
    }

    /**
     * Which requests.
     *
     * @param maker  null for those of all makers
     * @param states empty for all
     * @param service null for all
     */
    public record Filter(@Nullable OrganisationId maker, List<RequestState> states, @Nullable Service service) {
        private String where(List<Object> values) {
            List<String> parts = new ArrayList<>(List.of("true"));
            if (maker != null) {
                parts.add("organisation_id = ?");
                values.add(maker.value());
            }
            if (service != null) {
                parts.add("service = ?");
                values.add(service.code());
            }
            if (!states.isEmpty()) {
                parts.add("state IN (" + states.stream().map(state -> "'" + state.code() + "'").collect(Collectors.joining(", ")) + ")");
            }
            return " WHERE " + String.join(" AND ", parts);
        }
    }

    /** The latest first, from below an id. */
    @Transactional(readOnly = true)
    public List<Request> latest(Filter filter, @Nullable UUID below, int limit) {
        List<Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (below != null) {
            where += " AND id < ?";
            values.add(below);
        }
        return list(where + " ORDER BY id DESC LIMIT " + limit, values.toArray());
    }

    /**
     * Those whose next deed is due first come first, so that overdue ones stand at the head; those that are over come last, the latest
     * first among them.
     *
     * @param after the last one seen; null at the start
     */
    @Transactional(readOnly = true)
    public List<Request> queue(Filter filter, @Nullable Request after, int limit) {
        List<Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (after != null && after.actsAt() != null) {
            where += " AND (acts_at IS NULL OR (acts_at, id) > (?, ?))";
            values.add(after.actsAt());
            values.add(after.id());
        } else if (after != null) {
            where += " AND acts_at IS NULL AND id < ?";
            values.add(after.id());
        }
        return list(where + " ORDER BY acts_at NULLS LAST, CASE WHEN acts_at IS NULL THEN NULL ELSE id END, id DESC LIMIT " + limit,
                values.toArray());
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public long count(Filter filter) {
        List<Object> values = new ArrayList<>();
        return queries.list("SELECT count(*) FROM brokering_request" + filter.where(values), row -> row.getLong(1), values.toArray())
                .getFirst();
    }

    private List<Request> list(String which, @Nullable Object... values) {
        return queries.list(SELECT + which, Requests::read, values);
    }

    private static Request read(ResultSet row) throws SQLException {
        String kind = row.getString(5);
        BigDecimal budget = row.getBigDecimal(11);
        String sha256 = row.getString(16);
        return new Request(row.getObject(1, UUID.class), row.getString(2), new OrganisationId(row.getObject(3, UUID.class)),
                Service.ofCode(row.getString(4)).orElseThrow(), kind == null ? null : ExpertKind.ofCode(kind).orElseThrow(),
                row.getString(6), row.getString(7), row.getString(8), row.getLong(9), row.getObject(10, LocalDate.class),
                budget == null ? null : new Money(budget, Currency.valueOf(row.getString(12))), row.getBoolean(13),
                sha256 == null ? null : new DesignLink(row.getObject(14, UUID.class), row.getString(15), sha256),
                RequestState.ofCode(row.getString(17)).orElseThrow(), Queries.time(row, 18), row.getObject(19, UUID.class),
                Objects.requireNonNull(Queries.time(row, 20)));
    }
}
