package hqb.supply.demo;

import hqb.places.Counter;
import hqb.places.DemoDistrict;
import hqb.places.Demonstration;
import hqb.places.Floor;
import hqb.platform.money.Currency;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.SupplierKind;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The demonstration suppliers of the packed file, each put at its counters. */
final class DemoSuppliers {
    private final List<Row> rows;
    private final List<DemoSupplier> suppliers;

    private DemoSuppliers(List<Row> rows, List<DemoSupplier> suppliers) {
        this.rows = rows;
        this.suppliers = suppliers;
    }

    /** Reads the file and assigns counters: those along the walls to the larger kinds, islands to the smaller ones. */
    static DemoSuppliers read() {
        Map<String, List<Counter>> byFloor = new HashMap<>();
        for (Floor floor : DemoDistrict.read().floors()) {
            byFloor.put(floor.buildingSlug() + '/' + floor.level(), DemoDistrict.counters(floor));
        }
        Set<UUID> taken = new HashSet<>();
        List<Row> rows = Demonstration.rows("market/suppliers.json", Row.class);
        List<DemoSupplier> suppliers = new ArrayList<>();
        for (Row row : rows) {
            List<UUID> counters = row.stands.stream().map(stand -> assign(row, stand, byFloor.getOrDefault(stand, List.of()), taken))
                    .toList();
            suppliers.add(row.supplier(counters));
        }
        return new DemoSuppliers(rows, suppliers);
    }

    /** As written in the file. */
    List<Row> rows() {
        return rows;
    }

    /** As the rule for offers sees them, in the same order. */
    List<DemoSupplier> suppliers() {
        return suppliers;
    }

    private static UUID assign(Row row, String stand, List<Counter> floor, Set<UUID> taken) {
        SupplierKind kind = SupplierKind.ofCode(row.kind);
        boolean island = kind == SupplierKind.ONE_METRE_COUNTER || kind == SupplierKind.STALL;
        List<Counter> free = floor.stream().filter(counter -> !taken.contains(counter.id()))
                .filter(counter -> counter.number().contains("W") != island).toList();
        if (free.isEmpty()) {
            throw new IllegalStateException(row.slug + " finds no counter on " + stand);
        }
        long lot = Demonstration.id("stand", row.slug + '@' + stand).getLeastSignificantBits();
        UUID counter = free.get((int) Long.remainderUnsigned(lot, free.size())).id();
        taken.add(counter);
        return counter;
    }

    /** A line of {@code suppliers.json}; {@code stands} are floors as "building/level". */
    @Serdeable
    record Row(String slug, String nameEn, String nameZh, String aboutEn, String aboutZh, String kind, List<String> families, int size,
            String currency, double priceFactor, List<String> stands) {

        SupplierId id() {
            return new SupplierId(Demonstration.id("supplier", slug));
        }

        DemoSupplier supplier(List<UUID> counters) {
            Set<TradeFamily> trades = families.stream().map(family -> TradeFamily.valueOf(family.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(TradeFamily.class)));
            return new DemoSupplier(id(), slug, SupplierKind.ofCode(kind), trades, size, Currency.valueOf(currency), priceFactor, counters);
        }
    }
}
