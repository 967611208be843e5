package hqb.ordering.cart;

import hqb.accounts.Secret;
import hqb.ordering.DeliveryMethod;
import hqb.ordering.cart.CartLine.Price;
import hqb.platform.Uuid7;
import hqb.platform.money.Currency;
import hqb.supply.OfferId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The carts and their lines. Whoever changes a cart locks it first, so that two tabs never change it at once. */
@Singleton
public class Carts {
    private static final String FIND = "SELECT id FROM ordering_cart WHERE organisation_id = ? OR token_hash = ?";
    private static final String OPEN = """
            INSERT INTO ordering_cart (id, organisation_id, token_hash, touched_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String TOUCH = "UPDATE ordering_cart SET touched_at = ? WHERE id = ?";
    private static final String LINES = """
            SELECT id, offer_id, quantity, seen_price, seen_currency, moved_price, moved_currency, delivery
            FROM ordering_cart_line WHERE cart_id = ? ORDER BY id
            """;
    private static final String PUT = """
            INSERT INTO ordering_cart_line (id, cart_id, offer_id, quantity, seen_price, seen_currency, moved_price, moved_currency, delivery)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (cart_id, offer_id) DO UPDATE SET (quantity, seen_price, seen_currency, moved_price, moved_currency, delivery)
            = (EXCLUDED.quantity, EXCLUDED.seen_price, EXCLUDED.seen_currency, EXCLUDED.moved_price, EXCLUDED.moved_currency, EXCLUDED.delivery)
            """;
    private static final String REMOVE = "DELETE FROM ordering_cart_line WHERE cart_id = ? AND id = ?";
    private static final String EMPTY = "DELETE FROM ordering_cart_line WHERE cart_id = ?";
    private static final String COUNT = "SELECT count(*) FROM ordering_cart_line WHERE cart_id = ?";
    private static final String END = "DELETE FROM ordering_cart WHERE id = ?";
    private static final String FORGET = "DELETE FROM ordering_cart WHERE token_hash IS NOT NULL AND touched_at < ?";

    private final JdbcOperations database;
    private final Clock clock;

    Carts(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The cart of somebody who has one. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(CartOwner owner) {
        return find(owner, "");
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> lock(CartOwner owner) {
        return find(owner, " FOR UPDATE");
    }

    /** The cart of somebody, a fresh one if there is none, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID open(CartOwner owner) {
        Optional<UUID> found = lock(owner);
        if (found.isPresent()) {
            touch(found.get());
            return found.get();
        }
        Instant now = clock.instant();
        update(OPEN, statement -> {
            statement.setObject(1, Uuid7.random(now));
            statement.setObject(2, owner instanceof CartOwner.Company company ? company.organisation().value() : null);
            statement.setBytes(3, owner instanceof CartOwner.Guest guest ? Secret.hash(guest.token()) : null);
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
        });
        return lock(owner).orElseThrow();
    }

    private Optional<UUID> find(CartOwner owner, String lock) {
        return database.prepareStatement(FIND + lock, statement -> {
            statement.setObject(1, owner instanceof CartOwner.Company company ? company.organisation().value() : null);
            statement.setBytes(2, owner instanceof CartOwner.Guest guest ? Secret.hash(guest.token()) : null);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        });
    }

    /** Its lines, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<CartLine> lines(UUID cart) {
        return database.prepareStatement(LINES, statement -> {
            statement.setObject(1, cart);
            List<CartLine> lines = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(new CartLine(row.getObject(1, UUID.class), new OfferId(row.getObject(2, UUID.class)), row.getLong(3),
                            java.util.Objects.requireNonNull(price(row, 4)), price(row, 6),
                            delivery(row.getString(8))));
                }
            }
            return lines;
        });
    }

    private static @Nullable Price price(ResultSet row, int first) throws SQLException {
        BigDecimal amount = row.getBigDecimal(first);
        return amount == null ? null : new Price(amount, Currency.valueOf(row.getString(first + 1)));
    }

    private static @Nullable DeliveryMethod delivery(@Nullable String code) {
        return code == null ? null : DeliveryMethod.ofCode(code).orElseThrow();
    }

    /** How many lines it has. */
    @Transactional(readOnly = true)
    public int count(UUID cart) {
        return database.prepareStatement(COUNT, statement -> {
            statement.setObject(1, cart);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    /** Writes lines over those of the same offers. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(UUID cart, List<CartLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        database.prepareStatement(PUT, statement -> {
            for (CartLine line : lines) {
                Price moved = line.moved();
                statement.setObject(1, line.id());
                statement.setObject(2, cart);
                statement.setObject(3, line.offer().value());
                statement.setLong(4, line.quantity());
                statement.setBigDecimal(5, line.seen().amount());
                statement.setString(6, line.seen().currency().name());
                statement.setBigDecimal(7, moved == null ? null : moved.amount());
                statement.setString(8, moved == null ? null : moved.currency().name());
                statement.setString(9, line.delivery() == null ? null : line.delivery().code());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Takes a line away; says no when there is none of that id. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(UUID cart, UUID line) {
        return update(REMOVE, statement -> {
            statement.setObject(1, cart);
            statement.setObject(2, line);
        }) > 0;
    }

    /** Takes all lines away. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void empty(UUID cart) {
        update(EMPTY, statement -> statement.setObject(1, cart));
    }

    /** Takes the cart itself away. */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(UUID cart) {
        update(END, statement -> statement.setObject(1, cart));
    }

    /** Takes away the carts of guests who have not come back since, and says how many. */
    @Transactional
    public int forgetGuests(Instant since) {
        return update(FORGET, statement -> statement.setObject(1, since.atOffset(ZoneOffset.UTC)));
    }

    private void touch(UUID cart) {
        update(TOUCH, statement -> {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(2, cart);
        });
    }

    private interface Binding {
        void of(PreparedStatement statement) throws SQLException;
    }

    private int update(String sql, Binding binding) {
        return database.prepareStatement(sql, statement -> {
            binding.of(statement);
            return statement.executeUpdate();
        });
    }
}
