package hqb.projects;

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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class ProjectTest {
    private static final String FIRST = """
            Ref,Qty,MPN,Manufacturer,Value,Footprint,LCSC
            U1,1,STM32F103C8T6,STMicroelectronics,MCU,LQFP-48,
            "R1,R2",2,,,10k,0603,
            U3,1,,,,,C2667259
            J1,1,DNP,,,,
            """;
    private static final String SECOND = """
            Ref,Qty,MPN,Manufacturer,Value,Footprint,LCSC
            U1,1,AMC7812SPAPR,,MCU,LQFP-48,
            "R1,R2,R3",3,,,10k,0603,
            J1,1,DNP,,,,
            """;

    private final Database database;
    private final TestAccounts accounts;
    private final Visitor own;
    private final Visitor nobody;

    ProjectTest(Api api, ApplicationContext product, DataSource source) {
        this.database = new Database(source);
        this.accounts = new TestAccounts(api, product);
        this.own = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        this.nobody = Visitor.nobody(api);
    }

    private static String bom(Visitor visitor, String text) {
        return visitor.upload("/boms", "board.csv", text.getBytes(StandardCharsets.UTF_8)).json().path("id").asText();
    }

    private String project() {
        Answer opened = own.post("/projects", "{\"name\": \"Lamp\", \"boards\": 10}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return "/projects/" + opened.json().path("id").asText();
    }

    private static Answer addVersion(Visitor visitor, String project, String bom) {
        return visitor.post(project + "/versions", "{\"bomId\": \"" + bom + "\", \"note\": \"as built\"}");
    }

    private String withTwoVersions() {
        String project = project();
        assertThat(addVersion(own, project, bom(own, FIRST)).json().path("number").asInt()).isEqualTo(1);
        assertThat(addVersion(own, project, bom(own, SECOND)).json().path("number").asInt()).isEqualTo(2);
        return project;
    }

    @Test
    void aVersionIsPricedTheDayItIsAdded() {
        String project = withTwoVersions();

        JsonNode page = own.get(project).json();

        assertThat(page.path("versions")).hasSize(2);
        assertThat(page.path("costs")).hasSize(2);
        JsonNode cost = page.at("/costs/0");
        assertThat(cost.path("lines").asInt()).as("what is left off is not counted").isEqualTo(3);
        assertThat(cost.path("priced").asInt()).isBetween(1, 3);
        assertThat(cost.path("boards").asInt()).isEqualTo(10);
        assertThat(new BigDecimal(cost.at("/perBoard/amount").asText())).isNotNegative();
    }

    @Test
    void anotherNumberOfBoardsPricesTheNewestVersionAnew() {
        String project = withTwoVersions();

        JsonNode page = own.put(project, "{\"name\": \"Lamp B\", \"boards\": 500}").json();

        assertThat(page.path("name").asText()).isEqualTo("Lamp B");
        assertThat(page.path("costs").findValuesAsText("boards")).containsExactlyInAnyOrder("10", "500");
    }

    @Test
    void aListIsOnceAVersionAndThenNotDeleted() {
        String project = project();
        String bom = bom(own, FIRST);
        addVersion(own, project, bom);

        assertThat(addVersion(own, project, bom).status()).isEqualTo(409);
        assertThat(own.delete("/boms/" + bom).status()).isEqualTo(409);
        assertThat(own.delete(project + "/versions/1").status()).isEqualTo(204);
        assertThat(own.delete("/boms/" + bom).status()).isEqualTo(204);
    }

    @Test
    void aListThatNobodyOwnsIsKeptByBecomingAVersion() {
        String bom = bom(nobody, FIRST);

        assertThat(addVersion(own, project(), bom).status()).isEqualTo(201);
        assertThat(own.get("/boms/" + bom).json().path("own").asBoolean()).isTrue();
        Visitor others = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        String theirs = "/projects/" + others.post("/projects", "{\"name\": \"X\", \"boards\": 1}").json().path("id").asText();
        assertThat(addVersion(others, theirs, bom).status()).isEqualTo(409);
    }

    @Test
    void versionsAreComparedByReferenceAndPart() {
        JsonNode comparison = own.get(withTwoVersions() + "/comparison?from=1&to=2").json();

        assertThat(comparison.at("/counts/added").asInt()).as("R3").isEqualTo(1);
        assertThat(comparison.at("/counts/removed").asInt()).as("U3").isEqualTo(1);
        assertThat(comparison.at("/counts/changed").asInt()).as("U1").isEqualTo(1);
        assertThat(comparison.at("/counts/same").asInt()).as("R1, R2, J1").isEqualTo(3);
        JsonNode changed = comparison.at("/changes/0");
        assertThat(changed.path("kind").asText()).isEqualTo("changed");
        assertThat(changed.at("/references/0").asText()).isEqualTo("U1");
        assertThat(changed.at("/before/part").asText()).contains("STM32F103C8T6");
        assertThat(changed.at("/after/part").asText()).contains("AMC7812SPAPR");
    }

    @Test
    void aVersionIsWrittenForOtherTools() {
        String project = withTwoVersions();

        String jlc = own.get(project + "/versions/1/file?form=jlc-bom").text();

        assertThat(jlc.lines().findFirst().orElse("")).endsWith("Comment,Designator,Footprint,LCSC Part #");
        assertThat(jlc).contains("C2667259").contains("\"R1,R2\"").doesNotContain("J1");
        assertThat(own.get(project + "/versions/1/file?form=kicad").text()).contains("Reference,Value,Footprint,Qty,DNP").contains("J1");
        assertThat(own.get(project + "/versions/1/file?form=csv").text()).contains("STM32F103C8T6,STMicroelectronics");
        assertThat(own.get(project + "/versions/1/file?form=xlsx").status()).isEqualTo(200);
        assertThat(own.get(project + "/versions/1/file?form=pdf").status()).isEqualTo(400);
        assertThat(own.get(project + "/versions/9/file?form=csv").status()).isEqualTo(404);
    }

    @Test
    void theFileOfPlacesIsHandedOutAsItCame() {
        String project = project();
        assertThat(own.get(project + "/placement").status()).isEqualTo(404);
        assertThat(
                own.upload(project + "/placement", "lamp-cpl.csv", "Designator,Mid X\nU1,1mm\n".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(204);

        assertThat(own.get(project + "/placement").text()).isEqualTo("Designator,Mid X\nU1,1mm\n");
        assertThat(own.get(project).json().path("placement").asText()).isEqualTo("lamp-cpl.csv");
    }

    @Test
    void aLinkToShareShowsAndIsTakenBack() {
        String project = withTwoVersions();
        String shared = "/projects/shared/" + own.post(project + "/share", "").json().path("id").asText();

        JsonNode page = nobody.get(shared).json();
        assertThat(page.path("name").asText()).isEqualTo("Lamp");
        assertThat(page.at("/versions/0/bomId").isNull()).isTrue();
        assertThat(page.path("shareId").isNull()).isTrue();
        assertThat(nobody.get(shared + "/comparison?from=1&to=2").status()).isEqualTo(200);
        assertThat(own.delete(project + "/share").status()).isEqualTo(204);
        assertThat(nobody.get(shared).status()).isEqualTo(404);
    }

    @Test
    void invitedPeopleDoWhatTheirRoleSays() {
        String project = withTwoVersions();
        OrganisationId elsewhere = accounts.organisation(OrganisationKind.MAKER);
        PersonId person = accounts.member(elsewhere, Role.OWNER);
        Visitor guest = accounts.browser(person, elsewhere, false);
        String email = database.text("SELECT email FROM accounts_person WHERE id = ?", person.value());
        assertThat(guest.get(project).status()).isEqualTo(404);

        assertThat(own.post(project + "/people", "{\"email\": \"" + email + "\", \"role\": \"viewer\"}").status()).isEqualTo(200);
        assertThat(database.text("SELECT count(*) FROM platform_mail WHERE recipient = ?", email)).isEqualTo("1");
        assertThat(guest.get(project).json().path("role").asText()).isEqualTo("viewer");
        assertThat(guest.get("/projects").json().at("/items/0/own").asBoolean()).isFalse();
        assertThat(guest.put(project, "{\"name\": \"Mine\", \"boards\": 1}").status()).isEqualTo(403);

        own.post(project + "/people", "{\"email\": \"" + email + "\", \"role\": \"editor\"}");
        assertThat(addVersion(guest, project, bom(guest, FIRST)).status()).isEqualTo(201);
        assertThat(guest.delete(project).status()).isEqualTo(403);
        assertThat(guest.post(project + "/share", "").status()).isEqualTo(403);

        String id = own.get(project).json().at("/people/0/id").asText();
        assertThat(own.delete(project + "/people/" + id).status()).isEqualTo(204);
        assertThat(guest.get(project).status()).isEqualTo(404);
    }

    @Test
    void wrongInvitationsNameTheField() {
        String project = project();

        assertThat(own.post(project + "/people", "{\"email\": \"nobody\", \"role\": \"king\"}").json().path("errors")
                .findValuesAsText("field"))
                .containsExactlyInAnyOrder("/email", "/role");
        assertThat(own.post("/projects", "{\"name\": \"x\", \"boards\": 0}").status()).isEqualTo(400);
    }

    @Test
    void projectsArePagedAndDeleted() {
        String first = project();
        project();
        JsonNode page = own.get("/projects?size=1").json();

        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(own.get("/projects?size=1&cursor=" + page.path("next").asText()).json().path("next").isNull()).isTrue();
        assertThat(own.delete(first).status()).isEqualTo(204);
        assertThat(own.get(first).status()).isEqualTo(404);
    }
}
