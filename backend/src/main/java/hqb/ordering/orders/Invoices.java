package hqb.ordering.orders;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tax invoices that buyers asked for. Suppliers issue them at the tax office's platform; here stands only which were. */
@Singleton
public class Invoices {
    private static final String ADD = "INSERT INTO ordering_invoice (order_id, title, tax_number, email) VALUES (?, ?, ?, ?)";
    private static final String FIND = "SELECT title, tax_number, email, number, file_id, issued_at FROM ordering_invoice WHERE order_id = ?";
    private static final String ISSUED = "UPDATE ordering_invoice SET number = ?, issued_at = ? WHERE order_id = ?";
    private static final String SET_FILE = "UPDATE ordering_invoice SET file_id = ? WHERE order_id = ?";

    private final JdbcOperations database;

    Invoices(JdbcOperations database) {
        this.database = database;
    }

    /**
     * A request for one, and what came of it.
     *
     * @param taxNumber null for a person
     * @param number    the invoice's own; null until it is issued
     */
    public record Invoice(String title, @Nullable String taxNumber, String email, @Nullable String number, @Nullable UUID file,
            @Nullable Instant issuedAt) {
    }

    /** Asks for one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void request(UUID order, String title, @Nullable String taxNumber, String email) {
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, order);
            statement.setString(2, title);
            statement.setString(3, taxNumber);
            statement.setString(4, email);
            return statement.executeUpdate();
        });
    }

    /** The request for an order's invoice. */
    @Transactional(readOnly = true)
    public Optional<Invoice> find(UUID order) {
        return database.prepareStatement(FIND, statement -> {
            statement.setObject(1, order);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                OffsetDateTime issued = row.getObject(6, OffsetDateTime.class);
                return Optional.of(new Invoice(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getObject(5, UUID.class), issued == null ? null : issued.toInstant()));
            }
        });
    }

    /** Notes that it is issued; says no when nobody asked for it. */
    @Transactional
    boolean issued(UUID order, String number, Instant now) {
        return database.prepareStatement(ISSUED, statement -> {
            statement.setString(1, number);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setObject(3, order);
            return statement.executeUpdate();
        }) > 0;
    }

    /** Which file it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setFile(UUID order, UUID file) {
        database.prepareStatement(SET_FILE, statement -> {
            statement.setObject(1, file);
            statement.setObject(2, order);
            return statement.executeUpdate();
        });
    }
}
