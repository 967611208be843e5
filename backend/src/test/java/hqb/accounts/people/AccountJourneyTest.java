package hqb.accounts.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HqbTest
class AccountJourneyTest {
    private static final String PASSWORD = "a long password";

    private final Api api;
    private final Database database;

    AccountJourneyTest(Api api, DataSource source) {
        this.api = api;
        this.database = new Database(source);
    }

    private static String freshEmail() {
        return "p" + UUID.randomUUID() + "@test.example";
    }

    private Answer signUp(String email, String password) {
        return Visitor.nobody(api).post("/accounts", """
                {"email": "%s", "password": "%s", "organisationName": "Kite Works", "language": "en"}""".formatted(email, password));
    }

    private Answer verify(String token) {
        return Visitor.nobody(api).post("/accounts/verifications", "{\"token\": \"" + token + "\"}");
    }

    private String verified() {
        String email = freshEmail();
        signUp(email, PASSWORD);
        assertThat(verify(database.mailedToken(email)).status()).isEqualTo(204);
        return email;
    }

    private Visitor signedIn(String email) {
        Visitor visitor = Visitor.nobody(api);
        assertThat(visitor.signIn(email, PASSWORD, null).status()).isEqualTo(204);
        return visitor;
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().path("type").asText()).endsWith("/" + code);
    }

    @Test
    void anAccountOpensOnceItsAddressIsVerified() {
        String email = freshEmail();
        assertThat(signUp(email.toUpperCase(Locale.ROOT), PASSWORD).status()).isEqualTo(202);
        assertProblem(Visitor.nobody(api).signIn(email, PASSWORD, null), 403, "email-unverified");

        String token = database.mailedToken(email);
        assertThat(verify(token).status()).isEqualTo(204);
        assertProblem(verify(token), 400, "invalid-request");

        JsonNode me = signedIn(email).me();
        assertThat(me.path("person").path("email").asText()).isEqualTo(email);
        assertThat(me.path("organisation").path("name").asText()).isEqualTo("Kite Works");
        assertThat(me.path("roles").get(0).asText()).isEqualTo("owner");
        assertThat(me.path("permissions").toString()).contains("buy", "manage-organisation").doesNotContain("operate");
    }

    @Test
    void signingUpTellsNobodyWhoHasAnAccount() {
        String email = verified();

        Answer known = signUp(email, "another password");
        Answer unknown = signUp(freshEmail(), "another password");

        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(202);
        assertThat(known.text()).isEqualTo(unknown.text());
        assertThat(database.text("SELECT subject FROM platform_mail WHERE recipient = ? ORDER BY id DESC LIMIT 1", email))
                .contains("have an account");
        assertProblem(Visitor.nobody(api).signIn(email, "another password", null), 401, "unauthenticated");
        assertThat(Visitor.nobody(api).post("/accounts/password-resets", "{\"email\": \"" + freshEmail() + "\"}").status()).isEqualTo(202);
    }

    @Test
    void whatIsWrongWithASignUpIsSaidAllAtOnce() {
        Answer answer = Visitor.nobody(api).post("/accounts", "{\"email\": \"nobody\", \"password\": \"short\", \"language\": \"fr\"}");

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactlyInAnyOrder("/email", "/password",
                "/organisationName", "/language");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"[]|/", "\"text\"|/", "{\"email\": {\"a\": 1}}|/email"})
    void aBodyOfAnotherFormIsRefusedByPointer(String body, String pointer) {
        Answer answer = Visitor.nobody(api).post("/accounts", body);

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly(pointer);
    }

    @Test
    void brokenJsonIsRefusedAndTooMuchOfItToo() {
        assertProblem(Visitor.nobody(api).post("/accounts", "{\"email\": "), 400, "invalid-request");
        assertProblem(Visitor.nobody(api).post("/accounts", "{\"email\": \"" + "x".repeat(1_500_000) + "\"}"), 413, "too-large");
    }

    @Test
    void whoMakesUsSendManyMailsHasToWait() {
        Visitor elsewhere = Visitor.nobody(api).header("X-Forwarded-For", "198.51.100.77");
        Answer answer = elsewhere.post("/accounts/password-resets", "{\"email\": \"" + freshEmail() + "\"}");
        for (int i = 0; i < 10 && answer.status() == 202; i++) {
            answer = elsewhere.post("/accounts/password-resets", "{\"email\": \"" + freshEmail() + "\"}");
        }
        assertProblem(answer, 429, "too-many-requests");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @Test
    void oneRecipientIsNotFloodedAndNobodyIsTold() {
        String email = verified();
        for (int i = 0; i < 8; i++) {
            assertThat(Visitor.nobody(api).header("X-Forwarded-For", "198.51.100." + (100 + i))
                    .post("/accounts/password-resets", "{\"email\": \"" + email + "\"}").status()).isEqualTo(202);
        }
        assertThat(Integer
                .parseInt(database.text("SELECT count(*) FROM platform_mail WHERE recipient = ? AND subject = 'Choose a new password'",
                        email)))
                .isBetween(1, 5);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreTheSameAnswer() {
        Answer wrong = Visitor.nobody(api).signIn(verified(), "not this one", null);
        Answer unknown = Visitor.nobody(api).signIn(freshEmail(), "not this one", null);

        assertProblem(wrong, 401, "unauthenticated");
        assertProblem(unknown, 401, "unauthenticated");
        assertThat(wrong.json().path("detail")).isEqualTo(unknown.json().path("detail"));
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        String cookie = Visitor.nobody(api).signIn(verified(), PASSWORD, null).header("Set-Cookie");

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
        String behindProxy = Visitor.nobody(api).header("X-Forwarded-Proto", "https").signIn(verified(), PASSWORD, null)
                .header("Set-Cookie");
        assertThat(behindProxy).contains("Secure");
    }

    @Test
    void aChangeWithACookieNeedsItsToken() {
        String email = verified();
        String cookie = Visitor.nobody(api).signIn(email, PASSWORD, null).header("Set-Cookie").split(";", 2)[0];

        assertProblem(Visitor.nobody(api).header("Cookie", cookie).delete("/sessions/current"), 403, "csrf");
        assertProblem(Visitor.nobody(api).header("Cookie", cookie).header("X-CSRF-Token", "guess").delete("/sessions/current"), 403,
                "csrf");
        assertProblem(signedIn(email).header("Sec-Fetch-Site", "cross-site").delete("/sessions/current"), 403, "csrf");
        assertThat(signedIn(email).delete("/sessions/current").status()).isEqualTo(204);
    }

    @Test
    void whoSignsOutIsSignedOut() {
        Visitor visitor = signedIn(verified());

        visitor.delete("/sessions/current");

        assertProblem(visitor.get("/me"), 401, "unauthenticated");
        assertThat(visitor.get("/session").json().path("signedIn").asBoolean()).isFalse();
    }

    @Test
    void aForgottenPasswordIsReplacedAndEverySessionEnds() {
        String email = verified();
        Visitor before = signedIn(email);
        Visitor.nobody(api).post("/accounts/password-resets", "{\"email\": \"" + email + "\"}");
        String body = "{\"token\": \"" + database.mailedToken(email) + "\", \"password\": \"the next password\"}";

        assertThat(Visitor.nobody(api).post("/accounts/passwords", body).status()).isEqualTo(204);

        assertProblem(Visitor.nobody(api).post("/accounts/passwords", body), 400, "invalid-request");
        assertThat(before.get("/session").json().path("signedIn").asBoolean()).isFalse();
        assertProblem(Visitor.nobody(api).signIn(email, PASSWORD, null), 401, "unauthenticated");
        assertThat(Visitor.nobody(api).signIn(email, "the next password", null).status()).isEqualTo(204);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsOnly() {
        String email = verified();
        Visitor elsewhere = signedIn(email);
        Visitor here = signedIn(email);

        assertProblem(here.post("/me/password", "{\"password\": \"wrong one\", \"newPassword\": \"the next password\"}"), 400,
                "invalid-request");
        assertThat(here.post("/me/password", "{\"password\": \"%s\", \"newPassword\": \"the next password\"}".formatted(PASSWORD)).status())
                .isEqualTo(204);

        assertThat(here.get("/me").status()).isEqualTo(200);
        assertThat(elsewhere.get("/me").status()).isEqualTo(401);
    }

    @Test
    void aNewAddressCountsOnceItsLinkWasFollowed() {
        String email = verified();
        String next = freshEmail();
        Visitor visitor = signedIn(email);

        assertThat(visitor.post("/me/email", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(next, PASSWORD)).status())
                .isEqualTo(202);
        assertThat(visitor.me().path("person").path("email").asText()).isEqualTo(email);
        String token = database.mailedToken(next);
        assertThat(Visitor.nobody(api).post("/accounts/email-changes", "{\"token\": \"" + token + "\"}").status()).isEqualTo(204);

        assertThat(visitor.me().path("person").path("email").asText()).isEqualTo(next);
        assertThat(database.text("SELECT count(*) FROM platform_mail WHERE recipient = ? AND subject LIKE '%address was changed%'", email))
                .isEqualTo("1");
    }

    @Test
    void sessionsAreListedAndEndedOneByOne() {
        String email = verified();
        Visitor elsewhere = signedIn(email);
        Visitor here = signedIn(email);
        JsonNode sessions = here.get("/me/sessions").json();
        assertThat(sessions.path("total").asInt()).isEqualTo(2);
        String other = "";
        for (JsonNode session : sessions.path("items")) {
            other = session.path("current").asBoolean() ? other : session.path("id").asText();
        }

        assertThat(here.delete("/me/sessions/" + other).status()).isEqualTo(204);

        assertThat(elsewhere.get("/me").status()).isEqualTo(401);
        assertProblem(here.delete("/me/sessions/" + other), 404, "not-found");
    }

    @Test
    void anExportHoldsWhatIsKeptAndADeletedPersonIsGone() {
        String email = verified();
        Visitor visitor = signedIn(email);
        JsonNode export = visitor.get("/me/export").json();
        assertThat(export.path("person").path("email").asText()).isEqualTo(email);
        assertThat(export.path("log").findValuesAsText("action")).contains("person.signed-up", "person.verified", "session.begun");

        assertThat(visitor.post("/me/deletion", "{\"password\": \"" + PASSWORD + "\"}").status()).isEqualTo(204);

        assertThat(visitor.get("/me").status()).isEqualTo(401);
        assertProblem(Visitor.nobody(api).signIn(email, PASSWORD, null), 401, "unauthenticated");
        assertThat(database.text("SELECT count(*) FROM accounts_person WHERE email = ?", email)).isEqualTo("0");
        assertThat(signUp(email, PASSWORD).status()).isEqualTo(202);
    }
}
