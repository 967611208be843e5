package hqb.spaces.leases;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.accounts.people.OrganisationTies;
import hqb.accounts.people.PersonTies;
import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An organisation with a lease that is not over stays. What a person has signed stays too: the other side relies on it. */
@Singleton
class LeaseTies implements OrganisationTies, PersonTies {
    private static final List<LeaseState> OPEN = Arrays.stream(LeaseState.values()).filter(state -> !state.isOver()).toList();

    private final Leases leases;
    private final Queries queries;

    LeaseTies(Leases leases, Queries queries) {
        this.leases = leases;
        this.queries = queries;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> reasonToStay(OrganisationId organisation) {
        long open = leases.count(new Leases.Filter(organisation, null, OPEN)) + leases.count(new Leases.Filter(null, organisation, OPEN));
        return open == 0 ? Optional.empty()
                : Optional.of("It has leases that are not over. Withdraw applications, and settle the deposits of leases that end.");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> export(PersonId person) {
        return queries.list(
                "SELECT name, hash, address, signed_at FROM spaces_lease_signature WHERE person_id = ? ORDER BY signed_at",
                row -> new Kept("lease-signature", row.getString(1) + ", " + row.getString(2) + ", " + row.getString(3),
                        Objects.requireNonNull(Queries.time(row, 4))),
                person.value());
    }

    @Override
    public void forget(PersonId person) {
        // a contract that was signed is kept
    }
}
