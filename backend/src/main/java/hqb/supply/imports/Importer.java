package hqb.supply.imports;

import hqb.supply.imports.MarketPrices.Other;
import hqb.supply.suppliers.SupplierId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who imports.
 *
 * @param trusted whether parts that it brings are taken into the catalogue at once
 * @param counter where its goods are unless it says otherwise; null when it has not exactly one counter
 * @param market  what others ask for the parts of late
 */
record Importer(SupplierId id, boolean trusted, @Nullable UUID counter, SequencedMap<UUID, List<Other>> market) {
    private static final int MOST_REMEMBERED = 40_000;

    Importer(SupplierId id, boolean trusted, @Nullable UUID counter) {
        this(id, trusted, counter, new LinkedHashMap<>());
    }

    /** Remembers what others ask, for lists that name a part again and again; the longest unasked is forgotten. */
    void remember(Collection<UUID> parts, Map<UUID, List<Other>> others) {
        parts.forEach(part -> market.putLast(part, others.getOrDefault(part, List.of())));
        while (market.size() > MOST_REMEMBERED) {
            market.pollFirstEntry();
        }
    }
}
