package hqb.payouts.payees;

import hqb.accounts.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows one sort of those who are paid. Each feature whose members earn has one. */
public interface PayeeBook {
    /** Who an organisation is in this book. */
    Optional<KnownPayee> of(OrganisationId organisation);

    /** Those of these ids that are in this book. */
    List<KnownPayee> find(Collection<UUID> ids);
}
