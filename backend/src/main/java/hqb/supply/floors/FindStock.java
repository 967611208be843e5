package hqb.supply.floors;

import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.places.Counter;
import hqb.places.Floor;
import hqb.places.FloorPlans;
import hqb.places.Markets;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.supply.floors.FloorStock.PartName;
import hqb.supply.floors.FloorStock.Seller;
import hqb.supply.floors.FloorStock.StockedCounter;
import hqb.supply.floors.FloorStock.StockedFloor;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the counters of a building that have a part, by what is left of their stock at this moment. */
@Singleton
class FindStock {
    private static final String STOCK = """
            SELECT c.counter_id, s.id, s.name_en, s.name_zh, sum(o.stock - o.reserved)
            FROM supply_offer o
            JOIN supply_supplier s ON s.id = o.supplier_id AND s.state = 'active'
            JOIN supply_supplier_counter c ON c.supplier_id = o.supplier_id AND c.counter_id = o.counter_id
            WHERE o.part_id = ? AND c.building_slug = ? AND o.stock > o.reserved AND o.agreed_with IS NULL
            GROUP BY c.counter_id, s.id
            """;

    private final JdbcOperations database;
    private final Markets markets;
    private final FloorPlans floorPlans;
    private final Parts parts;

    FindStock(JdbcOperations database, Markets markets, FloorPlans floorPlans, Parts parts) {
        this.database = database;
        this.markets = markets;
        this.floorPlans = floorPlans;
        this.parts = parts;
    }

    /**
     * The counters, floor by floor.
     *
     * @throws Refusal not-found when there is no such building or part
     */
    @Transactional(readOnly = true)
    FloorStock find(String building, UUID partId, Language language) {
        markets.getBuilding(building);
        ListedPart part = parts.find(partId)
                .orElseThrow(() -> Refusal.notFound("There is no part with the id " + partId + ".", "没有编号为 " + partId + " 的元器件。"));
        List<Floor> floors = floorPlans.floors(building);
        Map<Integer, String> labels = floors.stream().collect(Collectors.toMap(Floor::level, Floor::label));
        Map<UUID, Counter> counters = floorPlans.counters(building).stream().collect(Collectors.toMap(Counter::id, Function.identity()));
        List<StockedCounter> found = database.prepareStatement(STOCK, statement -> {
            statement.setObject(1, partId);
            statement.setString(2, building);
            List<StockedCounter> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Counter counter = counters.get(row.getObject(1, UUID.class));
                    if (counter != null) {
                        rows.add(new StockedCounter(counter.id(), counter.level(), labels.getOrDefault(counter.level(), ""),
                                counter.number(), new Seller(row.getObject(2, UUID.class),
                                        language.pick(row.getString(3), row.getString(4))),
                                row.getLong(5)));
                    }
                }
            }
            return rows;
        });
        found.sort(Comparator.comparingInt(StockedCounter::level).thenComparing(Comparator.comparingLong(StockedCounter::stock).reversed())
                .thenComparing(StockedCounter::number));
        return new FloorStock(new PartName(partId, part.part().mpn(), part.manufacturer()),
                floors.stream().map(floor -> floor(floor, found)).toList(), found, found.size());
    }

    private static StockedFloor floor(Floor floor, List<StockedCounter> found) {
        List<StockedCounter> here = found.stream().filter(one -> one.level() == floor.level()).toList();
        return new StockedFloor(floor.level(), floor.label(), here.size(), here.stream().mapToLong(StockedCounter::stock).sum());
    }
}
