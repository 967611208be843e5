package hqb.ordering.orders;

import hqb.accounts.OrganisationId;
import hqb.ordering.DeliveryMethod;
import hqb.payments.Payable;
import hqb.platform.money.Currency;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The orders. Whoever moves one locks it first. */
@Singleton
public class Orders {
    private static final String SELECT = """
            SELECT o.id, o.number, o.group_id, o.organisation_id, o.supplier_id, o.state, o.currency, o.goods, o.delivery, o.commission,
                o.refunded, o.method, o.frozen::text, o.pick_up_code, g.pay_before, o.confirm_at, o.created_at
            FROM ordering_order o JOIN ordering_group g ON g.id = o.group_id
            """;
    /** The kind of payable that a group of orders is. */
    public static final String PAYABLE = "checkout";
    private static final String LOCK = " FOR UPDATE OF o";
    private static final String ADD_GROUP = """
            INSERT INTO ordering_group (id, organisation_id, person_id, currency, total, pay_before, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD = """
            INSERT INTO ordering_order (id, number, group_id, organisation_id, supplier_id, state, currency, goods, delivery, total, commission,
                method, frozen, created_at)
            VALUES (?, ?, ?, ?, ?, 'awaiting-payment', ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """;
    private static final String MATCHING = """
             WHERE (?::uuid IS NULL OR o.organisation_id = ?) AND (?::uuid IS NULL OR o.supplier_id = ?)
               AND (?::text[] IS NULL OR o.state = ANY(?))
            """;
    private static final String DUE = """
            SELECT DISTINCT g.id FROM ordering_group g JOIN ordering_order o ON o.group_id = g.id AND o.state = 'awaiting-payment'
            WHERE g.pay_before <= ? ORDER BY g.id LIMIT ?
            """;
    private static final String SILENT = "SELECT id FROM ordering_order WHERE confirm_at <= ? ORDER BY confirm_at, id LIMIT ?";

    private final JdbcOperations database;
    private final ObjectMapper json;

    Orders(JdbcOperations database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Which orders a list shows.
     *
     * @param states empty for all
     */
    public record Filter(@Nullable OrganisationId buyer, @Nullable SupplierId supplier, List<OrderState> states) {
    }

    /** A group of orders that are paid at once. */
    public record Group(UUID id, OrganisationId buyer, @Nullable UUID person, Currency currency, BigDecimal total, Instant payBefore,
            Instant createdAt) {
    }

    /** What a group is called where it is paid. */
    public static Payable payable(UUID group) {
        return new Payable(PAYABLE, group);
    }

    /** Adds a group. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addGroup(Group group) {
        update(ADD_GROUP, statement -> {
            statement.setObject(1, group.id());
            statement.setObject(2, group.buyer().value());
            statement.setObject(3, group.person());
            statement.setString(4, group.currency().name());
            statement.setBigDecimal(5, group.total());
            statement.setObject(6, group.payBefore().atOffset(ZoneOffset.UTC));
            statement.setObject(7, group.createdAt().atOffset(ZoneOffset.UTC));
        });
    }

    /** Adds an order that waits for its payment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Order order) {
        update(ADD, statement -> {
            statement.setObject(1, order.id());
            statement.setString(2, order.number());
            statement.setObject(3, order.group());
            statement.setObject(4, order.buyer().value());
            statement.setObject(5, order.supplier().value());
            statement.setString(6, order.currency().name());
            statement.setBigDecimal(7, order.goods());
            statement.setBigDecimal(8, order.delivery());
            statement.setBigDecimal(9, order.total().amount());
            statement.setBigDecimal(10, order.commission());
            statement.setString(11, order.method().code());
            statement.setString(12, text(order.frozen()));
            statement.setObject(13, order.createdAt().atOffset(ZoneOffset.UTC));
        });
    }

    /** The order of that id. */
    @Transactional(readOnly = true)
    public Optional<Order> find(UUID id) {
        return query(SELECT + "WHERE o.id = ?", statement -> statement.setObject(1, id)).stream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Order> lock(UUID id) {
        return query(SELECT + "WHERE o.id = ?" + LOCK, statement -> statement.setObject(1, id)).stream().findFirst();
    }

    /** The group of that id. */
    @Transactional(readOnly = true)
    public Optional<Group> findGroup(UUID id) {
        return database.prepareStatement(
                "SELECT id, organisation_id, person_id, currency, total, pay_before, created_at FROM ordering_group WHERE id = ?",
                statement -> {
                    statement.setObject(1, id);
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next()
                                ? Optional.of(new Group(row.getObject(1, UUID.class), new OrganisationId(row.getObject(2, UUID.class)),
                                        row.getObject(3, UUID.class), Currency.valueOf(row.getString(4)), row.getBigDecimal(5),
                                        row.getObject(6, OffsetDateTime.class).toInstant(),
                                        row.getObject(7, OffsetDateTime.class).toInstant()))
                                : Optional.empty();
                    }
                });
    }

    /** The orders of a group, by id. */
    @Transactional(readOnly = true)
    public List<Order> listOfGroup(UUID group) {
        return query(SELECT + "WHERE o.group_id = ? ORDER BY o.id", statement -> statement.setObject(1, group));
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Order> lockGroup(UUID group) {
        return query(SELECT + "WHERE o.group_id = ? ORDER BY o.id" + LOCK, statement -> statement.setObject(1, group));
    }

    /** The orders of a list, the latest first, that follow the given one. */
    @Transactional(readOnly = true)
    public List<Order> list(Filter filter, @Nullable UUID after, int limit) {
        return query(SELECT + MATCHING + " AND (?::uuid IS NULL OR o.id < ?) ORDER BY o.id DESC LIMIT ?", statement -> {
            bind(statement, filter);
            statement.setObject(7, after);
            statement.setObject(8, after);
            statement.setInt(9, limit);
        });
    }

    /** How many orders a list has. */
    @Transactional(readOnly = true)
    public long count(Filter filter) {
        return database.prepareStatement("SELECT count(*) FROM ordering_order o " + MATCHING, statement -> {
            bind(statement, filter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Groups that nobody has paid in time. */
    @Transactional(readOnly = true)
    public List<UUID> listUnpaid(Instant now, int limit) {
        return ids(DUE, now, limit);
    }

    /** Orders whose buyers have kept silent long enough. */
    @Transactional(readOnly = true)
    public List<UUID> listSilent(Instant now, int limit) {
        return ids(SILENT, now, limit);
    }

    /** Writes how far an order has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    void advance(Order order) {
        update("""
                UPDATE ordering_order SET state = ?, refunded = ?, pick_up_code = ?, confirm_at = ?, version = version + 1
                WHERE id = ?
                """, statement -> {
            statement.setString(1, order.state().code());
            statement.setBigDecimal(2, order.refunded());
            statement.setString(3, order.pickUpCode());
            statement.setObject(4, order.confirmAt() == null ? null : order.confirmAt().atOffset(ZoneOffset.UTC));
            statement.setObject(5, order.id());
        });
    }

    private static void bind(PreparedStatement statement, Filter filter) throws SQLException {
        UUID buyer = filter.buyer() == null ? null : filter.buyer().value();
        UUID supplier = filter.supplier() == null ? null : filter.supplier().value();
        statement.setObject(1, buyer);
        statement.setObject(2, buyer);
        statement.setObject(3, supplier);
        statement.setObject(4, supplier);
        java.sql.Array states = filter.states().isEmpty() ? null
                : statement.getConnection().createArrayOf("text", filter.states().stream().map(OrderState::code).toArray());
        statement.setArray(5, states);
        statement.setArray(6, states);
    }

    private interface Binding {
        void of(PreparedStatement statement) throws SQLException;
    }

    private void update(String sql, Binding binding) {
        database.prepareStatement(sql, statement -> {
            binding.of(statement);
            return statement.executeUpdate();
        });
    }

    private List<UUID> ids(String sql, Instant now, int limit) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setInt(2, limit);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        });
    }

    private List<Order> query(String sql, Binding binding) {
        return database.prepareStatement(sql, statement -> {
            binding.of(statement);
            List<Order> orders = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    orders.add(new Order(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class),
                            new OrganisationId(row.getObject(4, UUID.class)), new SupplierId(row.getObject(5, UUID.class)),
                            OrderState.ofCode(row.getString(6)).orElseThrow(), Currency.valueOf(row.getString(7)), row.getBigDecimal(8),
                            row.getBigDecimal(9), row.getBigDecimal(10), row.getBigDecimal(11),
                            DeliveryMethod.ofCode(row.getString(12)).orElseThrow(), frozen(row.getString(13)), row.getString(14),
                            row.getObject(15, OffsetDateTime.class).toInstant(), instant(row, 16),
                            row.getObject(17, OffsetDateTime.class).toInstant()));
                }
            }
            return orders;
        });
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private String text(Frozen frozen) {
        try {
            return json.writeValueAsString(frozen);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Frozen frozen(String text) {
        try {
            return java.util.Objects.requireNonNull(json.readValue(text, Frozen.class));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
