package hqb.search.watch;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.catalogue.Parts;
import hqb.places.Demonstration;
import hqb.platform.reindex.DocumentKind;
import hqb.search.Indexed;
import hqb.supply.ChangeStock;
import hqb.supply.ListOffer;
import hqb.supply.Listing;
import hqb.supply.Offer;
import hqb.supply.OfferSummary;
import hqb.supply.Offers;
import hqb.supply.PriceBreak;
import hqb.supply.suppliers.SupplierId;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uses an offer of its own of one part, which it moves about and removes. */
@HqbTest
class TellOfPartsTest {
    private static final SupplierId SUPPLIER = new SupplierId(Demonstration.id("supplier", "demo-old-banyan"));
    private static final long MUCH = 900_000_000;

    private final ApplicationContext product;
    private final PersonId person;
    private final Visitor visitor;
    private final Database database;
    private final UUID part;
    private final String mpn;
    private Offer offer;

    TellOfPartsTest(Api api, ApplicationContext product, Parts parts, Offers offers, DataSource source) {
        this.product = product;
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId maker = accounts.organisation(OrganisationKind.MAKER);
        this.person = accounts.member(maker, Role.OWNER);
        this.visitor = accounts.browser(person, maker, false);
        this.database = new Database(source);
        this.part = parts.idsAfter(null, 300).stream().filter(id -> offers.summaries(List.of(id)).getOrDefault(id, OfferSummary.NONE)
                .suppliers() > 0).skip(3).findFirst().orElseThrow();
        this.mpn = parts.get(part).part().mpn();
        this.offer = offer("9999");
    }

