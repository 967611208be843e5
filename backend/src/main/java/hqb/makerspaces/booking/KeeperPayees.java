package hqb.makerspaces.booking;

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

/** Whoever keeps a makerspace is paid what its bookings bring, as an organisation. */
@Singleton
@Order(3)
class KeeperPayees implements PayeeBook {
    private static final String SELECT = """
            SELECT DISTINCT asked.id FROM unnest(?::uuid[]) AS asked (id)
            WHERE EXISTS (SELECT FROM makerspaces_space s WHERE s.organisation_id = asked.id)
                OR EXISTS (SELECT FROM payments_share p JOIN makerspaces_booking b ON b.id = p.order_id WHERE p.payee = asked.id)
            """;

    private final Queries queries;
    private final Organisations organisations;

    KeeperPayees(Queries queries, Organisations organisations) {
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
