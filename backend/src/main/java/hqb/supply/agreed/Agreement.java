package hqb.supply.agreed;

import hqb.accounts.OrganisationId;
import hqb.platform.money.Currency;
import hqb.supply.Condition;
import hqb.supply.Packaging;
import hqb.supply.suppliers.SupplierId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier and a buyer have agreed.
 *
 * @param category  slug of the part's
 * @param sku       what its order line is called
 * @param quantity  pieces, exactly so many, 1 to 1,000,000,000
 * @param unitPrice above nothing, up to six decimals
 * @param until     the moment from which on it is no longer sold
 */
public record Agreement(OrganisationId buyer, SupplierId supplier, UUID part, String category, String sku, long quantity,
        BigDecimal unitPrice, Currency currency, @Nullable String dateCode, @Nullable Packaging packaging, Condition condition,
        @Nullable Integer leadTimeDays, Instant until) {
}
