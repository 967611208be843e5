package hqb.accounts.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class OrganisationJourneyTest {
    private final Api api;
    private final TestAccounts accounts;
    private final Database database;

    OrganisationJourneyTest(Api api, ApplicationContext product, DataSource source) {
        this.api = api;
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(source);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().path("type").asText()).endsWith("/" + code);
    }

    @Test
    void anInvitedPersonJoinsWithTheRolesOfTheInvitation() {
        OrganisationId here = accounts.organisation(OrganisationKind.SUPPLIER);
        Visitor owner = accounts.browser(here, Role.OWNER);
        OrganisationId elsewhere = accounts.organisation(OrganisationKind.MAKER);
        Visitor guest = accounts.browser(elsewhere, Role.OWNER);
        String email = guest.me().path("person").path("email").asText();

        assertThat(owner.post("/organisation/members", "{\"email\": \"%s\", \"roles\": [\"stock-keeper\"]}".formatted(email)).status())
                .isEqualTo(202);
        String token = "{\"token\": \"" + database.mailedToken(email) + "\"}";
        assertProblem(accounts.browser(elsewhere, Role.OWNER).post("/me/memberships", token), 403, "forbidden");
        assertThat(guest.post("/me/memberships", token).status()).isEqualTo(201);

        assertThat(guest.me().path("organisation").path("id").asText()).isEqualTo(here.toString());
        assertThat(guest.me().path("roles").toString()).isEqualTo("[\"stock-keeper\"]");
        assertThat(guest.me().path("organisations").size()).isEqualTo(2);
        assertThat(guest.put("/sessions/current/organisation", "{\"organisationId\": \"" + elsewhere + "\"}").status()).isEqualTo(204);
        assertThat(guest.me().path("roles").toString()).isEqualTo("[\"owner\"]");
        assertThat(actions(owner)).contains("member.invited", "member.joined");
    }

    @Test
    void anInvitationThatNobodyFollowedIsListedSentAgainAndWithdrawn() {
        OrganisationId here = accounts.organisation(OrganisationKind.SUPPLIER);
        Visitor owner = accounts.browser(here, Role.OWNER);
        OrganisationId elsewhere = accounts.organisation(OrganisationKind.MAKER);
        Visitor guest = accounts.browser(elsewhere, Role.OWNER);
        String email = guest.me().path("person").path("email").asText();
        owner.post("/organisation/members", "{\"email\": \"%s\", \"roles\": [\"buyer\"]}".formatted(email));
        String first = "{\"token\": \"" + database.mailedToken(email) + "\"}";

        JsonNode listed = owner.get("/organisation/invitations").json();
        assertThat(listed.path("total").asInt()).isEqualTo(1);
        JsonNode invitation = listed.path("items").get(0);
        assertThat(invitation.path("email").asText()).isEqualTo(email);
        assertThat(invitation.path("roles").toString()).isEqualTo("[\"buyer\"]");
        String path = "/organisation/invitations/" + invitation.path("id").asText();
        Visitor stranger = accounts.browser(elsewhere, Role.OWNER);
        assertProblem(stranger.delete(path), 404, "not-found");
        assertProblem(stranger.post(path + "/mails", ""), 404, "not-found");

        assertThat(owner.post(path + "/mails", "").status()).isEqualTo(202);
        String second = "{\"token\": \"" + database.mailedToken(email) + "\"}";
        assertProblem(guest.post("/me/memberships", first), 400, "invalid-request");
        assertThat(owner.get("/organisation/invitations").json().path("items").get(0).path("id")).isEqualTo(invitation.path("id"));

        assertThat(owner.delete(path).status()).isEqualTo(204);
        assertProblem(guest.post("/me/memberships", second), 400, "invalid-request");
        assertProblem(owner.delete(path), 404, "not-found");
        assertThat(owner.get("/organisation/invitations").json().path("total").asInt()).isZero();
        assertThat(actions(owner)).contains("invitation.sent-again", "invitation.withdrawn");
    }

    private static List<String> actions(Visitor owner) {
        return owner.get("/organisation/audit").json().path("items").findValuesAsText("action");
    }

    @Test
    void theLastOwnerCanNotGo() {
        OrganisationId organisation = accounts.organisation(OrganisationKind.MAKER);
        PersonId owner = accounts.member(organisation, Role.OWNER);
        PersonId buyer = accounts.member(organisation, Role.BUYER);
        Visitor browser = accounts.browser(owner, organisation, false);

        assertProblem(browser.delete("/organisation/members/" + owner), 409, "conflict");
        assertProblem(browser.put("/organisation/members/" + owner, "{\"roles\": [\"buyer\"]}"), 409, "conflict");
        assertProblem(browser.post("/me/deletion", "{\"password\": \"" + TestAccounts.PASSWORD + "\"}"), 409, "conflict");
        assertThat(browser.put("/organisation/members/" + buyer, "{\"roles\": [\"owner\", \"buyer\"]}").status()).isEqualTo(204);
        assertThat(browser.delete("/organisation/members/" + owner).status()).isEqualTo(204);
        assertThat(browser.me().path("organisation").isNull()).isTrue();
    }

    @Test
    void theDatabaseItselfKeepsAnOwnerAndTheRolesWhereTheyBelong() {
        OrganisationId organisation = accounts.organisation(OrganisationKind.MAKER);
        PersonId owner = accounts.member(organisation, Role.OWNER);

        assertThatThrownBy(() -> database.change("DELETE FROM accounts_membership WHERE person_id = ?", owner.value()))
                .isInstanceOf(SQLException.class).hasMessageContaining("no owner");
        assertThatThrownBy(() -> database.change("UPDATE accounts_membership SET roles = '{admin}' WHERE person_id = ?", owner.value()))
                .isInstanceOf(SQLException.class).hasMessageContaining("check");
    }

    @Test
    void theLogIsNeverChanged() {
        accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER).post("/organisation/api-keys",
                "{\"name\": \"x\", \"scopes\": [\"offers:read\"]}");

        for (String change : new String[]{"DELETE FROM accounts_audit", "UPDATE accounts_audit SET action = 'a.b'",
            "TRUNCATE accounts_audit"}) {
            assertThatThrownBy(() -> database.change(change)).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
        }
    }

    @Test
    void aChangedRoleCountsAtOnce() {
        OrganisationId organisation = accounts.organisation(OrganisationKind.MAKER);
        Visitor owner = accounts.browser(organisation, Role.OWNER);
        PersonId other = accounts.member(organisation, Role.OWNER);
        Visitor demoted = accounts.browser(other, organisation, false);

        assertThat(owner.put("/organisation/members/" + other, "{\"roles\": [\"finance\"]}").status()).isEqualTo(204);

        assertProblem(demoted.get("/organisation/api-keys"), 403, "forbidden");
    }

    @Test
    void aKeyIsShownOnceActsForItsOrganisationAndEnds() {
        OrganisationId organisation = accounts.organisation(OrganisationKind.SUPPLIER);
        Visitor owner = accounts.browser(organisation, Role.OWNER);

        JsonNode fresh = owner.post("/organisation/api-keys", "{\"name\": \"stock\", \"scopes\": [\"offers:write\"]}").json();
        String text = fresh.path("key").asText();
        assertThat(text).matches("hqb_[0-9a-f]{8}_[0-9a-f]{48}");
        assertThat(owner.get("/organisation/api-keys").text()).doesNotContain(text).contains(fresh.path("prefix").asText());
        JsonNode me = Visitor.withKey(api, text).me();
        assertThat(me.path("person").isNull()).isTrue();
        assertThat(me.path("organisation").path("id").asText()).isEqualTo(organisation.toString());
        assertThat(me.path("permissions").toString()).contains("edit-stock").doesNotContain("import-stock");

        String id = "/organisation/api-keys/" + fresh.path("id").asText();
        String next = owner.post(id + "/rotate", "").json().path("key").asText();
        assertThat(Visitor.withKey(api, text).get("/me").status()).isEqualTo(200);
        assertThat(Visitor.withKey(api, next).get("/me").status()).isEqualTo(200);
        assertProblem(owner.post(id + "/rotate", ""), 409, "conflict");
        assertThat(owner.delete(id).status()).isEqualTo(204);
        assertProblem(Visitor.withKey(api, text).get("/me"), 401, "unauthenticated");
        assertProblem(Visitor.withKey(api, text).get("/parts"), 401, "unauthenticated");
        assertThat(actions(owner)).containsExactly("api-key.revoked", "api-key.rotated", "api-key.created");
    }

    @Test
    void anothersKeyIsNotThere() {
        Visitor owner = accounts.browser(accounts.organisation(OrganisationKind.SUPPLIER), Role.OWNER);
        String id = owner.post("/organisation/api-keys", "{\"name\": \"x\", \"scopes\": [\"offers:read\"]}").json().path("id").asText();

        Visitor other = accounts.browser(accounts.organisation(OrganisationKind.SUPPLIER), Role.OWNER);

        assertProblem(other.delete("/organisation/api-keys/" + id), 404, "not-found");
        assertProblem(other.post("/organisation/api-keys/" + id + "/rotate", ""), 404, "not-found");
    }

    @Test
    void theLogIsReadPageByPage() {
        Visitor owner = accounts.browser(accounts.organisation(OrganisationKind.SUPPLIER), Role.OWNER);
        for (int i = 0; i < 3; i++) {
            owner.post("/organisation/api-keys", "{\"name\": \"key %d\", \"scopes\": [\"offers:read\"]}".formatted(i));
        }

        JsonNode first = owner.get("/organisation/audit?size=2").json();
        JsonNode second = owner.get("/organisation/audit?size=2&cursor=" + first.path("next").asText()).json();

        assertThat(first.path("total").asInt()).isEqualTo(3);
        assertThat(first.path("items").get(0).path("after").path("name").asText()).isEqualTo("key 2");
        assertThat(second.path("items").get(0).path("after").path("name").asText()).isEqualTo("key 0");
        assertThat(second.path("next").isNull()).isTrue();
    }
}
