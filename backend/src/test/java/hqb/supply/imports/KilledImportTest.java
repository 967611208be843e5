package hqb.supply.imports;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.platform.files.FileStore;
import hqb.platform.money.Currency;
import hqb.supply.Offers;
import hqb.testing.Beside;
import hqb.testing.Twin;
import hqb.testing.Twin.Running;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The server is killed, for real, while it works on a list. */
@Beside
class KilledImportTest {
    private static final int ROWS = 24_000;
    private static final int EVERY_BAD = 100;
    private static final int KILLS = 2;
    private static final long SEED = 20260521;

    @Test
    void aListIsTakenExactlyOnceHoweverOftenTheServerIsKilledInTheMiddle() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        try (Twin twin = new Twin("killed_import"); ApplicationContext beside = twin.context()) {
            DataSource database = beside.getBean(DataSource.class);
            Imports imports = beside.getBean(Imports.class);
            OwnShop shop = new OwnShop(database);
            UUID id = send(beside, shop);
            int killedAt = 0;
            for (int kills = 0; kills < KILLS; kills++) {
                Running product = twin.start();
                int position = random.nextInt(killedAt + 1, killedAt + 6_000);
                Instant late = Instant.now().plus(Duration.ofSeconds(60));
                while (imports.find(id).orElseThrow().position() < position && Instant.now().isBefore(late)) {
                    Thread.sleep(3);
                }
                Thread.sleep(random.nextInt(60)); // into the middle of a chunk
                product.kill();
                Import after = imports.find(id).orElseThrow();
                assertThat(after.state()).as("killed in the middle, at %s", after).isEqualTo(ImportState.RUNNING);
                killedAt = after.position();
                // half a minute passes
                shop.run("UPDATE supply_import SET lease_until = now() - interval '1 second' WHERE supplier_id = ?");
            }
            Running product = twin.start();
            Import done = atRest(imports, id);
            int bad = ROWS / EVERY_BAD;
            assertThat(done.state()).isEqualTo(ImportState.DONE);
            assertThat(done.counts()).isEqualTo(new Import.Counts(ROWS - bad, bad, ROWS - bad, 0, 0, 0));
            assertThat(shop.count("SELECT count(*) FROM supply_offer WHERE supplier_id = ?")).isEqualTo(ROWS - bad);
            assertThat(shop.count("SELECT count(*) FROM supply_offer WHERE supplier_id = ? AND version > 1")).isZero();
            assertThat(shop.count("SELECT sum(stock) FROM supply_offer WHERE supplier_id = ?")).isEqualTo(stock());
            assertThat(shop.count("SELECT sum(offers) FROM supply_tally WHERE supplier_id = ?")).isEqualTo(ROWS - bad);
            String problems = " FROM supply_import_error e JOIN supply_import i ON i.id = e.import_id WHERE i.supplier_id = ?";
            assertThat(shop.count("SELECT count(*)" + problems)).isEqualTo(bad);
            assertThat(shop.count("SELECT count(DISTINCT e.row)" + problems)).isEqualTo(bad);

            UUID again = send(beside, shop);
            assertThat(atRest(imports, again).counts()).isEqualTo(new Import.Counts(ROWS - bad, bad, 0, 0, ROWS - bad, 0));
            product.kill();
        }
    }

    private static UUID send(ApplicationContext beside, OwnShop shop) {
        Parts parts = beside.getBean(Parts.class);
        List<ListedPart> some = parts.listByIds(parts.idsAfter(null, 4_500));
        Map<UUID, BigDecimal> best = beside.getBean(Offers.class).bestPrices(some.stream().map(part -> part.part().id().value()).toList(),
                1,
                Currency.CNY);
        StringBuilder text = new StringBuilder("sku,mpn,manufacturer,stock,moq,multiple,packaging,dateCode,currency,price@1,price@100\n");
        for (int i = 0; i < ROWS; i++) {
            ListedPart part = some.get(i % some.size());
            String price = best.getOrDefault(part.part().id().value(), BigDecimal.ONE).stripTrailingZeros().toPlainString();
            text.append("S" + i + ",\"" + part.part().mpn() + "\",\"" + part.manufacturer() + "\"," + (i % EVERY_BAD == 7 ? -1 : i)
                    + ",1,1,reel,2523,CNY," + price + ',' + price + '\n');
        }
        var file = beside.getBean(FileStore.class).put(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)),
                100_000_000);
        return beside.getBean(Imports.class).add(shop.id, file, "list.csv", ImportMode.APPLY, false);
    }

    private static long stock() {
        long stock = 0;
        for (int i = 0; i < ROWS; i++) {
            stock += i % EVERY_BAD == 7 ? 0 : i;
        }
        return stock;
    }

    private static Import atRest(Imports imports, UUID id) throws InterruptedException {
        Instant late = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(late)) {
            Import now = imports.find(id).orElseThrow();
            if (now.state().isAtRest()) {
                return now;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the import did not end: " + imports.find(id));
    }
}
