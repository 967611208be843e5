package hqb.ordering.checkout;

import hqb.accounts.OrganisationId;
import hqb.ordering.orders.Frozen;
import hqb.platform.Uuid7;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The addresses that companies have their goods sent to. */
@Singleton
public class Addresses {
    private static final int MOST = 50;
    private static final String LIST = """
            SELECT id, name, phone, country, region, city, street, postcode FROM ordering_address
            WHERE organisation_id = ? ORDER BY used_at DESC, id LIMIT ?
            """;
    private static final String ADD = """
            INSERT INTO ordering_address (id, organisation_id, name, phone, country, region, city, street, postcode, used_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String USED = "UPDATE ordering_address SET used_at = ? WHERE id = ?";
    private static final String REMOVE = "DELETE FROM ordering_address WHERE organisation_id = ? AND id = ?";

    private final JdbcOperations database;
    private final Clock clock;

    Addresses(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The addresses of a company, the last used first. */
    @Transactional(readOnly = true)
    List<SavedAddress> list(OrganisationId organisation) {
        return database.prepareStatement(LIST, statement -> {
            statement.setObject(1, organisation.value());
            statement.setInt(2, MOST);
            List<SavedAddress> addresses = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    addresses.add(new SavedAddress(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                            row.getString(5), row.getString(6), row.getString(7), row.getString(8)));
                }
            }
            return addresses;
        });
    }

    /** One of them. */
    Optional<SavedAddress> find(OrganisationId organisation, UUID id) {
        return list(organisation).stream().filter(address -> address.id().equals(id)).findFirst();
    }

    /** Keeps an address for the next time; one that is known moves to the front. */
    @Transactional
    public SavedAddress keep(OrganisationId organisation, Frozen.Address address) {
        Optional<SavedAddress> known = list(organisation).stream().filter(saved -> saved.address().equals(address)).findFirst();
        if (known.isPresent()) {
            database.prepareStatement(USED, statement -> {
                statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setObject(2, known.get().id());
                return statement.executeUpdate();
            });
            return known.get();
        }
        UUID id = Uuid7.random(clock.instant());
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, organisation.value());
            statement.setString(3, address.name());
            statement.setString(4, address.phone());
            statement.setString(5, address.country());
            statement.setString(6, address.region());
            statement.setString(7, address.city());
            statement.setString(8, address.street());
            statement.setString(9, address.postcode());
            statement.setObject(10, clock.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        return new SavedAddress(id, address.name(), address.phone(), address.country(), address.region(), address.city(), address.street(),
                address.postcode());
    }

    /** Forgets one; says no when there is none of that id. */
    @Transactional
    boolean remove(OrganisationId organisation, UUID id) {
        return database.prepareStatement(REMOVE, statement -> {
            statement.setObject(1, organisation.value());
            statement.setObject(2, id);
            return statement.executeUpdate();
        }) > 0;
    }
}
