package hqb.spaces.rent;

import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.Organisations;
import hqb.payouts.payees.KnownPayee;
import hqb.payouts.payees.PayeeBook;
import hqb.platform.database.Queries;
import io.micronaut.core.annotation.Order;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Landlords are paid the rents of their leases, as their organisation. */
@Singleton
@Order(2)
class LandlordPayees implements PayeeBook {
    private static final String SELECT = """
            SELECT DISTINCT asked.id FROM unnest(?::uuid[]) AS asked (id)
            WHERE EXISTS (SELECT FROM spaces_lettable_unit u WHERE u.owner_id = asked.id)
                OR EXISTS (SELECT FROM spaces_lease l WHERE l.landlord_id = asked.id)
            """;

    private final Queries queries;
    private final Organisations organisations;

    LandlordPayees(Queries queries, Organisations organisations) {
        this.queries = queries;
        this.organisations = organisations;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KnownPayee> of(OrganisationId organisation) {
        return find(List.of(organisation.value())).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<KnownPayee> find(Collection<UUID> ids) {
        String all = "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
        return queries.list(SELECT, row -> new OrganisationId(row.getObject(1, UUID.class)), all).stream()
                .flatMap(id -> organisations.find(id).stream())
                .map(one -> new KnownPayee(one.id().value(), one.id(), one.name(), one.name(), false)).toList();
    }
}
