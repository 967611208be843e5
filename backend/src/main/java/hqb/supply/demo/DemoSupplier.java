package hqb.supply.demo;

import hqb.platform.money.Currency;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.SupplierKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A demonstration supplier as the rule for offers sees it.
 *
 * @param families    what it deals in
 * @param size        how many offers it would have over the demonstration catalogue at density 1
 * @param priceFactor its prices against the reference
 * @param counterIds  the counters it occupies, one or more
 */
record DemoSupplier(SupplierId id, String slug, SupplierKind kind, Set<TradeFamily> families, int size, Currency currency,
        double priceFactor,
        List<UUID> counterIds) {

    /** Parts in the demonstration catalogue, for which sizes are given. */
    private static final int CATALOGUE = 265_393;

    /** The chance that it offers a part of average popularity of that family. */
    double chance(TradeFamily family) {
        if (!families.contains(family)) {
            return 0;
        }
        return size / (CATALOGUE * families.stream().mapToDouble(TradeFamily::share).sum());
    }

    /** First letters of its name, which begin its stock numbers: "demo-copper-kite" has "CK". */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : slug.replaceFirst("^demo-", "").split("-")) {
            initials.append(Character.toUpperCase(word.charAt(0)));
        }
        return initials.toString();
    }
}
