package hqb.spaces.leases;

import static hqb.spaces.leases.LeaseStage.accept;
import static hqb.spaces.leases.LeaseStage.ok;
import static hqb.spaces.leases.LeaseStage.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class LeaseTest {
    private static final byte[] PNG = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final int RACERS = 64;

    private final LeaseStage stage;

    LeaseTest(Api api, ApplicationContext product) throws SQLException {
        this.stage = new LeaseStage(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        stage.close();
    }

    private Visitor stranger() {
        return stage.accounts.browser(stage.accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
    }

    @Test
    void anApplicationIsForBothSidesAndOperatorsAndForNobodyElse() {
        JsonNode page = ok(stage.apply(stage.tenant), 201);
        String id = page.path("id").asText();
        assertThat(page.path("state").asText()).isEqualTo("submitted");
        assertThat(page.path("number").asText()).matches("LS-[0-9]{4}-[0-9]{6,}");
        assertThat(ok(stage.landlord.get("/leases/" + id), 200).path("actions").toString()).contains("offer", "decline");
        assertThat(ok(stage.operator.get("/leases/" + id), 200).path("side").asText()).isEqualTo("operator");
        assertThat(stranger().get("/leases/" + id).status()).isEqualTo(404);
        String file = ok(stage.tenant.upload("/leases/" + id + "/files", "licence.png", PNG), 201).path("id").asText();
        assertThat(stage.landlord.get("/leases/" + id + "/files/" + file).status()).isEqualTo(200);
        assertThat(stage.operator.get("/leases/" + id + "/files/" + file).status()).isEqualTo(200);
        assertThat(stranger().get("/leases/" + id + "/files/" + file).status()).isEqualTo(404);
        assertThat(stage.apply(stage.tenant).status()).as("once at a time").isEqualTo(409);
        assertThat(stage.apply(stage.landlord).status()).as("its own unit").isEqualTo(409);
        assertThat(ok(stage.landlord.get("/leases?side=landlord&state=open"), 200).path("total").asInt()).isEqualTo(1);
        assertThat(ok(stage.tenant.get("/leases?side=landlord"), 200).path("total").asInt()).isZero();
    }

    @Test
    void aUnitThatNobodyLetsCannotBeAppliedFor() throws SQLException {
        stage.database.change("UPDATE spaces_lettable_unit SET owner_id = NULL WHERE id = ?", stage.unit);
        assertThat(stage.apply(stage.tenant).status()).isEqualTo(409);
    }

    @Test
    void anOfferSaysHowItDiffersFromTheUnitsTermsAndOneThatIsMadeAgainReplacesIt() {
        String id = stage.offered(stage.day(10));
        JsonNode offer = stage.see(id).at("/offers/0");
        assertThat(offer.at("/deposit/amount").asText()).isEqualTo("12400.00");
        assertThat(offer.at("/rents/1/rentMonth/amount").asText()).isEqualTo("6510.00");
        if (!offer.path("listedRent").isNull()) {
            assertThat(offer.at("/difference/amount").decimalValue().add(offer.at("/listedRent/amount").decimalValue())).isNotNull();
        }
        ok(stage.tenant.post("/leases/" + id + "/deeds", "{\"deed\": \"turn-down\", \"text\": \"Too much\"}"), 200);
        assertThat(accept(stage.tenant, id).status()).isEqualTo(409);
        ok(stage.landlord.post("/leases/" + id + "/offers", stage.terms(stage.day(10), stage.day(400), "6000.00")), 200);
        String first = stage.see(id).at("/offers/1/id").asText();
        ok(stage.landlord.post("/leases/" + id + "/offers", stage.terms(stage.day(10), stage.day(400), "5900.00")), 200);
        assertThat(stage.tenant.post("/leases/" + id + "/acceptance", "{\"offerId\": \"" + first + "\"}").status())
                .as("it was replaced meanwhile").isEqualTo(409);
        assertThat(stage.landlord.post("/leases/" + id + "/acceptance", "{\"offerId\": \"" + first + "\"}").status()).isEqualTo(409);
        assertThat(stage.landlord.post("/leases/" + id + "/offers", "{\"rentMonth\": 1.234}").json().path("errors").size())
                .isGreaterThan(5);
    }

    @Test
    void acceptingAndSigningLeadsToAContractWhoseHashBothHaveSigned() throws SQLException {
        String id = stage.offered(stage.day(10));
        JsonNode accepted = ok(accept(stage.tenant, id), 200);
        JsonNode contract = accepted.at("/contracts/0");
        assertThat(accepted.path("state").asText()).isEqualTo("accepted");
        Answer pdf = stage.tenant.get("/leases/" + id + "/contracts/" + contract.path("id").asText() + "/file");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(HexFormat.of().formatHex(sha256(pdf.body()))).isEqualTo(contract.path("hash").asText());
        assertThat(stranger().get("/leases/" + id + "/contracts/" + contract.path("id").asText() + "/file").status()).isEqualTo(404);

        String wrong = """
                {"contractId": "%s", "hash": "%s", "name": "Li Lei", "password": "%s"}""";
        assertThat(stage.tenant.post("/leases/" + id + "/signatures",
                wrong.formatted(contract.path("id").asText(), "0".repeat(64), "correct horse battery")).status()).isEqualTo(400);
        assertThat(stage.tenant.post("/leases/" + id + "/signatures",
                wrong.formatted(contract.path("id").asText(), contract.path("hash").asText(), "not it")).status()).isEqualTo(400);
        assertThat(stage.accounts.browser(stage.tenants, Role.BUYER).post("/leases/" + id + "/signatures",
                wrong.formatted(contract.path("id").asText(), contract.path("hash").asText(), "correct horse battery")).status())
                .as("a buyer binds nobody").isEqualTo(403);

        assertThat(ok(sign(stage.landlord, id, "Han Meimei"), 200).path("state").asText()).isEqualTo("signing");
        assertThat(sign(stage.landlord, id, "Han Meimei").status()).as("once a side").isEqualTo(409);
        assertThat(stage.tenant.get("/leases/" + id + "/contracts/" + contract.path("id").asText() + "/record").status()).isEqualTo(404);
        JsonNode signed = ok(sign(stage.tenant, id, "Li Lei"), 200);
        assertThat(signed.path("state").asText()).isEqualTo("awaiting-deposit");
        assertThat(signed.at("/contracts/0/signatures/1/name").asText()).isEqualTo("Li Lei");
        assertThat(signed.at("/contracts/0/hash")).isEqualTo(contract.path("hash"));
        assertThat(signed.at("/contracts/0/recordHash").asText()).matches("[0-9a-f]{64}");
        assertThat(stage.tenant.get("/leases/" + id + "/contracts/" + contract.path("id").asText() + "/record").status()).isEqualTo(200);
        assertThat(stage.database.text("SELECT address FROM spaces_lease_signature WHERE contract_id = ?::uuid AND side = 'tenant'",
                contract.path("id").asText())).isEqualTo("127.0.0.1");
        assertThatThrownBy(
                () -> stage.database.change("UPDATE spaces_lease_contract SET hash = repeat('0', 64) WHERE lease_id = ?::uuid", id))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> stage.database.change("DELETE FROM spaces_lease_signature WHERE contract_id = ?::uuid",
                contract.path("id").asText())).hasMessageContaining("never changes");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Asks again while all connections to the database are busy, as the answer says. */
    private static Answer patiently(Supplier<Answer> asking) throws InterruptedException {
        Answer answer = asking.get();
        for (int tries = 0; answer.status() == 503 && tries < 20; tries++) {
            Thread.sleep(500);
            answer = asking.get();
        }
        return answer;
    }

    @Test
    void ofManyWhoAcceptAtOnceForTheSameDaysOneGetsThem() throws Exception {
        List<Visitor> racers = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<String> offers = new ArrayList<>();
        for (int i = 0; i < RACERS; i++) {
            Visitor racer = stranger();
            String id = ok(stage.apply(racer), 201).path("id").asText();
            JsonNode page = ok(stage.landlord.post("/leases/" + id + "/offers",
                    stage.terms(stage.day(10 + i % 7), stage.day(400 + i), "6200.00")), 200);
            racers.add(racer);
            ids.add(id);
            offers.add(page.at("/offers/0/id").asText());
        }
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Answer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < RACERS; i++) {
                int me = i;
                answers.add(threads.submit(() -> {
                    start.await();
                    return patiently(() -> racers.get(me).post("/leases/" + ids.get(me) + "/acceptance",
                            "{\"offerId\": \"" + offers.get(me) + "\"}"));
                }));
            }
            start.countDown();
        }
        int won = 0;
        for (Future<Answer> answer : answers) {
            if (answer.get().status() == 200) {
                won++;
            } else {
                assertThat(answer.get().status()).as(answer.get().toString()).isEqualTo(409);
                assertThat(answer.get().json().path("type").asText()).endsWith("/unit-taken");
                assertThat(answer.get().json().at("/taken/0/from").asText()).isNotEmpty();
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(stage.database.text("SELECT count(*) FROM spaces_lease WHERE unit_id = ? AND state = 'accepted'", stage.unit))
                .isEqualTo("1");
        assertThat(stage.landlord.post("/leases/" + ids.get(0) + "/offers", stage.terms(stage.day(10), stage.day(300), "1.00")).status())
                .as("neither is it offered any more").isEqualTo(409);
    }

    @Test
    void daysAreFreeAgainWhenSomebodyCancelsOrDoesNotSignInTime() {
        String id = stage.offered(stage.day(10));
        ok(accept(stage.tenant, id), 200);
        ok(stage.tenant.post("/leases/" + id + "/deeds", "{\"deed\": \"cancel\", \"text\": \"Found another\"}"), 200);
        String again = stage.offered(stage.day(10));
        ok(accept(stage.tenant, again), 200);
        stage.clock.move(Duration.ofDays(15));
        stage.bean(LeaseTimes.class).run();
        assertThat(stage.see(again).path("state").asText()).isEqualTo("lapsed");
        assertThat(ok(accept(stage.tenant, stage.offered(stage.day(10))), 200).path("state").asText()).isEqualTo("accepted");
    }

    @Test
    void handingOverIsSignedByBothAndThenNeverChanges() throws SQLException {
        String id = stage.running(stage.day(0));
        String at = "/leases/" + id + "/handovers/start";
        String written = """
                {"meters": [{"name": "Electricity", "reading": 1234.5, "unit": "kWh"}], "defects": "%s", "keys": 3}""";
        ok(stage.landlord.put(at, written.formatted("None")), 200);
        JsonNode record = ok(stage.tenant.put(at, written.formatted("Scratch on the door")), 200).at("/items/0");
        String signing = "{\"hash\": \"%s\", \"name\": \"Li Lei\"}";
        assertThat(stage.tenant.post(at + "/signatures", signing.formatted("0".repeat(64))).status()).isEqualTo(400);
        ok(stage.tenant.post(at + "/signatures", signing.formatted(record.path("hash").asText())), 200);
        ok(stage.landlord.post(at + "/signatures", signing.formatted(record.path("hash").asText())), 200);
        assertThat(stage.tenant.put(at, written.formatted("More")).status()).isEqualTo(409);
        assertThat(ok(stage.operator.get("/leases/" + id + "/handovers"), 200).at("/items/0/meters/0/reading").asDouble())
                .isEqualTo(1234.5);
        assertThatThrownBy(() -> stage.database.change("UPDATE spaces_lease_handover SET keys = 9 WHERE lease_id = ?::uuid", id))
                .hasMessageContaining("never changes");
    }
}
