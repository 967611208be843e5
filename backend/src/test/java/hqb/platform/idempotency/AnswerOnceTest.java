package hqb.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class AnswerOnceTest {
    private static final String KEYS = "/organisation/api-keys";
    private static final String BODY = "{\"name\": \"once\", \"scopes\": [\"offers:read\"]}";

    private final TestAccounts accounts;
    private final Database database;

    AnswerOnceTest(Api api, ApplicationContext product, DataSource source) {
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(source);
    }

    private Visitor owner(String key) {
        OrganisationId organisation = accounts.organisation(OrganisationKind.MAKER);
        return accounts.browser(organisation, Role.OWNER).header("Idempotency-Key", key);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().path("type").asText()).endsWith("/" + code);
    }

    @Test
    void aRepeatedRequestIsCarriedOutOnceAndAnsweredAlike() {
        Visitor owner = owner(UUID.randomUUID().toString());

        Answer first = owner.post(KEYS, BODY);
        Answer again = owner.post(KEYS, BODY);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(owner.get(KEYS).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void anEmptyAnswerIsRepeatedToo() {
        Visitor owner = owner("rename-" + UUID.randomUUID());

        assertThat(owner.send("PATCH", "/organisation", "{\"name\": \"Once\"}", "application/json").status()).isEqualTo(204);
        assertThat(owner.send("PATCH", "/organisation", "{\"name\": \"Once\"}", "application/json").status()).isEqualTo(204);

        assertThat(owner.get("/organisation/audit").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        Visitor owner = owner(UUID.randomUUID().toString());
        owner.post(KEYS, BODY);

        assertProblem(owner.post(KEYS, BODY.replace("once", "twice")), 422, "idempotency-mismatch");
        assertProblem(owner.post("/organisation/members", BODY), 422, "idempotency-mismatch");
    }

    @Test
    void aRefusalIsRepeatedAsItWas() {
        Visitor owner = owner(UUID.randomUUID().toString());

        Answer first = owner.post(KEYS, "{\"name\": \"no scope\"}");
        Answer again = owner.post(KEYS, "{\"name\": \"no scope\"}");

        assertProblem(first, 400, "invalid-request");
        assertProblem(again, 400, "invalid-request");
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void twoAskersMayUseTheSameKey() {
        String key = UUID.randomUUID().toString();

        Answer one = owner(key).post(KEYS, BODY);
        Answer other = owner(key).post(KEYS, BODY);

        assertThat(one.json().path("id")).isNotEqualTo(other.json().path("id"));
    }

    @Test
    void manyAtOnceAreOneAndAllHearTheSame() throws InterruptedException, ExecutionException {
        Visitor owner = owner(UUID.randomUUID().toString());
        List<Callable<Answer>> requests = IntStream.range(0, 8).<Callable<Answer>>mapToObj(i -> () -> owner.post(KEYS, BODY)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String text = "";
            for (Future<Answer> answer : threads.invokeAll(requests)) {
                assertThat(answer.get().status()).isEqualTo(201);
                assertThat(text).isIn("", answer.get().text());
                text = answer.get().text();
            }
        }
        assertThat(owner.get(KEYS).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aKeptAnswerIsReadableToNobodyElse() {
        String key = UUID.randomUUID().toString();
        String secret = owner(key).post(KEYS, BODY).json().path("key").asText();

        String found = database.text("SELECT count(*) FROM platform_idempotency WHERE position(convert_to(?, 'UTF8') IN sealed) > 0",
                secret);

        assertThat(found).isEqualTo("0");

    }

    @Test
    void aKeyIsPrintableAndNotTooLong() {
        assertProblem(owner("x".repeat(256)).post(KEYS, BODY), 400, "invalid-request");
        assertProblem(owner("with a space").post(KEYS, BODY), 400, "invalid-request");
    }
}
