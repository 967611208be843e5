package hqb.spaces.leases;

import hqb.platform.database.Queries;
import hqb.spaces.leases.terms.Deal;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What was offered, and what became of it. */
@Singleton
public class LeaseOffers {
    private static final String SELECT = """
            SELECT id, lease_id, kind, state, starts_on, ends_on, rent_month, management_month, rent_free_days, deposit_months, due_day,
                index_percent, notice_months, listed_rent, listed_management, words, valid_until, made_at FROM spaces_lease_offer
            """;

    private final Queries queries;

    LeaseOffers(Queries queries) {
        this.queries = queries;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(LeaseOffer offer) {
        setOpen(offer.lease(), "replaced");
        Deal deal = offer.deal();
        queries.run("""
                INSERT INTO spaces_lease_offer (id, lease_id, kind, state, starts_on, ends_on, rent_month, management_month,
                    rent_free_days, deposit_months, due_day, index_percent, notice_months, listed_rent, listed_management, words,
                    valid_until, made_at) VALUES (?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::numeric, ?, ?, ?, ?)
                """, offer.id(), offer.lease(), offer.renewal() ? "renewal" : "lease", deal.startsOn(), deal.endsOn(), deal.rentMonth(),
                deal.managementMonth(), deal.rentFreeDays(), deal.depositMonths(), deal.dueDay(), deal.indexPercent(),
                deal.noticeMonths(), offer.listedRent(), offer.listedManagement(), offer.words(), offer.validUntil(), offer.madeAt());
    }

    /** What becomes of the offer that waits for an answer, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setOpen(UUID lease, String state) {
        queries.run("UPDATE spaces_lease_offer SET state = ? WHERE lease_id = ? AND state = 'open'", state, lease);
    }

    /** All of a lease, the first made first. */
    @Transactional(readOnly = true)
    public List<LeaseOffer> list(UUID lease) {
        return queries.list(SELECT + "WHERE lease_id = ? ORDER BY id", LeaseOffers::read, lease);
    }

    /** What is agreed: the contract's offer first, then those of renewals. */
    @Transactional(readOnly = true)
    public List<LeaseOffer> agreed(UUID lease) {
        return list(lease).stream().filter(offer -> offer.state().equals("accepted")).toList();
    }

    /** The one that waits for an answer. */
    @Transactional(readOnly = true)
    public Optional<LeaseOffer> open(UUID lease) {
        return list(lease).stream().filter(LeaseOffer::isOpen).findFirst();
    }

    /** The offer of that id. */
    @Transactional(readOnly = true)
    public LeaseOffer get(UUID id) {
        return queries.list(SELECT + "WHERE id = ?", LeaseOffers::read, id).getFirst();
    }

    private static LeaseOffer read(ResultSet row) throws SQLException {
        Deal deal = new Deal(row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class), row.getBigDecimal(7),
                row.getBigDecimal(8), row.getInt(9), row.getBigDecimal(10), row.getInt(11), row.getBigDecimal(12), row.getInt(13));
        return new LeaseOffer(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3).equals("renewal"),
                row.getString(4), deal, row.getBigDecimal(14), row.getBigDecimal(15), row.getString(16),
                row.getObject(17, LocalDate.class), Objects.requireNonNull(Queries.time(row, 18)));
    }
}
