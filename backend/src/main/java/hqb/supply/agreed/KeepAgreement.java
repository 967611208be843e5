package hqb.supply.agreed;

import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.supply.OfferId;
import hqb.supply.Packaging;
import hqb.supply.PriceBreak;
import hqb.supply.PriceBreaks;
import hqb.supply.Terms;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Keeps what was agreed as an offer that only the buyer can buy: exactly that quantity at exactly that price, its stock nobody else's. It
 * lies at the supplier's first counter, if it has one.
 */
@Singleton
public class KeepAgreement {
    private final Queries queries;
    private final Suppliers suppliers;

    KeepAgreement(Queries queries, Suppliers suppliers) {
        this.queries = queries;
        this.suppliers = suppliers;
    }

    /** Keeps it and returns the offer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OfferId keep(Agreement what, Instant now) {
        int pieces = Math.toIntExact(what.quantity());
        Terms terms = new Terms(pieces, pieces, new PriceBreaks(List.of(new PriceBreak(what.quantity(), what.unitPrice()))),
                what.currency());
        Packaging packaging = what.packaging();
        OfferId id = new OfferId(Uuid7.random(now));
        List<UUID> counters = suppliers.counters(List.of(what.supplier())).getOrDefault(what.supplier(), List.of());
        queries.run(
                """
                        INSERT INTO supply_offer (id, supplier_id, part_id, category_slug, sku, stock, moq, multiple, currency, price_breaks, packaging,
                            date_code, counter_id, updated_at, condition, lead_time_days, agreed_with, agreed_until)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id.value(), what.supplier().value(), what.part(),
                what.category(), what.sku(), what.quantity(), pieces, pieces, what.currency().name(), terms.priceBreaks().json(),
                packaging == null ? null : packaging.code(), what.dateCode(), counters.stream().min(UUID::compareTo).orElse(null), now,
                what.condition().code(), what.leadTimeDays(), what.buyer().value(), what.until());
        return id;
    }
}