    private Offer offer(String price) {
        return product.getBean(ListOffer.class).list(SUPPLIER, new Listing(part, "WATCH-1", 0, 1, 1, null, null, "CNY",
                List.of(new PriceBreak(1, new BigDecimal(price))), null));
    }

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        settle();
    }

    @AfterEach
    void end() throws SQLException {
        database.change("DELETE FROM supply_offer WHERE id = ?", offer.id().value());
        database.change("UPDATE supply_tally SET offers = offers - 1 WHERE supplier_id = ? AND category_slug = ?", SUPPLIER.value(),
                offer.categorySlug());
    }

    @Test
    void aStockIsToldOncePerCrossing() throws IOException, InterruptedException {
        watch("{\"part\": \"%s\", \"stockAbove\": %d}".formatted(part, MUCH - 1));
        look();
        assertThat(titles()).isEmpty();

        stock(MUCH);
        look();
        look();
        assertThat(titles()).containsExactly(mpn + ": stock above " + (MUCH - 1));
        assertThat(visitor.get("/notices?kind=parts").json().get("items").get(0).get("page").asText()).isEqualTo("/parts/" + part);

        stock(0);
        look();
        stock(MUCH);
        look();
        assertThat(titles()).hasSize(2);
    }

    @Test
    void aPriceIsToldInItsCurrencyAndWhatIsTrueAlreadyIsNot() throws IOException, InterruptedException {
        watch("{\"part\": \"%s\", \"priceBelow\": \"0.00001\", \"currency\": \"USD\", \"quantity\": 10}".formatted(part));
        offer = offer("0.000008");
        settle();
        look();
        look();
        assertThat(titles()).containsExactly(mpn + ": price below 0.00001 USD");

        watch("{\"part\": \"%s\", \"name\": \"again\", \"priceBelow\": \"0.00001\", \"currency\": \"USD\"}".formatted(part));
        assertThat(visitor.get("/part-watches").json().get("items").get(0).get("met").asInt()).isEqualTo(1);
        look();
        assertThat(titles()).hasSize(1);
    }

    @Test
    void aPartThatIsNewInASearchIsToldOnce() throws IOException, InterruptedException {
        watch("""
                {"name": "Plenty", "search": {"inStock": true}, "quantity": %d, "tellNew": true}""".formatted(MUCH));
        look();
        assertThat(titles()).isEmpty();
        stock(MUCH);
        look();
        look();
        assertThat(titles()).containsExactly("Plenty: 1 new part");
        assertThat(visitor.get("/notices?kind=parts").json().get("items").get(0).get("page").asText()).isEqualTo("/parts/saved");
    }

    @Test
    void theJobTellsOfAllThatIsDueAndAnEndedAlertIsNot() throws IOException, InterruptedException {
        watch("{\"part\": \"%s\", \"stockAbove\": %d}".formatted(part, MUCH - 1));
        watch("{\"part\": \"%s\", \"name\": \"silent\", \"stockAbove\": %d}".formatted(part, MUCH - 1));
        product.getBean(Watches.class).silence(watches().getFirst().token());
        stock(MUCH);
        product.getBean(TellOfParts.class).run();
        assertThat(titles()).containsExactly(mpn + ": stock above " + (MUCH - 1));
        assertThat(
                database.text("SELECT count(*)::text FROM platform_mail WHERE body LIKE ?", "%token=" + watches().getLast().token() + "%"))
                .isEqualTo("1");
    }

    @Test
    void twoServersThatLookAtOnceTellOnce() throws IOException, InterruptedException {
        watch("{\"part\": \"%s\", \"stockAbove\": %d}".formatted(part, MUCH - 1));
        stock(MUCH);
        Watch seen = watches().getFirst();
        CountDownLatch together = new CountDownLatch(1);
        List<Thread> servers = Stream.generate(() -> Thread.startVirtualThread(() -> {
            try {
                together.await();
                product.getBean(TellOfParts.class).look(seen);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        })).limit(6).toList();
        together.countDown();
        for (Thread server : servers) {
            server.join();
        }
        assertThat(titles()).hasSize(1);
    }

    @Test
    void aLookThatWasOvertakenByAChangeTellsNothing() throws IOException, InterruptedException {
        watch("{\"part\": \"%s\", \"stockAbove\": %d}".formatted(part, MUCH - 1));
        stock(MUCH);
        Watch seen = watches().getFirst();
        visitor.put("/part-watches/" + seen.id(), "{\"name\": \"%s\", \"stockAbove\": %d}".formatted(mpn, MUCH - 1));
        product.getBean(TellOfParts.class).look(seen);
        look();
        assertThat(titles()).isEmpty();
    }

    @Test
    void whatLiesBeyondTheLastPartSeenIsLeftAsItWas(TransactionOperations<Connection> transactions, MetParts met) {
        watch("{\"part\": \"%s\", \"stockAbove\": %d}".formatted(part, MUCH - 1));
        UUID watch = watches().getFirst().id();
        List<UUID> ids = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
        assertThat(cross(transactions, met, watch, ids, null)).hasSize(3);
        assertThat(cross(transactions, met, watch, List.of(ids.get(1)), ids.get(1))).isEmpty();
        assertThat(cross(transactions, met, watch, ids, null)).containsExactly(ids.getFirst());
    }

    @Test
    void aPartThatComesAndGoesInASearchIsToldAgainAfterADay(TransactionOperations<Connection> transactions, MetParts met) {
        watch("""
                {"name": "Few", "search": {"inStock": true}, "quantity": %d, "tellNew": true}""".formatted(MUCH + 1));
        UUID watch = watches().getFirst().id();
        Instant start = Instant.parse("2026-03-01T08:00:00Z");
        List<UUID> one = List.of(new UUID(0, 1));
        assertThat(hits(transactions, met, watch, one, start)).containsExactlyElementsOf(one);
        assertThat(hits(transactions, met, watch, List.of(), start.plusSeconds(600))).isEmpty();
        assertThat(hits(transactions, met, watch, one, start.plus(Duration.ofHours(24)))).isEmpty();
        assertThat(hits(transactions, met, watch, List.of(), start.plus(Duration.ofHours(30)))).isEmpty();
        assertThat(hits(transactions, met, watch, List.of(), start.plus(Duration.ofHours(50)))).isEmpty();
        assertThat(hits(transactions, met, watch, one, start.plus(Duration.ofHours(54)))).containsExactlyElementsOf(one);
    }

    @Test
    void wordsTakenOtherwiseAreWatchedSo() throws IOException, InterruptedException {
        String as = "zzqx=category:" + offer.categorySlug();
        String search = "{\"name\": \"%s\", \"search\": {\"q\": \"%s zzqx\"%s, \"inStock\": true}, \"quantity\": %d, \"tellNew\": true}";
        watch(search.formatted("As read", mpn, "", MUCH));
        watch(search.formatted("Otherwise", mpn, ", \"as\": [\"" + as + "\"]", MUCH));
        stock(MUCH);
        look();

        assertThat(titles()).containsExactly("Otherwise: 1 new part");
        assertThat(visitor.get("/part-watches").json().get("items").get(0).get("search").get("as").get(0).asText()).isEqualTo(as);
        assertThat(visitor.post("/part-watches", search.formatted("Bad", mpn, ", \"as\": [\"elsewhere=text\"]", MUCH)).status())
                .isEqualTo(400);
    }

    private static Set<UUID> hits(TransactionOperations<Connection> transactions, MetParts met, UUID watch, List<UUID> ids, Instant now) {
        return Objects.requireNonNull(transactions.executeWrite(status -> met.cross(watch, Condition.NEW, ids, now, null)));
    }

    private static Set<UUID> cross(TransactionOperations<Connection> transactions, MetParts met, UUID watch, List<UUID> ids,
            @Nullable UUID through) {
        return Objects.requireNonNull(transactions.executeWrite(status -> met.cross(watch, Condition.STOCK, ids, Instant.now(), through)));
    }

    private void watch(String body) {
        assertThat(visitor.post("/part-watches", body).status()).isEqualTo(201);
    }

    private List<Watch> watches() {
        return product.getBean(Watches.class).list(person);
    }

    private void look() {
        watches().forEach(watch -> assertThat(product.getBean(TellOfParts.class).look(watch)).isTrue());
    }

    private List<String> titles() {
        return visitor.get("/notices?kind=parts").json().findValuesAsText("title");
    }

    private void stock(long pieces) throws IOException, InterruptedException {
        product.getBean(ChangeStock.class).change(offer.id(), pieces);
        settle();
    }

    private void settle() throws IOException, InterruptedException {
        Indexed.await(product, DocumentKind.PART);
    }
}
