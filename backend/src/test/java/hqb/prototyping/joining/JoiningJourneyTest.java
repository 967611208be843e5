package hqb.prototyping.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class JoiningJourneyTest {
    private static final String APPLICATION = "/provider/application";
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BASE = 31;

    private final Api api;
    private final TestAccounts accounts;
    private final Database database;
    private final Visitor operator;

    JoiningJourneyTest(Api api, ApplicationContext product, DataSource source) {
        this.api = api;
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(source);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
    }

    private static String freshCode() {
        StringBuilder code = new StringBuilder("91440300MB");
        while (code.length() < 17) {
            code.append(SIGNS.charAt(ThreadLocalRandom.current().nextInt(SIGNS.length())));
        }
        int weight = 1;
        int sum = 0;
        for (char c : code.toString().toCharArray()) {
            sum += SIGNS.indexOf(c) * weight;
            weight = weight * 3 % BASE;
        }
        return code.toString() + SIGNS.charAt((BASE - sum % BASE) % BASE);
    }

    private static Answer upload(Visitor visitor, String kind) {
        String body = "--xyz\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind
                + "\r\n--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"paper.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.7 paper\r\n--xyz--\r\n";
        return visitor.send("POST", APPLICATION + "/documents", body, "multipart/form-data; boundary=xyz");
    }

    private Visitor submitted(String name) throws Exception {
        Visitor owner = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        assertThat(owner.put(APPLICATION, """
                {"companyName": "深圳市测试有限公司", "creditCode": "%s", "contactName": "Li", "contactPhone": "+86 755 8888 0000",
                 "contactEmail": "li@test.example"}""".formatted(freshCode())).status()).isEqualTo(200);
        upload(owner, "business-licence");
        upload(owner, "photo");
        owner.put("/provider/profile", """
                {"nameEn": "%s", "nameZh": "测试工坊", "aboutEn": "a", "aboutZh": "b", "cityEn": "Shenzhen", "cityZh": "深圳"}"""
                .formatted(name));
        owner.put("/provider/machines", "{\"items\": [{\"process\": \"stencil\", \"name\": \"Laser\", \"units\": 1}]}");
        String document = owner.get("/provider/rules/starters/stencil").json().path("document").asText();
        assertThat(owner.post("/provider/rules", new ObjectMapper().writeValueAsString(Map.of("document", document))).status())
                .isEqualTo(201);
        Answer submitted = owner.post(APPLICATION + "/submission", "");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        return owner;
    }

    private static String path(Visitor owner) {
        return "/operations/provider-applications/" + owner.get(APPLICATION).json().path("id").asText();
    }

    @Test
    void anApplicantIsSeenByNobodyUntilAllIsTickedAndApproved() throws Exception {
        String name = "Tested Workshop " + UUID.randomUUID().toString().substring(0, 8);
        Visitor owner = submitted(name);
        String slug = owner.get("/provider").json().path("slug").asText();
        assertThat(owner.get("/provider").json().path("state").asText()).isEqualTo("applied");
        assertThat(Visitor.nobody(api).get("/providers/" + slug).status()).isEqualTo(404);
        assertThat(operator.get("/operations/provider-applications?state=submitted&size=100").text()).contains("深圳市测试有限公司");
        assertThat(operator.post(path(owner) + "/approval", "").status()).as("nothing is ticked").isEqualTo(409);
        assertThat(operator.put(path(owner) + "/ticks", "{\"codes\": [\"magic\"]}").status()).isEqualTo(400);
        JsonNode ticked = operator.put(path(owner) + "/ticks", """
                {"codes": ["company", "contact", "profile", "machines", "rules", "evidence"]}""").json();
        assertThat(ticked.path("checklist").findValuesAsText("ticked")).containsOnly("true");

        JsonNode approved = operator.post(path(owner) + "/approval", "").json();

        assertThat(approved.path("state").asText()).isEqualTo("approved");
        String word = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        assertThat(Visitor.nobody(api).get("/providers/" + word).json().path("processes").toString()).isEqualTo("[\"stencil\"]");
        assertThat(owner.me().path("organisation").path("kind").asText()).isEqualTo("provider");
        assertThat(owner.get("/notices").json().path("items").findValuesAsText("title")).contains("Your workshop is approved");
        assertThat(owner.put(APPLICATION, "{}").status()).isEqualTo(409);
        leave(word);
    }

    /** Nobody else's prices shall have this one among them. */
    private void leave(String slug) throws SQLException {
        database.change("UPDATE prototyping_provider SET state = 'removed' WHERE slug = ?", slug);
    }

    @Test
    void whatIsMissingIsNamedWhenItIsSubmitted() {
        Visitor owner = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        assertThat(owner.get(APPLICATION).json().path("state").asText()).isEqualTo("none");
        assertThat(owner.get("/provider").status()).isEqualTo(404);
        assertThat(owner.put(APPLICATION, "{\"creditCode\": \"91350100M000100Y44\"}").status()).isEqualTo(400);
        assertThat(owner.put(APPLICATION, "{\"companyName\": \"Half\"}").status()).isEqualTo(200);

        List<String> missing = owner.post(APPLICATION + "/submission", "").json().path("errors").findValuesAsText("field");

        assertThat(missing).containsExactly("/company", "/contact", "/profile", "/machines", "/rules", "/evidence");
        assertThat(upload(owner, "painting").status()).isEqualTo(400);
    }

    @Test
    void theOperatorAsksForMoreRejectsAndTheApplicantTriesAgain() throws Exception {
        Visitor owner = submitted("Asked " + UUID.randomUUID());
        String path = path(owner);
        assertThat(owner.put(APPLICATION, "{}").status()).isEqualTo(409);
        assertThat(operator.post(path + "/request-for-more", "{}").status()).isEqualTo(400);
        assertThat(operator.post(path + "/request-for-more", "{\"note\": \"Which floor?\"}").json().path("note").asText())
                .isEqualTo("Which floor?");
        assertThat(owner.post(APPLICATION + "/submission", "").status()).isEqualTo(200);
        assertThat(operator.post(path + "/rejection", "{\"reason\": \"No.\"}").json().path("state").asText()).isEqualTo("rejected");
        assertThat(operator.post(path + "/approval", "").status()).isEqualTo(409);
        assertThat(owner.post(APPLICATION + "/reopening", "").json().path("state").asText()).isEqualTo("draft");
        assertThat(database.text("SELECT subject FROM platform_mail WHERE recipient = 'li@test.example' ORDER BY id DESC LIMIT 1"))
                .contains("rejected");
    }
}
