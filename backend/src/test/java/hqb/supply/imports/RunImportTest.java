package hqb.supply.imports;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.platform.files.FileStore;
import hqb.platform.money.Currency;
import hqb.supply.Offers;
import hqb.supply.imports.ImportFindings.Found;
import hqb.testing.HqbTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class RunImportTest {
    private static final String HEADER = "sku,mpn,manufacturer,stock,moq,multiple,packaging,dateCode,currency,price@1,price@100\n";

    private final Imports imports;
    private final RunImport run;
    private final ImportFindings findings;
    private final FileStore files;
    private final DataSource database;
    private final Offers offers;
    private final List<ListedPart> parts;
    private final Map<UUID, BigDecimal> best;

    RunImportTest(Imports imports, RunImport run, ImportFindings findings, FileStore files, DataSource database, Offers offers,
            Parts parts) {
        this.imports = imports;
        this.run = run;
        this.findings = findings;
        this.files = files;
        this.database = database;
        this.offers = offers;
        this.parts = parts.listByIds(parts.idsAfter(null, 4_500));
        this.best = offers.bestPrices(this.parts.stream().map(part -> part.part().id().value()).toList(), 1, Currency.CNY);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private String row(String sku, ListedPart part, long stock) {
        String price = best.getOrDefault(part.part().id().value(), BigDecimal.ONE).stripTrailingZeros().toPlainString();
        return sku + ',' + quoted(part.part().mpn()) + ',' + quoted(part.manufacturer()) + ',' + stock + ",1,1,reel,2523,CNY," + price + ','
                + price + '\n';
    }

    private String list(int rows, long stock) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            text.append(row("S" + i, parts.get(i % parts.size()), stock + i));
        }
        return text.toString();
    }

    private UUID send(OwnShop shop, String text, ImportMode mode, boolean removeMissing) {
        var file = files.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1_000_000_000);
        return imports.add(shop.id, file, "list.csv", mode, removeMissing);
    }

    private Import atRest(UUID id) throws InterruptedException {
        Instant late = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(late)) {
            Import now = imports.find(id).orElseThrow();
            if (now.state().isAtRest()) {
                return now;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the import did not end: " + imports.find(id));
    }

    @Test
    void goodRowsGoInAndTheSameListAgainChangesNothing() throws Exception {
        try (OwnShop shop = new OwnShop(database)) {
            Import first = atRest(send(shop, list(4_200, 10), ImportMode.APPLY, false));
            assertThat(findings.problems(first.id(), 0, 5)).isEmpty();
            assertThat(first.state()).isEqualTo(ImportState.DONE);
            assertThat(first.counts()).isEqualTo(new Import.Counts(4_200, 0, 4_200, 0, 0, 0));
            assertThat(shop.count("SELECT sum(offers) FROM supply_tally WHERE supplier_id = ?")).isEqualTo(4_200);
            String written = "SELECT count(*) FROM supply_offer WHERE supplier_id = ? AND version = 1";
            Import again = atRest(send(shop, list(4_200, 10), ImportMode.APPLY, false));
            assertThat(again.counts()).isEqualTo(new Import.Counts(4_200, 0, 0, 0, 4_200, 0));
            assertThat(shop.count(written)).isEqualTo(4_200);
            Import changed = atRest(
                    send(shop, list(4_200, 10).replace("S17,", "N17,").replaceFirst("(?m)^(S5,.*),15,", "$1,99,"), ImportMode.APPLY,
                            false));
            assertThat(changed.counts()).isEqualTo(new Import.Counts(4_200, 0, 1, 1, 4_198, 0));
            assertThat(offers.listBySkus(shop.id, List.of("S5")).get("S5")).satisfies(offer -> assertThat(offer.stock()).isEqualTo(99));
        }
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndDoesNothing() throws Exception {
        try (OwnShop shop = new OwnShop(database)) {
            atRest(send(shop, list(10, 10), ImportMode.APPLY, false));
            UUID id = send(shop, list(8, 10).replaceFirst("(?m)^(S5,.*),15,", "$1,99,") + row("NEW", parts.getFirst(), 1),
                    ImportMode.DRY_RUN,
                    true);
            Import dry = atRest(id);
            assertThat(dry.state()).isEqualTo(ImportState.REVIEW);
            assertThat(dry.counts()).isEqualTo(new Import.Counts(9, 0, 1, 1, 7, 2));
            assertThat(findings.previews(id)).extracting(ImportFindings.Preview::change).containsExactly("changed", "created");
            assertThat(shop.count("SELECT count(*) FROM supply_offer WHERE supplier_id = ?")).isEqualTo(10);
            imports.requeue(id, ImportMode.APPLY, null);
            assertThat(atRest(id).counts()).isEqualTo(new Import.Counts(9, 0, 1, 1, 7, 2));
            assertThat(shop.count("SELECT count(*) FROM supply_offer WHERE supplier_id = ?")).isEqualTo(9);
            assertThat(shop.count("SELECT sum(offers) FROM supply_tally WHERE supplier_id = ?")).isEqualTo(9);
            assertThat(
                    shop.count("SELECT count(*) FROM supply_import_sku s JOIN supply_import i ON i.id = s.import_id WHERE supplier_id = ?"))
                    .isZero();
        }
    }

    @Test
    void badRowsAreToldAndStopNothing() throws Exception {
        ListedPart part = parts.getFirst();
        String good = row("G", part, 5);
        String maker = quoted(part.manufacturer());
        String mpn = quoted(part.part().mpn());
        String price = best.getOrDefault(part.part().id().value(), BigDecimal.ONE).multiply(BigDecimal.valueOf(30)).toPlainString();
        String text = HEADER + row("A1", part, 5) // 2
                + "A2,," + maker + ",5,1,1,,,CNY,1,1\n" // 3
                + "A3," + mpn + ",Nobody Semiconductors,5,1,1,,,CNY,1,1\n" // 4
                + "A4,NO-SUCH-PART-77," + maker + ",5,1,1,,,CNY,1,1\n" // 5
                + good.replace("G,", "A5,").replace(",5,1,1,", ",-5,1,1,") // 6
                + row("A1", part, 6) // 7
                + "A6," + mpn + "," + maker + ",5,1,1,,,CNY," + price + ",\n" // 8
                + "A7,1E10," + maker + ",5,1,1,,,CNY,1,1\n" // 9
                + "A8," + mpn + "," + maker + ",5,1,1,,,CNY,1,2\n" // 10
                + row("A9", part, 7); // 11
        try (OwnShop shop = new OwnShop(database)) {
            Import done = atRest(send(shop, text, ImportMode.APPLY, false));
            assertThat(done.state()).isEqualTo(ImportState.DONE);
            List<Found> found = findings.problems(done.id(), 0, 100);
            assertThat(found).extracting(one -> one.row() + " " + one.problem().fault()).containsExactly("3 MISSING_MPN",
                    "4 UNKNOWN_MANUFACTURER", "5 UNKNOWN_PART", "6 NEGATIVE_STOCK", "7 DUPLICATE_ROW", "8 PRICE_FAR_ABOVE_MARKET",
                    "9 SCIENTIFIC_NOTATION", "10 PRICES_RISE");
            assertThat(found.get(1).problem().arguments().get(1)).startsWith(part.manufacturer());
            assertThat(done.counts()).isEqualTo(new Import.Counts(2, 8, 2, 0, 0, 0));
            assertThat(shop.count("SELECT count(*) FROM supply_waiting_offer WHERE supplier_id = ?")).isEqualTo(1);
        }
    }

    @Test
    void aWorkerThatDiesBetweenChunksIsFollowedByOneThatGoesOn() throws Exception {
        String text = list(13_000, 10) + HEADER.replace("sku", "x") + row("S3", parts.getFirst(), 1)
                + list(3, 10).substring(HEADER.length());
        try (OwnShop shop = new OwnShop(database)) {
            var file = files.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1_000_000_000);
            UUID id = UUID.randomUUID();
            UUID dying = UUID.randomUUID();
            shop.run("""
                    INSERT INTO supply_import (id, supplier_id, file, file_name, mode, state, lease_owner, lease_until)
                    VALUES ('%s', ?, '%s', 'list.csv', 'apply', 'running', '%s', now() + interval '1 hour')
                    """.formatted(id, file.value(), dying));
            AtomicInteger chunks = new AtomicInteger();
            run.run(new Imports.Claim(imports.find(id).orElseThrow(), dying, 1), () -> chunks.incrementAndGet() <= 2);
            Import half = imports.find(id).orElseThrow();
            assertThat(half.state()).isEqualTo(ImportState.RUNNING);
            assertThat(half.position()).isEqualTo(2 * ListSource.CHUNK + 1);
            assertThat(half.counts().created()).isEqualTo(2 * ListSource.CHUNK);
            shop.run("UPDATE supply_import SET lease_until = now() - interval '1 second' WHERE supplier_id = ?");
            Import done = atRest(id);
            assertThat(done.state()).isEqualTo(ImportState.DONE);
            // the header again is no offer, and four rows are there twice
            assertThat(done.counts()).isEqualTo(new Import.Counts(13_000, 5, 13_000, 0, 0, 0));
            assertThat(shop.count("SELECT count(*) FROM supply_offer WHERE supplier_id = ?")).isEqualTo(13_000);
            assertThat(shop.count("SELECT sum(offers) FROM supply_tally WHERE supplier_id = ?")).isEqualTo(13_000);
        }
    }

    @Test
    void aWorkerWhoseLeaseWasTakenWritesNothingMore() throws SQLException, IOException {
        try (OwnShop shop = new OwnShop(database)) {
            var file = files.put(new ByteArrayInputStream(list(100, 1).getBytes(StandardCharsets.UTF_8)), 1_000_000_000);
            UUID id = UUID.randomUUID();
            shop.run("""
                    INSERT INTO supply_import (id, supplier_id, file, file_name, mode, state, lease_owner, lease_until)
                    VALUES ('%s', ?, '%s', 'list.csv', 'apply', 'running', '%s', now() + interval '1 hour')
                    """.formatted(id, file.value(), UUID.randomUUID()));
            var stale = new Imports.Claim(imports.find(id).orElseThrow(), UUID.randomUUID(), 1);
            org.assertj.core.api.Assertions.assertThatExceptionOfType(Imports.LeaseLost.class).isThrownBy(() -> run.run(stale, () -> true));
            assertThat(shop.count("SELECT count(*) FROM supply_offer WHERE supplier_id = ?")).isZero();
        }
    }

    @Test
    void twoListsOfOneSupplierRunOneAfterTheOther() throws Exception {
        try (OwnShop shop = new OwnShop(database)) {
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                ids.add(send(shop, list(2_000, i), ImportMode.APPLY, false));
            }
            for (UUID id : ids) {
                assertThat(atRest(id).counts().accepted()).isEqualTo(2_000);
            }
            assertThat(shop.count("SELECT count(*) FROM supply_offer WHERE supplier_id = ?")).isEqualTo(2_000);
            assertThat(offers.listBySkus(shop.id, List.of("S7")).get("S7")).satisfies(offer -> assertThat(offer.stock()).isEqualTo(9));
        }
    }

    @Test
    void filesThatCannotBeReadFailWithTheirReason() throws Exception {
        try (OwnShop shop = new OwnShop(database)) {
            assertThat(atRest(send(shop, HEADER, ImportMode.DRY_RUN, false)).failure()).satisfies(
                    failure -> assertThat(failure.code()).isEqualTo("header-only"));
            assertThat(atRest(send(shop, "a,b\n1,2\n", ImportMode.DRY_RUN, false)).failure()).satisfies(
                    failure -> assertThat(failure.code()).isEqualTo("missing-columns"));
            Import late = atRest(send(shop, list(20, 1) + "\"never closed\n", ImportMode.APPLY, false));
            assertThat(late.failure()).isEqualTo(new Failure("unclosed-quote", 22, List.of()));
            assertThat(late.counts().created()).isEqualTo(20);
        }
    }
}
