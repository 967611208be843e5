package hqb.prototyping.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class StandingTest {
    private final Visitor anybody;
    private final Visitor owner;
    private final Visitor operator;
    private final Database database;
    private final EndNotices end;
    private final MovableClock clock;
    private final UUID provider = UUID.randomUUID();
    private final String slug = "s-" + provider;
    private final String path = "/operations/providers/" + provider;

    StandingTest(Api api, ApplicationContext product, DataSource source, EndNotices end, MovableClock clock) throws SQLException {
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId organisation = accounts.organisation(OrganisationKind.PROVIDER);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.anybody = Visitor.nobody(api);
        this.owner = accounts.browser(organisation, Role.OWNER);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
        this.database = new Database(source);
        this.end = end;
        this.clock = clock;
        database.change("""
                INSERT INTO prototyping_provider (id, organisation_id, slug, name_en, name_zh, about_en, about_zh, city_en, city_zh, state)
                VALUES (?, ?, ?, 'S', '坊', '', '', '', '', 'good')""", provider, organisation.value(), slug);
    }

    @AfterEach
    void leave() throws SQLException {
        clock.reset();
        // nobody has paid for these jobs: the books would say so
        database.change("UPDATE prototyping_order SET state = 'cancelled' WHERE number LIKE 'S-%'");
    }

    /** Jobs that were due five days ago and left so many days after that. */
    private void jobs(int count, int daysLate) throws SQLException {
        for (int i = 0; i < count; i++) {
            UUID order = UUID.randomUUID();
            database.change("""
                    WITH o AS (INSERT INTO prototyping_order (id, number, organisation_id, provider_id, kind, process, title, quantity,
                        working_days, currency, total, commission, state, due_on, created_at)
                    SELECT ?, ?, organisation_id, id, 'production', 'pcb', 't', 1, 5, 'CNY', 10, 0, 'completed', current_date - 5,
                        now() - interval '20 days' FROM prototyping_provider WHERE id = ? RETURNING id)
                    INSERT INTO prototyping_milestone (id, order_id, position, title_en, title_zh, amount, commission, state)
                    SELECT gen_random_uuid(), id, 1, 'a', 'a', 10, 0, 'due' FROM o""", order, "S-" + order, provider);
            database.change("""
                    INSERT INTO prototyping_event (id, order_id, at, event, state, by)
                    VALUES (gen_random_uuid(), ?, (current_date - 5 + ?)::timestamp + interval '1 hour', 'ship', 'shipped', 'provider')""",
                    order, daysLate);
        }
    }

    private Answer decide(String standing) {
        return operator.post(path + "/verdicts", """
                {"standing": "%s", "reason": "Too many of the last jobs left late."}""".formatted(standing));
    }

    private String verdict() {
        return owner.get("/provider/standing").json().path("verdicts").get(0).path("id").asText();
    }

    private String state() {
        return database.text("SELECT state FROM prototyping_provider WHERE id = ?", provider);
    }

    @Test
    void aScoreIsWorkedOutOnDemandAndShownWithItsPartsFromTenJobsOn() throws SQLException {
        jobs(9, 0);
        JsonNode few = operator.post(path + "/score", "").json();
        assertThat(few.path("score").path("points").isNull()).isTrue();
        assertThat(few.path("proposal").path("standing").isNull()).isTrue();
        assertThat(anybody.get("/providers/" + slug).json().path("score").path("parts").size()).as("new").isZero();
        assertThat(decide("probation").status()).as("nobody is judged on nine jobs").isEqualTo(409);

        jobs(3, 2);
        JsonNode judged = operator.post(path + "/score", "").json();

        assertThat(judged.path("score").path("jobs").asInt()).isEqualTo(12);
        assertThat(judged.path("score").path("parts").findValuesAsText("code")).containsExactly("on-time", "defects", "answers",
                "fidelity");
        assertThat(judged.path("score").path("parts").get(0).path("missed").asInt()).isEqualTo(3);
        assertThat(judged.path("proposal").path("standing").asText()).isEqualTo("probation");
        assertThat(judged.path("proposal").path("reasons").get(0).path("part").asText()).isEqualTo("on-time");
        assertThat(anybody.get("/providers/" + slug).json().path("score").path("points").asInt())
                .isEqualTo(judged.path("score").path("points").asInt());
        assertThat(state()).as("a rule decides nothing").isEqualTo("good");
        assertThat(operator.get("/operations/providers").text()).contains(slug);
    }

    @Test
    void aProviderOnProbationAppealsAndIsUpheld() throws SQLException {
        jobs(12, 2);
        operator.post(path + "/score", "");
        assertThat(decide("probation").status()).isEqualTo(200);
        assertThat(decide("probation").status()).as("it stands so already").isEqualTo(409);
        assertThat(state()).isEqualTo("probation");
        assertThat(owner.get("/notices").json().path("items").findValuesAsText("title")).contains("Your workshop is on probation");
        String id = verdict();
        assertThat(owner.post("/provider/verdicts/" + id + "/appeal", "{\"text\": \"no\"}").status()).isEqualTo(400);

        JsonNode appealed = owner.post("/provider/verdicts/" + id + "/appeal", "{\"text\": \"The courier was on strike that week.\"}")
                .json();

        assertThat(appealed.path("verdicts").get(0).path("state").asText()).isEqualTo("appealed");
        assertThat(owner.post("/provider/verdicts/" + id + "/appeal", "{\"text\": \"The courier was on strike that week.\"}").status())
                .isEqualTo(409);
        assertThat(decide("watch").status()).as("the appeal is to be answered first").isEqualTo(409);
        JsonNode answered = operator.post("/operations/provider-verdicts/" + id + "/appeal-answer", """
                {"upheld": true, "answer": "The courier confirms it."}""").json();
        assertThat(answered.path("verdicts").get(0).path("state").asText()).isEqualTo("overturned");
        assertThat(state()).isEqualTo("good");
    }

    @Test
    void removalWorksAfterItsNoticeAndNotWhileAnAppealWaits() throws SQLException {
        jobs(12, 2);
        operator.post(path + "/score", "");
        assertThat(decide("removed").json().path("verdicts").get(0).path("state").asText()).isEqualTo("notice");
        assertThat(state()).isEqualTo("good");
        String id = verdict();
        clock.move(Duration.ofDays(13));
        end.run();
        assertThat(state()).isEqualTo("good");
        owner.post("/provider/verdicts/" + id + "/appeal", "{\"text\": \"We have bought a second line.\"}");
        clock.move(Duration.ofDays(2));
        end.run();
        assertThat(state()).isEqualTo("good");

        operator.post("/operations/provider-verdicts/" + id + "/appeal-answer", "{\"upheld\": false, \"answer\": \"The jobs were late.\"}");
        end.run();

        assertThat(state()).isEqualTo("removed");
        assertThat(anybody.get("/providers").text()).doesNotContain(slug);
        assertThat(owner.get("/provider/standing").json().path("verdicts").get(0).path("state").asText()).isEqualTo("final");
    }

    @Test
    void aNoticeCanBeWithdrawnAndAnAppealIsTooLateAfterThirtyDays() throws SQLException {
        jobs(12, 2);
        operator.post(path + "/score", "");
        decide("removed");
        String id = verdict();
        assertThat(operator.post("/operations/provider-verdicts/" + id + "/withdrawal", "{\"reason\": \"It was a mistake.\"}").status())
                .isEqualTo(200);
        decide("watch");
        clock.move(Duration.ofDays(31));
        assertThat(owner.post("/provider/verdicts/" + verdict() + "/appeal", "{\"text\": \"This comes much too late.\"}").status())
                .isEqualTo(409);
    }

    @Test
    void theDatabaseRefusesAJudgementOnFewerThanTenJobs() {
        assertThatThrownBy(() -> database.change("""
                INSERT INTO prototyping_verdict (id, provider_id, standing_before, standing, jobs, reason, state, decided_by, decided_at,
                    takes_effect_at)
                VALUES (gen_random_uuid(), ?, 'good', 'watch', 9, 'because of it all', 'in-force', gen_random_uuid(), now(), now())""",
                provider))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> database.change("""
                INSERT INTO prototyping_score (provider_id, on_day, computed_at, jobs, points) VALUES (?, current_date, now(), 9, 80)""",
                provider)).isInstanceOf(SQLException.class);
    }

    @Test
    void whatIsNotInTheTableOfStatesCannotHappen() {
        for (VerdictState state : VerdictState.values()) {
            assertThat(state.waits() && state.works()).isFalse();
            if (state == VerdictState.OVERTURNED || state == VerdictState.REPLACED) {
                for (VerdictState.Event event : VerdictState.Event.values()) {
                    assertThat(state.can(event)).isFalse();
                }
            }
            if (state.isAppealed()) {
                assertThat(state.can(VerdictState.Event.TAKE_EFFECT)).isFalse();
                assertThat(state.can(VerdictState.Event.REPLACE)).isFalse();
            }
        }
    }
}
