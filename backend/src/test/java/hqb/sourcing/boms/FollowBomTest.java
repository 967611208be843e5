package hqb.sourcing.boms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long lists: all of their lines are read, and how far they are matched is told. */
@HqbTest
class FollowBomTest {
    private final Visitor anybody;

    FollowBomTest(Api api) {
        this.anybody = Visitor.nobody(api);
    }

    private JsonNode sent(String text) {
        Answer answer = anybody.upload("/boms", "list.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return anybody.get("/boms/" + answer.json().path("id").asText()).json();
    }

    @Test
    void fiftyThousandLinesAreRead() {
        String text = "Ref,Qty,MPN\n"
                + IntStream.rangeClosed(1, 50_000).mapToObj(i -> "R" + i + ",1,NOBODY-HAS-" + i + "\n").collect(Collectors.joining());

        JsonNode bom = sent(text);

        assertThat(bom.at("/summary/lines").asInt()).isEqualTo(50_000);
        assertThat(bom.at("/summary/placements").asInt()).isEqualTo(50_000);
        assertThat(bom.at("/lines/49999/row").asInt()).isEqualTo(50_001);
        List<JsonNode> steps = steps(bom.path("id").asText());
        assertThat(steps).extracting(step -> step.path("state").asText()).startsWith("reading", "matching").endsWith("pricing", "ready");
        assertThat(steps).filteredOn(step -> step.path("state").asText().equals("matching")).hasSizeGreaterThan(10)
                .allMatch(step -> step.path("total").asInt() == 50_000).extracting(step -> step.path("done").asInt()).isSorted()
                .startsWith(0).allMatch(done -> done < 50_000);
        assertThat(steps.getLast().path("bom")).as("the same list").isEqualTo(bom);
    }

    private List<JsonNode> steps(String id) {
        Answer events = anybody.get("/boms/" + id + "/events");
        assertThat(events.header("Content-Type")).startsWith("text/event-stream");
        return events.text().lines().filter(line -> line.startsWith("data:")).map(line -> read(line.substring("data:".length()))).toList();
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void whatAPieceOfAListSaysDoesNotDependOnItsPlace() {
        String resistors = IntStream.rangeClosed(1, 4_100).mapToObj(i -> "R" + i + ",1,220,0603\n").collect(Collectors.joining());

        JsonNode plain = sent("Ref,Qty,Value,Footprint\n" + resistors);
        JsonNode lettered = sent("Ref,Qty,Value,Footprint\n" + resistors + "R9999,1,4k7,0603\n");

        assertThat(plain.at("/lines/0/match/accepted")).isEqualTo(plain.at("/lines/4099/match/accepted"));
        assertThat(lettered.at("/lines/0/match/kind").asText()).isEqualTo("value")
                .isEqualTo(lettered.at("/lines/4099/match/kind").asText());
        assertThat(lettered.at("/lines/0/match/partId")).isEqualTo(lettered.at("/lines/4099/match/partId"));
        assertThat(plain.at("/lines/0/match/kind").asText()).isEqualTo("value-to-check");
    }

    @Test
    void aShortListIsThereAtOnceAndAListThatIsNotIsNotFollowed() {
        String id = sent("Ref,Qty,MPN\nU1,1,STM32F103C8T6\n").path("id").asText();

        assertThat(steps(id)).extracting(step -> step.path("state").asText()).containsExactly("reading", "matching", "pricing", "ready");
        assertThat(anybody.get("/boms/" + UUID.randomUUID() + "/events").status()).isEqualTo(404);
    }
}
