package hqb.supply;

import hqb.accounts.OrganisationId;
import hqb.places.CounterPlace;
import hqb.places.FloorPlans;
import hqb.supply.suppliers.PickUpPlace;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Offers by id, as carts and checkouts need them: with what is left of them, their suppliers and counters. An offer that is agreed with one
 * buyer is there for that buyer alone, and on sale as long as it was agreed.
 */
@Singleton
public class OffersOnSale {
    private static final String BY_IDS = "SELECT " + Offers.FOR_SALE + " FROM supply_offer o WHERE o.id = ANY(?) ORDER BY o.id";
    private static final String BY_PARTS = "SELECT " + Offers.FOR_SALE + " FROM supply_offer o WHERE o.part_id = ANY(?) ORDER BY o.id";
    private static final String SELLING = "SELECT id FROM supply_supplier WHERE id = ANY(?) AND state = 'active'";
    private static final String AGREED = "SELECT id, agreed_with, agreed_until FROM supply_offer WHERE id = ANY(?) AND agreed_with IS NOT NULL";

    private final JdbcOperations database;
    private final Suppliers suppliers;
    private final FloorPlans floorPlans;
    private final Clock clock;

    OffersOnSale(JdbcOperations database, Suppliers suppliers, FloorPlans floorPlans, Clock clock) {
        this.database = database;
        this.suppliers = suppliers;
        this.floorPlans = floorPlans;
        this.clock = clock;
    }

    /**
     * Some offers; one that is gone is absent.
     *
     * @param buyer who wants to buy; null for a guest
     */
    @Transactional(readOnly = true)
    public Map<OfferId, OnSale> find(Collection<OfferId> ids, @Nullable OrganisationId buyer) {
        return read(ids, buyer, BY_IDS, OfferId::value);
    }

    /** All offers of some parts to everybody by active suppliers, however many parts: in a few queries. By id. */
    @Transactional(readOnly = true)
    public List<OnSale> listByParts(Collection<UUID> parts) {
        return read(parts, null, BY_PARTS, id -> id).values().stream().filter(OnSale::selling).toList();
    }

    /** Some offers, locked in the order of their ids until the transaction ends: neither price nor stock changes meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<OfferId, OnSale> lock(Collection<OfferId> ids, @Nullable OrganisationId buyer) {
        return read(ids, buyer, BY_IDS + " FOR UPDATE", OfferId::value);
    }

    private <T> Map<OfferId, OnSale> read(Collection<T> ids, @Nullable OrganisationId buyer, String sql, Function<T, UUID> value) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Offer> all = database.prepareStatement(sql, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.stream().map(value).toArray()));
            return Offers.read(statement);
        });
        Map<UUID, Agreed> agreed = agreed(all.stream().map(Offer::id).toList());
        List<Offer> offers = all.stream().filter(offer -> isFor(buyer, agreed.get(offer.id().value()))).toList();
        Instant now = clock.instant();
        Map<SupplierId, Supplier> sellers = suppliers.findAll(offers.stream().map(Offer::supplierId).distinct().toList());
        Set<UUID> selling = selling(sellers.keySet());
        Map<UUID, CounterPlace> places = floorPlans
                .places(offers.stream().map(Offer::counterId).filter(Objects::nonNull).distinct().toList());
        Map<OfferId, OnSale> found = new LinkedHashMap<>();
        for (Offer offer : offers) {
            CounterPlace place = offer.counterId() == null ? null : places.get(offer.counterId());
            found.put(offer.id(), new OnSale(offer, Objects.requireNonNull(sellers.get(offer.supplierId())),
                    place == null ? null
                            : new PickUpPlace(place.market(), place.marketEn(), place.marketZh(), place.floor(), place.number()),
                    selling.contains(offer.supplierId().value()) && holds(agreed.get(offer.id().value()), now)));
        }
        return found;
    }

    /** With whom an offer is agreed, and until when. */
    private record Agreed(OrganisationId buyer, Instant until) {
    }

    private static boolean isFor(@Nullable OrganisationId buyer, @Nullable Agreed agreed) {
        return agreed == null || agreed.buyer().equals(buyer);
    }

    private static boolean holds(@Nullable Agreed agreed, Instant now) {
        return agreed == null || now.isBefore(agreed.until());
    }

    private Map<UUID, Agreed> agreed(Collection<OfferId> ids) {
        return database.prepareStatement(AGREED, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.stream().map(OfferId::value).toArray()));
            Map<UUID, Agreed> agreed = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    agreed.put(row.getObject(1, UUID.class), new Agreed(new OrganisationId(row.getObject(2, UUID.class)),
                            row.getObject(3, OffsetDateTime.class).toInstant()));
                }
            }
            return agreed;
        });
    }

    private Set<UUID> selling(Collection<SupplierId> ids) {
        return database.prepareStatement(SELLING, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.stream().map(SupplierId::value).toArray()));
            Set<UUID> selling = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    selling.add(row.getObject(1, UUID.class));
                }
            }
            return selling;
        });
    }
}
