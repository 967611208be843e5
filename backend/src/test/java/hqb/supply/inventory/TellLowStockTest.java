package hqb.supply.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.accounts.people.People;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.platform.mail.Mail;
import hqb.platform.mail.Outbox;
import hqb.supply.imports.Shop;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class TellLowStockTest {
    private final Shop shop;
    private final TellLowStock tell;
    private final Outbox outbox;
    private final ListedPart part;
    private final Database database;
    private final String owner;
    private final String keeper;
    private final String buyer;

    TellLowStockTest(Api api, ApplicationContext product, Parts parts, TellLowStock tell, Outbox outbox, People people, DataSource source)
            throws SQLException {
        this.shop = new Shop(api, product);
        this.tell = tell;
        this.outbox = outbox;
        this.part = parts.listByIds(parts.idsAfter(null, 1)).getFirst();
        this.database = new Database(source);
        TestAccounts accounts = new TestAccounts(api, product);
        PersonId chinese = accounts.member(shop.organisation(), Role.STOCK_KEEPER);
        database.change("UPDATE accounts_person SET language = 'zh-CN' WHERE id = ?", chinese.value());
        this.owner = email(people, accounts.member(shop.organisation(), Role.OWNER));
        this.keeper = email(people, chinese);
        this.buyer = email(people, accounts.member(shop.organisation(), Role.BUYER));
    }

    private static String email(People people, PersonId person) {
        return people.find(person).orElseThrow().email();
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private void put(String sku, long stock, String rest) {
        Answer put = shop.machine().put("/supply/offers/" + sku, """
                {"mpn": "%s", "manufacturer": "%s", "stock": %d, "priceBreaks": [{"from": 1, "unitPrice": "1"}]%s}""".formatted(
                part.part().mpn(), part.manufacturer(), stock, rest));
        assertThat(put.status()).as(put.toString()).isBetween(200, 201);
    }

    private List<Mail> after(Duration time, String reader) {
        tell.tell(Instant.now().plus(time));
        return outbox.latest(reader, 10);
    }

    @Test
    void oneMailTellsThoseWhoKeepStockOfAllThatFell() {
        put("edited", 100, ", \"lowStockAt\": 10");
        put("moved", 50, ", \"lowStockAt\": 10");
        put("quiet", 50, "");
        put("filled", 50, ", \"lowStockAt\": 10");
        Visitor machine = shop.machine();
        machine.post("/supply/offers/batch", "{\"changes\": [{\"sku\": \"edited\", \"stock\": 10}, {\"sku\": \"quiet\", \"stock\": 0}]}");
        machine.post("/supply/offers/moved/stock-moves", "{\"change\": -47, \"reason\": \"sold-elsewhere\"}");
        put("filled", 1, "");
        put("filled", 90, "");

        assertThat(after(Duration.ZERO, owner)).as("more may fall yet").isEmpty();
        List<Mail> told = after(Duration.ofMinutes(2), owner);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().letter().subject()).contains("2 offers");
        assertThat(told.getFirst().letter().body()).contains("edited", "moved", "3 left, alert at 10").doesNotContain("quiet", "filled");
        assertThat(outbox.latest(keeper, 10)).hasSize(1);
        assertThat(outbox.latest(keeper, 10).getFirst().letter().subject()).startsWith("库存预警");
        assertThat(outbox.latest(buyer, 10)).isEmpty();

        machine.post("/supply/offers/moved/stock-moves", "{\"change\": -1, \"reason\": \"sold-elsewhere\"}");
        assertThat(after(Duration.ofHours(2), owner)).as("it was low before").hasSize(1);
        put("edited", 100, "");
        put("edited", 9, "");
        assertThat(after(Duration.ofMinutes(10), owner)).as("told a moment ago").hasSize(1);
        assertThat(after(Duration.ofHours(2), owner)).hasSize(2);
    }

    @Test
    void aListThatLowersManyStocksIsToldOnce() throws Exception {
        for (int i = 0; i < 60; i++) {
            put("l" + i, 100, ", \"lowStockAt\": 20");
        }
        StringBuilder list = new StringBuilder("sku,mpn,manufacturer,stock,price@1\n");
        for (int i = 0; i < 60; i++) {
            list.append("l%d,\"%s\",\"%s\",%d,1\n".formatted(i, part.part().mpn(), part.manufacturer(), i));
        }
        Answer sent = shop.machine().upload("/supply/imports", "list.csv", list.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(202);
        String id = sent.json().path("id").asText();
        await(id, "review");
        assertThat(after(Duration.ofMinutes(2), owner)).as("nothing is applied yet").isEmpty();
        shop.machine().post("/supply/imports/" + id + "/apply", "{}");
        await(id, "done");
        List<Mail> told = after(Duration.ofMinutes(2), owner);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().letter().subject()).contains("21 offers");
        assertThat(shop.machine().get("/supply/offers?stock=low").json().path("total").asInt()).isEqualTo(21);
        assertThat(shop.machine().get("/supply/dashboard").json().path("lowStock").asInt()).isEqualTo(21);
    }

    private void await(String id, String wanted) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (shop.machine().get("/supply/imports/" + id).json().path("state").asText().equals(wanted)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the import never came to " + wanted);
    }
}
