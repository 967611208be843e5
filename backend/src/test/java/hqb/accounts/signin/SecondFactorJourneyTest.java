package hqb.accounts.signin;

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
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class SecondFactorJourneyTest {
    private final Api api;
    private final TestAccounts accounts;
    private final Database database;
    private final CloseSecondFactors closeSecondFactors;

    SecondFactorJourneyTest(Api api, ApplicationContext product, DataSource source, CloseSecondFactors closeSecondFactors) {
        this.api = api;
        this.database = new Database(source);
        this.closeSecondFactors = closeSecondFactors;
        this.accounts = new TestAccounts(api, product);
    }

    /** A person with a second factor, and all that opens the account. */
    private record Enrolled(Visitor browser, String email, byte[] secret, JsonNode recoveryCodes) {
        String code(int stepsLater) {
            return Totp.codeAt(secret, Instant.now().plusSeconds(30L * stepsLater));
        }
    }

    private Enrolled enrol() {
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        PersonId person = accounts.member(platform, Role.OPERATOR);
        Visitor browser = accounts.browser(person, platform, false);
        JsonNode offer = browser.post("/me/totp", "{\"password\": \"" + TestAccounts.PASSWORD + "\"}").json();
        byte[] secret = Totp.bytes(offer.path("secret").asText());
        assertThat(offer.path("otpauthUri").asText()).startsWith("otpauth://totp/Virtual%20HQB%3A").contains("issuer=Virtual%20HQB");
        assertThat(browser.post("/me/totp/confirmation", "{\"code\": \"000000\"}").status()).isIn(400);
        Answer confirmed = browser.post("/me/totp/confirmation", "{\"code\": \"" + Totp.codeAt(secret, Instant.now()) + "\"}");
        assertThat(confirmed.status()).isEqualTo(200);
        return new Enrolled(browser, browser.me().path("person").path("email").asText(), secret, confirmed.json().path("recoveryCodes"));
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().path("type").asText()).endsWith("/" + code);
    }

    @Test
    void anOperatorMayOperateOnceASecondFactorIsShown() {
        Enrolled operator = enrol();

        assertThat(operator.browser.me().path("permissions").toString()).contains("operate");
        assertThat(operator.recoveryCodes.size()).isEqualTo(10);
    }

    @Test
    void signingInTakesPasswordAndCode() {
        Enrolled person = enrol();

        assertProblem(Visitor.nobody(api).signIn(person.email, TestAccounts.PASSWORD, null), 403, "second-factor-required");
        assertProblem(Visitor.nobody(api).signIn(person.email, TestAccounts.PASSWORD, "000000"), 401, "unauthenticated");
        assertProblem(Visitor.nobody(api).signIn(person.email, "wrong password", person.code(1)), 401, "unauthenticated");
        Visitor browser = Visitor.nobody(api);
        assertThat(browser.signIn(person.email, TestAccounts.PASSWORD, person.code(1)).status()).isEqualTo(204);
        assertThat(browser.me().path("permissions").toString()).contains("operate");
    }

    @Test
    void aCodeWorksOnce() {
        Enrolled person = enrol();
        String code = person.code(1);

        assertThat(fromElsewhere("203.0.113.7").signIn(person.email, TestAccounts.PASSWORD, code).status()).isEqualTo(204);
        assertProblem(fromElsewhere("203.0.113.7").signIn(person.email, TestAccounts.PASSWORD, code), 401, "unauthenticated");
    }

    @Test
    void aRecoveryCodeWorksOnceInPlaceOfTheDevice() {
        Enrolled person = enrol();
        String code = person.recoveryCodes.get(3).asText();

        assertThat(Visitor.nobody(api).signIn(person.email, TestAccounts.PASSWORD, code).status()).isEqualTo(204);
        assertProblem(Visitor.nobody(api).signIn(person.email, TestAccounts.PASSWORD, code), 401, "unauthenticated");
    }

    @Test
    void turningItOffTakesPasswordAndCodeAndEndsWhatItGranted() {
        Enrolled person = enrol();
        String body = "{\"password\": \"%s\", \"code\": \"%s\"}";

        assertProblem(person.browser.post("/me/totp/end", body.formatted(TestAccounts.PASSWORD, "123")), 400, "invalid-request");
        assertThat(person.browser.post("/me/totp/end", body.formatted(TestAccounts.PASSWORD, person.code(1))).status()).isEqualTo(204);

        assertThat(person.browser.me().path("permissions").toString()).doesNotContain("operate");
        assertThat(Visitor.nobody(api).signIn(person.email, TestAccounts.PASSWORD, null).status()).isEqualTo(204);
    }

    @Test
    void whoGuessesHasToWaitLongerAndLonger() {
        Enrolled person = enrol();
        String address = "198.51.100.23";
        Answer answer = fromElsewhere(address).signIn(person.email, "guess number 0", null);
        for (int i = 1; i < 5; i++) {
            assertProblem(answer, 401, "unauthenticated");
            answer = fromElsewhere(address).signIn(person.email, "guess number " + i, null);
        }
        answer = fromElsewhere("198.51.100.99").signIn(person.email, TestAccounts.PASSWORD, person.code(1));

        assertProblem(answer, 429, "too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 4);
    }

    private Visitor fromElsewhere(String address) {
        return Visitor.nobody(api).header("X-Forwarded-For", address);
    }

    @Test
    void aSecretIsClosedInTheDatabaseAndOneThatLaysOpenIsReadAndClosedAtTheNextStart() throws SQLException {
        Enrolled person = enrol();
        String secret = HexFormat.of().formatHex(person.secret);
        assertThat(kept(person)).hasSizeGreaterThan(secret.length()).doesNotContain(secret);

        database.change("UPDATE accounts_person SET totp_secret = decode(?, 'hex') WHERE email = ?", secret, person.email);
        assertThat(Visitor.nobody(api).signIn(person.email, TestAccounts.PASSWORD, person.code(1)).status()).isEqualTo(204);
        closeSecondFactors.close();

        assertThat(kept(person)).hasSizeGreaterThan(secret.length()).doesNotContain(secret);
        assertThat(Visitor.nobody(api).signIn(person.email, TestAccounts.PASSWORD, person.code(1)).status()).isEqualTo(204);
    }

    private String kept(Enrolled person) {
        return database.text("SELECT encode(totp_secret, 'hex') FROM accounts_person WHERE email = ?", person.email);
    }
}
