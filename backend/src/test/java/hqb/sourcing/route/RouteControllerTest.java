package hqb.sourcing.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class RouteControllerTest {
    private static final int PARTS = 12;
    /** A day on which all keep their usual hours, whenever this runs. */
    private final LocalDate wednesday = LocalDate.now(ZoneId.of("Asia/Shanghai")).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));

    private final Visitor anybody;
    private final Database database;

    RouteControllerTest(Api api, DataSource source) {
        this.anybody = Visitor.nobody(api);
        this.database = new Database(source);
    }

    /** Parts that the counters have, by number and maker, so that every line is sure. */
    private List<String> parts() {
        return List.of(database.text("""
                SELECT string_agg(line, E'\\n') FROM (SELECT p.mpn || '|' || m.name || '|' || p.id AS line
                FROM catalogue_part p JOIN catalogue_manufacturer m ON m.slug = p.manufacturer_slug
                WHERE p.mpn ~ '^[A-Z0-9-]+$' AND length(p.mpn) > 6 AND m.name !~ '[,"|]' AND EXISTS (
                    SELECT FROM supply_offer o JOIN supply_supplier s ON s.id = o.supplier_id AND s.state = 'active'
                    WHERE o.part_id = p.id AND o.counter_id IS NOT NULL AND o.stock - o.reserved > 2000 AND o.moq < 100)
                ORDER BY p.mpn, p.id LIMIT 12) found""").split("\n", -1));
    }

    private String send(String text) {
        return anybody.upload("/boms", "list.csv", text.getBytes(StandardCharsets.UTF_8)).json().path("id").asText();
    }

    private String bom(List<String> parts) {
        StringBuilder text = new StringBuilder("Ref,Qty,MPN,Manufacturer\n");
        for (int i = 0; i < parts.size(); i++) {
            String[] part = parts.get(i).split("\\|", -1);
            text.append('U').append(i + 1).append(",1,").append(part[0]).append(',').append(part[1]).append('\n');
        }
        return send(text.append("U90,1,NOBODY-HAS-THIS-1,\nR1,1,DNP,\n").toString());
    }

    private JsonNode route(String bom, String query) {
        return anybody.get("/boms/" + bom + "/route" + query).json();
    }

    private static long count(JsonNode route) {
        long count = 0;
        for (JsonNode stop : route.path("stops")) {
            for (JsonNode line : stop.path("lines")) {
                count += line.path("rows").size();
            }
        }
        return count;
    }

    @Test
    void everyLineIsBoughtAtACounterThatHasItOrNamedWithTheReason() {
        List<String> parts = parts();
        JsonNode route = route(bom(parts), "?boards=2&day=" + wednesday);

        assertThat(parts).hasSize(PARTS);
        assertThat(count(route)).as(route.toString()).isEqualTo(PARTS);
        assertThat(route.path("left")).hasSize(1);
        assertThat(route.at("/left/0/reason").asText()).isEqualTo("unknown");
        assertThat(route.path("leftOff").asInt()).isEqualTo(1);
        BigDecimal sum = BigDecimal.ZERO;
        int metres = 0;
        for (JsonNode stop : route.path("stops")) {
            metres += stop.at("/way/metres").asInt();
            sum = sum.add(new BigDecimal(stop.at("/total/amount").asText()));
            assertThat(stop.path("lines")).isNotEmpty();
            for (JsonNode line : stop.path("lines")) {
                assertThat(line.path("needed").asLong()).isEqualTo(2);
                assertThat(line.path("pieces").asLong()).isGreaterThanOrEqualTo(2);
                assertThat(database.text("""
                        SELECT count(*)::text FROM supply_offer WHERE id = ?::uuid AND part_id = ?::uuid AND counter_id = ?::uuid
                        AND stock - reserved >= ?::bigint AND moq <= ?::bigint AND ?::bigint % multiple = 0""",
                        line.path("offerId").asText(), line.path("partId").asText(), stop.at("/counter/id").asText(),
                        line.path("pieces").asText(), line.path("pieces").asText(), line.path("pieces").asText())).isEqualTo("1");
            }
        }
        assertThat(metres).isEqualTo(route.path("metres").asInt());
        assertThat(sum).isEqualByComparingTo(route.at("/total/amount").asText());
        assertThat(route.path("minutes").asInt()).isGreaterThanOrEqualTo(route.path("stops").size() * PlanRoute.STAY_MINUTES);
    }

    @Test
    void theRoundIsTheSameEachTimeAndLongerFromFarAway() {
        String bom = bom(parts());
        JsonNode route = route(bom, "?day=" + wednesday);
        JsonNode far = route(bom, "?from=22.5330,114.0700&day=" + wednesday);

        assertThat(stops(route(bom, "?day=" + wednesday))).isEqualTo(stops(route));
        assertThat(far.path("metres").asInt()).isGreaterThan(route.path("metres").asInt());
        assertThat(far.at("/from/lat").asDouble()).isEqualTo(22.5330);
    }

    private static List<String> stops(JsonNode route) {
        List<String> stops = new ArrayList<>();
        route.path("stops").forEach(stop -> stops.add(stop.at("/counter/id").asText()));
        return stops;
    }

    @Test
    void countersThatAreClosedOnThatDayAreNotGoneTo() throws SQLException {
        List<String> parts = parts().subList(0, 1);
        String part = parts.getFirst().split("\\|", -1)[2];
        String sellers = "SELECT DISTINCT supplier_id FROM supply_offer WHERE part_id = '" + part + "'";
        LocalDate day = wednesday;
        String bom = bom(parts);
        assertThat(route(bom, "?day=" + day).path("stops")).hasSize(1);
        database.change("INSERT INTO supply_closed_days (supplier_id, first_day, last_day, note) "
                + "SELECT s.supplier_id, '" + day + "', '" + day + "', 'route test' FROM (" + sellers + ") s");
        try {
            JsonNode closed = route(bom, "?day=" + day);

            assertThat(closed.path("stops")).isEmpty();
            assertThat(closed.at("/left/0/reason").asText()).isEqualTo("closed");
            assertThat(closed.path("startsAt").isNull()).isTrue();
            assertThat(route(bom, "?day=" + day.plusDays(1)).path("stops")).hasSize(1);
        } finally {
            database.change("DELETE FROM supply_closed_days WHERE note = 'route test'");
        }
    }

    @Test
    void withoutADayItIsOneOnWhichCountersAreOpen() {
        JsonNode route = route(bom(parts()), "");

        assertThat(route.path("stops")).isNotEmpty();
        for (JsonNode stop : route.path("stops")) {
            assertThat(stop.path("opens").asText()).isLessThan(stop.path("closes").asText());
        }
        assertThat(route.path("startsAt").asText()).isNotBlank();
    }

    @Test
    void whatIsAgreedWithOneBuyerIsNobodyElsesToPickUp() throws SQLException {
        String part = parts().getFirst().split("\\|", -1)[2];
        String buyer = database.text("SELECT id::text FROM accounts_organisation ORDER BY id LIMIT 1");
        String agreed = UUID.randomUUID().toString();
        database.change(
                """
                        INSERT INTO supply_offer (id, supplier_id, part_id, category_slug, sku, stock, moq, multiple, currency, price_breaks, counter_id,
                            agreed_with, agreed_until)
                        SELECT ?::uuid, supplier_id, part_id, category_slug, sku, 5000, 1, 1, 'CNY', '[{"from": 1, "unitPrice": "0.000001"}]', counter_id,
                            ?::uuid, now() + interval '1 day'
                        FROM supply_offer WHERE part_id = ?::uuid AND counter_id IS NOT NULL AND agreed_with IS NULL LIMIT 1""",
                agreed, buyer, part);
        try {
            JsonNode route = route(bom(parts().subList(0, 1)), "?day=" + wednesday);

            assertThat(count(route)).isEqualTo(1);
            assertThat(route.toString()).doesNotContain(agreed);
        } finally {
            database.change("DELETE FROM supply_offer WHERE id = ?::uuid", agreed);
        }
    }

    @Test
    void whereCountersHaveTooFewItSaysHowManyThereAre() {
        String bom = bom(parts().subList(0, 1));
        JsonNode route = route(bom, "?boards=100000&day=" + wednesday);

        String line = route.at("/left/0/reason").asText();
        assertThat(line).isEqualTo("too-few");
        assertThat(route.at("/left/0/pieces").asLong()).isEqualTo(100_000);
        assertThat(route.at("/left/0/message").asText()).containsPattern("[1-9]\\d* pieces");
    }

    @Test
    void whatCannotBeReadIsRefusedByName() {
        String bom = bom(parts().subList(0, 1));
        for (String query : List.of("?from=here", "?from=1,2", "?boards=0", "?boards=1k", "?day=2020-01-01", "?day=soon")) {
            assertThat(anybody.get("/boms/" + bom + "/route" + query).status()).as(query).isEqualTo(400);
        }
        assertThat(anybody.get("/boms/7f0c4c1e-1111-4222-8333-444455556666/route").status()).isEqualTo(404);
    }
}
