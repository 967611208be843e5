package hqb.prototyping.orders;

import hqb.accounts.OrganisationId;
import hqb.ordering.orders.Frozen.Address;
import hqb.payments.Payable;
import hqb.platform.money.Currency;
import hqb.prototyping.providers.ProviderId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The orders of makers at providers. */
@Singleton
class Orders {
    /** The kind of what is paid for: a milestone. */
    static final String PAYABLE = "milestone";

    private static final String SELECT = """
            SELECT id, number, organisation_id, provider_id, kind, process, title, quote_id, request_id, design_id, design_sha256, quantity,
                working_days, currency, total, commission, delivery::text, note, state, acts_at, due_on, carrier, tracking, created_at
            FROM prototyping_order""";

    private final JdbcOperations database;
    private final JsonMapper json;

    Orders(JdbcOperations database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    static Payable payable(UUID milestone) {
        return new Payable(PAYABLE, milestone);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Order order, @Nullable UUID person) {
        run("""
                INSERT INTO prototyping_order (id, number, organisation_id, person_id, provider_id, kind, process, title, quote_id, request_id,
                    design_id, design_sha256, quantity, working_days, currency, total, commission, delivery, note, state, acts_at, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                """,
                order.id(), order.number(), order.maker().value(), person, order.provider().value(), order.kind().code(), order.process(),
                order.title(), order.quote(), order.request(), order.design(), order.designSha256(), order.quantity(), order.workingDays(),
                order.currency().name(), order.total(), order.commission(), text(order.delivery()), order.note(), order.state().code(),
                time(order.actsAt()), time(order.createdAt()));
    }

    /** Keeps how far a locked order has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    void advance(Order order) {
        run("""
                UPDATE prototyping_order SET state = ?, acts_at = ?, due_on = ?, carrier = ?, tracking = ?, version = version + 1 WHERE id = ?
                """,
                order.state().code(), time(order.actsAt()), order.dueOn(), order.carrier(), order.tracking(), order.id());
    }

    @Transactional(readOnly = true)
    Optional<Order> find(UUID id) {
        return list(" WHERE id = ?", id).stream().findFirst();
    }

    /** The order, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Order> lock(UUID id) {
        return list(" WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    @Transactional(readOnly = true)
    Optional<Order> findByQuote(UUID quote) {
        return list(" WHERE quote_id = ?", quote).stream().findFirst();
    }

    /** Those that end by themselves by then. */
    @Transactional(readOnly = true)
    List<Order> listActing(Instant now, int limit) {
        return list(" WHERE acts_at <= ? ORDER BY acts_at LIMIT " + limit, time(now));
    }

    /**
     * Which orders.
     *
     * @param maker    null for those of all makers
     * @param provider null for those of all providers
     * @param states   empty for all
     * @param overdue  only those of which a payment is overdue
     */
    record Filter(@Nullable OrganisationId maker, @Nullable ProviderId provider, List<OrderState> states, boolean overdue) {
        private String where(List<Object> values) {
            List<String> parts = new ArrayList<>(List.of("true"));
            if (maker != null) {
                parts.add("organisation_id = ?");
                values.add(maker.value());
            }
            if (provider != null) {
                // what was never paid is nobody's business but the maker's
                parts.add("provider_id = ? AND EXISTS (SELECT FROM prototyping_milestone m WHERE m.order_id = prototyping_order.id"
                        + " AND m.paid_at IS NOT NULL)");
                values.add(provider.value());
            }
            if (!states.isEmpty()) {
                parts.add("state IN (" + String.join(", ", states.stream().map(state -> "'" + state.code() + "'").toList()) + ")");
            }
            if (overdue) {
                parts.add("EXISTS (SELECT FROM prototyping_milestone m JOIN prototyping_balance b ON b.milestone_id = m.id"
                        + " WHERE m.order_id = prototyping_order.id AND m.state = 'due' AND b.overdue_at IS NOT NULL)");
            }
            return " WHERE " + String.join(" AND ", parts);
        }
    }

    /** The latest first, from below an id. */
    @Transactional(readOnly = true)
    List<Order> page(Filter filter, @Nullable UUID below, int limit) {
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
        return database.prepareStatement("SELECT count(*) FROM prototyping_order" + filter.where(values), statement -> {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private List<Order> list(String which, @Nullable Object... values) {
        return database.prepareStatement(SELECT + which, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Order> orders = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    orders.add(read(row));
                }
            }
            return orders;
        });
    }

    private Order read(ResultSet row) throws SQLException {
        OffsetDateTime acts = row.getObject(20, OffsetDateTime.class);
        return new Order(row.getObject(1, UUID.class), row.getString(2), new OrganisationId(row.getObject(3, UUID.class)),
                new ProviderId(row.getObject(4, UUID.class)), OrderKind.ofCode(row.getString(5)), row.getString(6), row.getString(7),
                row.getObject(8, UUID.class), row.getObject(9, UUID.class), row.getObject(10, UUID.class), row.getString(11),
                row.getLong(12),
                row.getInt(13), Currency.valueOf(row.getString(14)), row.getBigDecimal(15), row.getBigDecimal(16),
                address(row.getString(17)),
                row.getString(18), OrderState.ofCode(row.getString(19)).orElseThrow(), acts == null ? null : acts.toInstant(),
                row.getObject(21, LocalDate.class), row.getString(22), row.getString(23),
                row.getObject(24, OffsetDateTime.class).toInstant());
    }

    private @Nullable Address address(@Nullable String text) {
        try {
            return text == null ? null : Objects.requireNonNull(json.readValue(text, Address.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private @Nullable String text(@Nullable Address address) {
        try {
            return address == null ? null : json.writeValueAsString(address);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private void run(String sql, @Nullable Object... values) {
        database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
