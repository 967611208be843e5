package hqb.supply.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class OnboardingJourneyTest {
    private static final String APPLICATION = "/supply/application";
    private static final String OPERATIONS = "/operations/supplier-applications/";

    private final Api api;
    private final TestAccounts accounts;
    private final Database database;
    private final Visitor operator;

    OnboardingJourneyTest(Api api, ApplicationContext product, DataSource source) {
        this.api = api;
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(source);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        PersonId person = accounts.member(platform, Role.OPERATOR);
        this.operator = accounts.browser(person, platform, true);
    }

    private static String freshCode() {
        StringBuilder code = new StringBuilder("91440300MA");
        while (code.length() < CreditCode.LENGTH - 1) {
            code.append(CreditCode.CHARACTERS.charAt(ThreadLocalRandom.current().nextInt(CreditCode.CHARACTERS.length())));
        }
        return code.toString() + CreditCode.checkCharacter(code.toString());
    }

    private String freeCounter() {
        return database.text("""
                SELECT id FROM places_counter c WHERE NOT EXISTS (SELECT FROM supply_supplier_counter s WHERE s.counter_id = c.id)
                    AND NOT EXISTS (SELECT FROM supply_application a WHERE a.counter_id = c.id) ORDER BY random() LIMIT 1
                """);
    }

    private static String facts(String code, String counter) {
        return """
                {"companyName": "深圳市测试电子有限公司", "creditCode": "%s", "nameEn": "Tested Électronics", "nameZh": "测试电子", "aboutEn": "",
                 "aboutZh": "", "kind": "stall", "contactName": "Li", "contactPhone": "+86 755 8888 0000",
                 "contactEmail": "li@test.example", "counterId": "%s"}""".formatted(code, counter);
    }

    /** Who stands on the plan of the floor where a storefront says that its counter is. */
    private String occupantOnPlan(JsonNode counter) {
        for (JsonNode floor : Visitor.nobody(api).get("/markets/" + counter.path("market").asText()).json().path("floorPlans")) {
            for (JsonNode planned : floor.path("counters")) {
                if (floor.path("label").asText().equals(counter.path("floor").asText())
                        && planned.path("number").asText().equals(counter.path("number").asText())) {
                    return planned.path("supplier").path("id").asText();
                }
            }
        }
        return "not on the plan";
    }

    private static Answer upload(Visitor visitor, String content, String kind) {
        return upload(visitor, content, kind, "xyz");
    }

    private static Answer upload(Visitor visitor, String content, String kind, String boundary) {
        String body = "--xyz\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind
                + "\r\n--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../licence.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n" + content + "\r\n--xyz--\r\n";
        return visitor.send("POST", APPLICATION + "/documents", body.replace("--xyz", "--" + boundary),
                "multipart/form-data; boundary=" + boundary);
    }

    private Visitor submitted(String code, String counter) {
        Visitor owner = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        assertThat(owner.put(APPLICATION, facts(code, counter)).status()).isEqualTo(200);
        assertThat(upload(owner, "%PDF-1.7 licence", "business-licence").status()).isEqualTo(201);
        assertThat(owner.post(APPLICATION + "/submission", "").status()).isEqualTo(200);
        return owner;
    }

    private static String id(Visitor owner) {
        return owner.get(APPLICATION).json().path("id").asText();
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().path("type").asText()).endsWith("/" + code);
    }

    @Test
    void anApprovedApplicationIsASupplierAtItsCounter() {
        String counter = freeCounter();
        Visitor owner = submitted(freshCode(), counter);
        assertThat(operator.get("/operations/supplier-applications?state=submitted&size=100").text()).contains(id(owner));

        JsonNode approved = operator.post(OPERATIONS + id(owner) + "/approval", "").json();

        assertThat(approved.path("state").asText()).isEqualTo("approved");
        JsonNode supplier = Visitor.nobody(api).get("/suppliers/" + approved.path("supplierId").asText()).json();
        assertThat(supplier.path("name").asText()).isEqualTo("Tested Électronics");
        assertThat(supplier.path("demonstration").asBoolean()).isFalse();
        assertThat(supplier.path("counters").size()).isEqualTo(1);
        assertThat(occupantOnPlan(supplier.path("counters").get(0))).as("lit on the floor's plan")
                .isEqualTo(approved.path("supplierId").asText());
        assertThat(owner.me().path("organisation").path("kind").asText()).isEqualTo("supplier");
        assertThat(owner.get("/organisation/audit").json().path("items").findValuesAsText("action"))
                .containsExactly("supplier-application.approved", "supplier-application.submitted");
        assertThat(database.text("SELECT slug FROM supply_supplier WHERE id = ?", UUID.fromString(approved.path("supplierId").asText())))
                .startsWith("tested-electronics-");
        assertThat(owner.post("/me/deletion", "{\"password\": \"" + TestAccounts.PASSWORD + "\"}").status()).isEqualTo(409);
    }

    @Test
    void whatIsMissingIsNamedWhenItIsSubmitted() {
        Visitor owner = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        JsonNode none = owner.get(APPLICATION).json();
        assertThat(none.path("state").asText()).isEqualTo("none");
        assertThat(none.path("id").isNull()).isTrue();
        assertThat(none.path("checklist").findValuesAsText("done")).containsOnly("false");
        assertProblem(owner.put(APPLICATION, "{\"creditCode\": \"91350100M000100Y44\", \"kind\": \"castle\"}"), 400, "invalid-request");
        assertThat(owner.put(APPLICATION, "{\"companyName\": \"Half\"}").status()).isEqualTo(200);

        Answer refused = owner.post(APPLICATION + "/submission", "");

        assertProblem(refused, 400, "invalid-request");
        assertThat(refused.json().path("errors").findValuesAsText("field")).contains("/credit-code", "/counter", "/business-licence")
                .doesNotContain("/company-name");
    }

    @Test
    void documentsAreOfKnownKindsAndAreHandedBackAsTheyWere() {
        Visitor owner = submitted(freshCode(), freeCounter());
        operator.post(OPERATIONS + id(owner) + "/request-for-more", "{\"note\": \"A clearer copy, please.\"}");

        assertProblem(upload(owner, "<html>", "other"), 415, "unsupported-media-type");
        assertProblem(upload(owner, "%PDF-1.7", "painting"), 400, "invalid-request");
        assertProblem(upload(owner, "%PDF-" + "x".repeat(10 * 1_048_576), "other"), 413, "too-large");
        assertProblem(upload(owner, "not at the start: %PDF-", "other"), 415, "unsupported-media-type");
        JsonNode paper = owner.get(APPLICATION).json().path("documents").get(0);
        assertThat(paper.path("name").asText()).isEqualTo("licence.pdf");
        Answer download = owner.get(APPLICATION + "/documents/" + paper.path("id").asText());
        assertThat(download.text()).isEqualTo("%PDF-1.7 licence");
        assertThat(download.header("Content-Disposition")).startsWith("attachment");
        assertThat(operator.get(OPERATIONS + id(owner) + "/documents/" + paper.path("id").asText()).status()).isEqualTo(200);
        Visitor other = submitted(freshCode(), freeCounter());
        assertProblem(other.get(APPLICATION + "/documents/" + paper.path("id").asText()), 404, "not-found");
        assertThat(owner.delete(APPLICATION + "/documents/" + paper.path("id").asText()).status()).isEqualTo(204);
    }

    @Test
    void anUploadThatIsRepeatedIsThereOnce() {
        Visitor owner = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        owner.put(APPLICATION, "{}");
        owner.header("Idempotency-Key", UUID.randomUUID().toString());
        String large = "%PDF-" + "x".repeat(9_000_000);

        Answer first = upload(owner, large, "lease", "boundary-number-1");
        Answer again = upload(owner, large, "lease", "boundary-number-2");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(first.json().path("bytes").asLong()).isEqualTo(large.length());
        assertProblem(upload(owner, large + "y", "lease", "boundary-number-1"), 422, "idempotency-mismatch");
        assertThat(owner.get(APPLICATION).json().path("documents").size()).isEqualTo(1);
    }

    @Test
    void theOperatorAsksForMoreRejectsAndTheApplicantTriesAgain() {
        Visitor owner = submitted(freshCode(), freeCounter());
        String path = OPERATIONS + id(owner);
        assertProblem(owner.put(APPLICATION, facts(freshCode(), freeCounter())), 409, "conflict");

        assertProblem(operator.post(path + "/request-for-more", "{}"), 400, "invalid-request");
        assertThat(operator.post(path + "/request-for-more", "{\"note\": \"Which floor?\"}").json().path("note").asText())
                .isEqualTo("Which floor?");
        assertThat(owner.post(APPLICATION + "/submission", "").json().path("state").asText()).isEqualTo("submitted");
        assertThat(operator.post(path + "/rejection", "{\"reason\": \"No.\"}").json().path("state").asText()).isEqualTo("rejected");
        assertProblem(operator.post(path + "/approval", ""), 409, "conflict");
        assertThat(owner.post(APPLICATION + "/reopening", "").json().path("state").asText()).isEqualTo("draft");
    }

    @Test
    void oneCompanyAndOneCounterAreAskedForOnce() {
        String code = freshCode();
        String counter = freeCounter();
        submitted(code, counter);
        Visitor second = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        second.put(APPLICATION, facts(code, counter));
        upload(second, "%PDF-1.7", "business-licence");

        Answer refused = second.post(APPLICATION + "/submission", "");

        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactlyInAnyOrder("/credit-code", "/counter");
    }

    @Test
    void whoIsAskedForMoreCannotTakeWhatAnotherAsksFor() {
        String counter = freeCounter();
        submitted(freshCode(), counter);
        Visitor owner = submitted(freshCode(), freeCounter());
        operator.post(OPERATIONS + id(owner) + "/request-for-more", "{\"note\": \"Another counter, please.\"}");

        assertProblem(owner.put(APPLICATION, facts(freshCode(), counter)), 409, "conflict");
    }

    @Test
    void theOperatorSeesEverySupplierPageByPage() {
        JsonNode first = operator.get("/operations/suppliers?size=2").json();
        JsonNode second = operator.get("/operations/suppliers?size=2&cursor=" + first.path("next").asText()).json();

        assertThat(first.path("total").asInt()).isGreaterThan(80);
        assertThat(second.path("items").findValuesAsText("id")).hasSize(2).doesNotContainAnyElementsOf(
                first.path("items").findValuesAsText("id"));
        assertProblem(operator.get("/operations/suppliers?state=happy"), 400, "invalid-request");
    }

    @Test
    void aSuspendedSupplierVanishesWithItsOffersAndComesBack() throws InterruptedException {
        UUID supplier = UUID.fromString(database
                .text("""
                        SELECT supplier_id FROM supply_tally GROUP BY supplier_id HAVING sum(offers) BETWEEN 5 AND 200 ORDER BY sum(offers), 1 LIMIT 1
                        """));
        String part = database.text("SELECT part_id FROM supply_offer WHERE supplier_id = ? ORDER BY id LIMIT 1", supplier);
        String mpn = database.text("SELECT mpn FROM catalogue_part WHERE id = ?", UUID.fromString(part));
        int before = suppliersOf(part);
        String path = "/operations/suppliers/" + supplier + "/suspension";
        assertProblem(operator.post(path, "{}"), 400, "invalid-request");
        assertProblem(operator.delete(path), 409, "conflict");

        assertThat(operator.post(path, "{\"reason\": \"counterfeits\"}").status()).isEqualTo(204);
        try {
            assertThat(suppliersOf(part)).isEqualTo(before - 1);
            assertThat(Visitor.nobody(api).get("/suppliers/" + supplier).status()).isEqualTo(404);
            assertThat(Visitor.nobody(api).get("/suppliers/" + supplier + "/offers").status()).isEqualTo(404);
            awaitInSearch(mpn, part, before - 1);
            assertProblem(operator.post(path, "{\"reason\": \"again\"}"), 409, "conflict");
            assertThat(operator.get("/operations/suppliers?state=suspended").json().path("items").findValuesAsText("id"))
                    .contains(supplier.toString());
        } finally {
            assertThat(operator.delete(path).status()).isEqualTo(204);
        }
        assertThat(suppliersOf(part)).isEqualTo(before);
        assertThat(Visitor.nobody(api).get("/suppliers/" + supplier).status()).isEqualTo(200);
        awaitInSearch(mpn, part, before);
    }

    private int suppliersOf(String part) {
        return api.get("/parts/" + part).json().path("supplierCount").asInt();
    }

    private void awaitInSearch(String mpn, String part, int expected) throws InterruptedException {
        int found = -1;
        for (int i = 0; i < 100 && found != expected; i++) {
            for (JsonNode item : api.get("/parts?size=100&q=" + Api.encode(mpn)).json().path("items")) {
                found = item.path("id").asText().equals(part) ? item.path("supplierCount").asInt() : found;
            }
            Thread.sleep(100);
        }
        assertThat(found).isEqualTo(expected);
    }
}
