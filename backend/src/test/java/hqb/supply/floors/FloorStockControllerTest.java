package hqb.supply.floors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class FloorStockControllerTest {
    private final Api api;
    private final Database database;

    FloorStockControllerTest(Api api, DataSource source) {
        this.api = api;
        this.database = new Database(source);
    }

    /** An offer with stock at a counter. */
    private record AtCounter(String id, String part, String building, String counter) {
        String path() {
            return "/markets/" + building + "/stock?part=" + part;
        }
    }

    private AtCounter anOfferAtACounter() {
        String[] offer = database.text("""
                SELECT concat_ws(' ', o.id, o.part_id, c.building_slug, c.counter_id) FROM supply_offer o
                JOIN supply_supplier s ON s.id = o.supplier_id AND s.state = 'active'
                JOIN supply_supplier_counter c ON c.supplier_id = o.supplier_id AND c.counter_id = o.counter_id
                WHERE o.stock - o.reserved > 5 ORDER BY o.id LIMIT 1""").split(" ", -1);
        return new AtCounter(offer[0], offer[1], offer[2], offer[3]);
    }

    @Test
    void countersThatHaveAPartAreListedFloorByFloorAndFloorsWithoutItSayNone() {
        AtCounter offer = anOfferAtACounter();
        JsonNode found = api.get(offer.path()).json();

        int floors = api.get("/markets/" + offer.building()).json().get("floorPlans").size();
        assertThat(found.get("floors")).hasSize(floors);
        List<Integer> counts = StreamSupport.stream(found.get("floors").spliterator(), false).map(floor -> floor.get("counters").asInt())
                .toList();
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(found.get("total").asInt()).isPositive();
        assertThat(found.get("items")).anySatisfy(
                item -> assertThat(item.get("id").asText()).isEqualTo(offer.counter()));
        assertThat(found.get("items")).allSatisfy(item -> assertThat(item.get("stock").asLong()).isPositive());
    }

    @Test
    void aCounterThatHasSoldOutIsDarkAtOnce() throws SQLException {
        AtCounter offer = anOfferAtACounter();
        long left = stock(offer);
        String before = database.text("SELECT stock::text FROM supply_offer WHERE id = ?::uuid", offer.id());
        String gone = database.text("SELECT (stock - reserved)::text FROM supply_offer WHERE id = ?::uuid", offer.id());
        database.change("UPDATE supply_offer SET stock = reserved WHERE id = ?::uuid", offer.id());
        try {
            assertThat(stock(offer)).isEqualTo(left - Long.parseLong(gone));
        } finally {
            database.change("UPDATE supply_offer SET stock = ?::bigint WHERE id = ?::uuid", before, offer.id());
        }
    }

    /** What the offer's counter has of the part; 0 when it is not listed. */
    private long stock(AtCounter offer) {
        for (JsonNode item : api.get(offer.path()).json().get("items")) {
            if (item.get("id").asText().equals(offer.counter())) {
                return item.get("stock").asLong();
            }
        }
        return 0;
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        String nothing = "00000000-0000-7000-8000-000000000000";
        assertThat(api.get("/markets/seg-plaza/stock?part=" + nothing).status()).isEqualTo(404);
        assertThat(api.get("/markets/nowhere/stock?part=" + nothing).status()).isEqualTo(404);
        assertThat(api.get("/markets/seg-plaza/stock").status()).isEqualTo(400);
    }
}
