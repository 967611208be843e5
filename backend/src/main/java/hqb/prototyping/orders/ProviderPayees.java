package hqb.prototyping.orders;

import hqb.accounts.OrganisationId;
import hqb.payouts.payees.KnownPayee;
import hqb.payouts.payees.PayeeBook;
import io.micronaut.core.annotation.Order;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Providers are paid for what they make. */
@Singleton
@Order(1)
class ProviderPayees implements PayeeBook {
    private static final String SELECT = "SELECT id, organisation_id, name_en, name_zh FROM prototyping_provider WHERE ";

    private final JdbcOperations database;

    ProviderPayees(JdbcOperations database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KnownPayee> of(OrganisationId organisation) {
        return list("organisation_id = ANY(?)", List.of(organisation.value())).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<KnownPayee> find(Collection<UUID> ids) {
        return list("id = ANY(?)", ids);
    }

    private List<KnownPayee> list(String which, Collection<UUID> ids) {
        return database.prepareStatement(SELECT + which, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray()));
            List<KnownPayee> payees = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID organisation = row.getObject(2, UUID.class);
                    // one that was removed has earned what it has earned
                    payees.add(new KnownPayee(row.getObject(1, UUID.class), organisation == null ? null : new OrganisationId(organisation),
                            row.getString(3), row.getString(4), false));
                }
            }
            return payees;
        });
    }
}
