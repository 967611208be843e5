package hqb.makerspaces.registry.review;

import static hqb.makerspaces.registry.Registry.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.makerspaces.registry.Registry;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class ReviewTest {
    private static final String NAME = "Review test";
    private static final String REVIEWS = "/operations/makerspace-reviews";

    private final Registry registry;
    private final Api api;
    private final RemoveInTime job;

    ReviewTest(Api api, ApplicationContext product) {
        // a year has one review; whoever asked for one of this year leaves next year's to this test
        MovableClock clock = (MovableClock) product.getBean(Clock.class);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        clock.move(Duration.ofDays(ChronoUnit.DAYS.between(today, LocalDate.of(today.getYear() + 1, 1, 2))));
        this.registry = new Registry(api, product);
        this.api = api;
        this.job = product.getBean(RemoveInTime.class);
    }

    @AfterEach
    void close() throws SQLException {
        registry.forget(NAME);
        registry.clock.reset();
    }

    /** The state of a title in the public register. */
    private String standing(UUID space) {
        return registry.database.text("SELECT standing FROM makerspaces_title WHERE space_id = ?", space);
    }

    private JsonNode decide(Visitor operator, String review, UUID space, String decision, String reason) {
        return ok(operator.post(REVIEWS + '/' + review + "/cases/" + space + "/decision",
                "{\"decision\": \"" + decision + "\", \"reason\": \"" + reason + "\"}"), 200);
    }

    /** Asked for at four clicks at once, there is one; the others are told so. */
    private static Answer onlyOne(Visitor operator) {
        List<Answer> answers = IntStream.range(0, 4).mapToObj(_ -> CompletableFuture.supplyAsync(() -> operator.post(REVIEWS, "{}")))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409, 409);
        return answers.stream().filter(one -> one.status() == 201).findFirst().orElseThrow();
    }

    private void poor(UUID space, String figures) throws SQLException {
        registry.database.change("UPDATE makerspaces_title SET figures = figures || ?::jsonb WHERE space_id = ?::uuid", figures,
                space.toString());
    }

    @Test
    void aReviewProposesTheOperatorDecidesAKeeperAppealsAndAnotherOperatorAnswers() throws SQLException {
        UUID good = registry.recognised(registry.keeper, NAME + " good", "provincial");
        UUID weak = registry.recognised(registry.keeper, NAME + " weak", "provincial");
        UUID bad = registry.recognised(registry.keeper, NAME + " bad", "provincial");
        UUID silent = registry.recognised(registry.keeper, NAME + " silent", "provincial");
        poor(weak, "{\"teams\": \"12\"}");
        poor(bad, "{\"teams\": \"1\", \"events\": \"0\", \"serviceArea\": \"80\"}");
        poor(silent, "{\"teams\": \"1\", \"events\": \"0\", \"serviceArea\": \"80\"}");
        JsonNode review = ok(onlyOne(registry.operator), 201);
        String id = review.path("id").asText();

        assertThat(registry.operator.post(REVIEWS, "{}").status()).as("one a year").isEqualTo(409);
        assertThat(registry.operator.post(REVIEWS, "{\"day\": \"2199-01-01\"}").status()).isEqualTo(400);
        assertThat(review.path("subjects").asInt()).isGreaterThanOrEqualTo(4);
        JsonNode repeated = ok(registry.operator.post(REVIEWS + '/' + id + "/repetition", "{}"), 200);
        assertThat(repeated.path("same").asBoolean()).isTrue();
        assertThat(repeated.path("hash").asText()).isEqualTo(review.path("hash").asText());
        assertThat(Canonical.hash(registry.operator.get(REVIEWS + '/' + id + "/judgements.txt").text()))
                .isEqualTo(review.path("hash").asText());
        assertThat(ok(registry.operator.get(REVIEWS + '/' + id + "/cases?proposal=remove&size=100"), 200).findValuesAsText("space"))
                .contains(bad.toString(), silent.toString()).doesNotContain(good.toString(), weak.toString());
        assertThatThrownBy(() -> registry.database.change("UPDATE makerspaces_review_case SET proposal = 'keep' WHERE space_id = ?::uuid",
                bad.toString())).hasMessageContaining("never changes");

        ok(registry.operator.post(REVIEWS + '/' + id + "/kept", "{}"), 200);
        assertThat(registry.operator.post(REVIEWS + '/' + id + "/cases/" + weak + "/decision", "{\"decision\": \"keep\"}").status())
                .as("other than proposed, without a reason").isEqualTo(400);
        assertThat(decide(registry.operator, id, weak, "warn", "").path("appealUntil").isNull()).isFalse();
        decide(registry.operator, id, bad, "remove", "Far too small.");
        decide(registry.operator, id, silent, "remove", "");
        assertThat(standing(good)).isEqualTo("recognised");
        assertThat(standing(weak)).isEqualTo("warned");
        assertThat(standing(bad)).isEqualTo("leaving");
        assertThat(registry.operator.post(REVIEWS + '/' + id + "/cases/" + bad + "/decision", "{\"decision\": \"remove\"}").status())
                .as("twice").isEqualTo(409);

        String own = "/makerspace-registry/own/";
        assertThat(registry.keeper.post(own + good + "/appeal", "{\"text\": \"No.\"}").status()).as("nothing was taken").isEqualTo(409);
        ok(registry.keeper.post(own + bad + "/appeal", "{\"text\": \"We have moved to 900 m2.\"}"), 200);
        assertThat(registry.keeper.post(own + bad + "/appeal", "{\"text\": \"Again.\"}").status()).isEqualTo(409);
        String answer = "/operations/makerspace-appeals/" + id + '/' + bad + "/answer";
        String upheld = "{\"outcome\": \"upheld\", \"answer\": \"The new lease is proved.\"}";
        assertThat(registry.operator.post(answer, upheld).status()).as("whoever decided first").isEqualTo(409);
        assertThat(ok(registry.otherOperator.post(answer, upheld), 200).at("/appeal/outcome").asText()).isEqualTo("upheld");
        assertThat(standing(bad)).isEqualTo("recognised");

        job.run();
        assertThat(standing(silent)).as("there is time to appeal").isEqualTo("leaving");
        registry.clock.move(Duration.ofDays(16));
        assertThat(registry.again().post(own + silent + "/appeal", "{\"text\": \"Late.\"}").status()).isEqualTo(409);
        job.run();
        assertThat(standing(silent)).isEqualTo("removed");
        assertThat(registry.database.text("SELECT coalesce(tier, 'none') FROM makerspaces_space WHERE id = ?", silent)).isEqualTo("none");
        String slug = registry.database.text("SELECT slug FROM makerspaces_space WHERE id = ?", silent);
        assertThat(ok(api.get("/makerspace-registry/entries/" + slug), 200).path("history").findValuesAsText("kind"))
                .containsExactly("removed", "removal-decided", "recognised");
        registry.clock.reset();
        assertThat(ok(registry.operator.post(REVIEWS + '/' + id + "/repetition", "{}"), 200).path("same").asBoolean())
                .as("whatever happened since").isTrue();
    }
}
