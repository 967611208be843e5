package hqb.spaces.centres.cases;

import static hqb.spaces.centres.Park.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.spaces.centres.Park;
import hqb.spaces.centres.Park.Somebody;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class CaseTest {
    private static final String TEXT = "{\"text\": \"%s\"}";

    private final Park park;
    private final Somebody one;
    private final String title = "Case " + UUID.randomUUID();

    CaseTest(Api api, ApplicationContext product) {
        this.park = new Park(api, product);
        this.one = park.somebody();
    }

    @AfterEach
    void close() throws SQLException {
        park.close();
    }

    private String asked() {
        JsonNode made = ok(one.browser().post("/cases", """
                {"centre": "ip-house", "service": "ip", "title": "%s", "question": "May we file before the fair?"}""".formatted(title)),
                201);
        assertThat(made.path("number").asText()).matches("VP-[0-9]{4}-[0-9]{6,}");
        return made.path("id").asText();
    }

    private JsonNode operated(String id, String deed, String body, int status) {
        return ok(park.operator.post("/operations/cases/" + id + "/" + deed, body), status);
    }

    @Test
    void aQuestionIsTakenOnAnsweredClosedAndOpenedAgain() {
        String id = asked();
        assertThat(park.operator.post("/operations/cases/" + id + "/answers", TEXT.formatted("Yes")).status()).as("nobody took it on")
                .isEqualTo(409);
        operated(id, "assignment", "", 200);
        JsonNode answered = operated(id, "answers", TEXT.formatted("Yes, file first."), 200);
        assertThat(answered.path("state").asText()).isEqualTo("answered");
        assertThat(answered.path("assignee").asText()).contains("@");

        JsonNode seen = ok(one.browser().get("/cases/" + id), 200);
        assertThat(seen.path("timeline").findValuesAsText("event")).containsExactly("send", "assign", "answer");
        assertThat(seen.path("assignee").isNull()).as("who answers is not told").isTrue();
        ok(one.browser().post("/cases/" + id + "/closing", "{}"), 200);
        assertThat(one.browser().post("/cases/" + id + "/messages", TEXT.formatted("One more")).status()).isEqualTo(409);
        JsonNode again = ok(one.browser().post("/cases/" + id + "/reopening", TEXT.formatted("And abroad?")), 200);
        assertThat(again.path("state").asText()).isEqualTo("reopened");
        assertThat(park.database.text("SELECT string_agg(action, ' ' ORDER BY id) FROM accounts_audit WHERE subject = ?", "case " + id))
                .isEqualTo("case.sent case.assign case.answer case.close case.reopen");
    }

    @Test
    void theQueueShowsAgesAndWhatIsOverdueFirst() {
        String id = asked();
        park.clock.move(Duration.ofHours(25));
        JsonNode item = inQueue(id);
        assertThat(item.path("overdue").asBoolean()).isTrue();
        assertThat(item.path("ageHours").asInt()).isEqualTo(25);
        assertThat(park.operator.get("/operations/cases?state=odd").status()).isEqualTo(400);
    }

    /** A case as the queue shows it, from whichever page it is on. */
    private JsonNode inQueue(String id) {
        String next = "";
        do {
            JsonNode page = ok(park.operator.get("/operations/cases?state=active&centre=ip-house&size=100&cursor=" + Api.encode(next)),
                    200);
            for (JsonNode found : page.path("items")) {
                if (found.path("id").asText().equals(id)) {
                    return found;
                }
            }
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        throw new AssertionError(id + " is not in the queue");
    }

    @Test
    void filesAreSeenOnceTheyAreSaid() {
        String id = asked();
        Answer sent = one.browser().upload("/cases/" + id + "/files", "draft.pdf",
                "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
        String file = ok(sent, 201).path("id").asText();
        String address = "/operations/cases/" + id + "/files/" + file;
        assertThat(park.operator.get(address).status()).isEqualTo(404);
        ok(one.browser().post("/cases/" + id + "/messages", "{\"text\": \"See the draft\", \"files\": [\"" + file + "\"]}"), 200);
        assertThat(park.operator.get(address).status()).isEqualTo(200);
        assertThat(one.browser().post("/cases/" + id + "/messages", "{\"text\": \"Again\", \"files\": [\"" + file + "\"]}").status())
                .as("said already").isEqualTo(400);
        assertThat(park.somebody().browser().get("/cases/" + id + "/files/" + file).status()).isEqualTo(404);
    }

    @Test
    void anAnswerOnWhichNobodySaysAWordClosesTheCaseAfterTwoWeeks() {
        String id = asked();
        operated(id, "assignment", "", 200);
        operated(id, "answers", TEXT.formatted("Yes"), 200);
        CloseSilentCases job = park.bean(CloseSilentCases.class);
        park.clock.move(Duration.ofDays(13));
        job.run();
        assertThat(park.database.text("SELECT state FROM spaces_case WHERE id = ?::uuid", id)).isEqualTo("answered");
        park.clock.move(Duration.ofDays(2));
        job.run();
        assertThat(park.database.text("SELECT state FROM spaces_case WHERE id = ?::uuid", id)).isEqualTo("closed");
        assertThat(park.database.text("SELECT by FROM spaces_case_event WHERE case_id = ?::uuid ORDER BY id DESC LIMIT 1", id))
                .isEqualTo("system");
    }

    @Test
    void anothersCaseIsNotThereAndTheCentreHasToDoWhatIsAsked() {
        String id = asked();
        Visitor other = park.somebody().browser();
        assertThat(other.get("/cases/" + id).status()).isEqualTo(404);
        assertThat(other.post("/cases/" + id + "/messages", TEXT.formatted("Hello")).status()).isEqualTo(404);
        assertThat(one.browser().post("/cases", """
                {"centre": "ip-house", "service": "testing", "title": "%s", "question": "?"}""".formatted(title)).json()
                .at("/errors/0/field").asText()).isEqualTo("/service");
    }

    @Test
    void operatorsAndTheAskerAreTold() {
        String id = asked();
        operated(id, "assignment", "", 200);
        operated(id, "answers", TEXT.formatted("Yes, file first."), 200);
        JsonNode notices = ok(one.browser().get("/notices?kind=park"), 200);
        assertThat(notices.path("items").findValuesAsText("page")).contains("/park/cases/" + id);
        assertThat(
                park.database.text("SELECT count(*) FROM accounts_notice WHERE kind = 'park' AND page = ?", "/operator/park/cases/" + id))
                .isNotEqualTo("0");
    }
}
