package hqb.sourcing.boms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HqbTest
class BomControllerTest {
    private static final String LIST = """
            Ref,Qty,MPN,Manufacturer,LCSC
            U1,1,STM32F103C8T6,STMicroelectronics,
            U2,1,AMC7812SPAPR,,
            U3,1,,,C2667259
            U4,1,STM32-F103C8T6,,
            U5,1,STM32F103C8T6,Espressif Systems,
            "R1,R2",2,DNP,,
            U9,1,NOBODY-HAS-THIS-1,,
            Total,8
            """;

    private final Visitor anybody;

    BomControllerTest(Api api) {
        this.anybody = Visitor.nobody(api);
    }

    private Answer send(String name, String text) {
        return anybody.upload("/boms", name, text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode sent(String text) {
        Answer answer = send("list.csv", text);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return anybody.get("/boms/" + answer.json().path("id").asText()).json();
    }

    @Test
    void eachLineSaysWhichPartItMeansAndWhy() {
        JsonNode bom = sent(LIST);

        assertThat(bom.path("state").asText()).isEqualTo("ready");
        assertThat(kind(bom, 0)).isEqualTo("mpn-and-manufacturer true");
        assertThat(kind(bom, 1)).isEqualTo("mpn true");
        assertThat(kind(bom, 2)).isEqualTo("supplier-part true");
        assertThat(bom.at("/lines/2/match/mpn").asText()).isEqualTo("AMC7812SPAPR");
        assertThat(kind(bom, 3)).isEqualTo("signs true");
        assertThat(kind(bom, 4)).isEqualTo("other-manufacturer false");
        assertThat(bom.at("/lines/5/dnp").asBoolean()).isTrue();
        assertThat(bom.at("/lines/6/match").isNull()).isTrue();
        assertThat(bom.at("/otherRows/0/text").asText()).isEqualTo("Total · 8");
        assertThat(bom.at("/summary/lines").asInt()).isEqualTo(7);
        assertThat(bom.at("/summary/placements").asInt()).isEqualTo(6);
        assertThat(bom.at("/summary/autoAccepted").asInt()).isEqualTo(4);
        assertThat(bom.at("/summary/dnp").asInt()).isEqualTo(1);
    }

    @Test
    void reasonsFollowTheLanguage() {
        String id = send("list.csv", LIST).json().path("id").asText();

        assertThat(anybody.get("/boms/" + id).json().at("/lines/3/match/reason").asText()).contains("dashes");
    }

    @Test
    void aListIsPasted() {
        Answer answer = anybody.post("/boms", """
                {"text": "Ref\\tQty\\tMPN\\nU1\\t1\\tSTM32F103C8T6\\n"}""");

        assertThat(answer.status()).isEqualTo(201);
        JsonNode bom = anybody.get("/boms/" + answer.json().path("id").asText()).json();
        assertThat(bom.at("/lines/0/match/mpn").asText()).isEqualTo("STM32F103C8T6");
        assertThat(bom.path("format").asText()).startsWith("TSV");
    }

    @Test
    void aColumnIsCorrectedAndTheLinesAreReadAnew() {
        JsonNode bom = sent("Ref,Qty,Value,Thing\nU1,1,MCU,STM32F103C8T6\nU2,1,Monitor,AMC7812SPAPR\n");
        String path = "/boms/" + bom.path("id").asText() + "/columns";
        assertThat(bom.at("/lines/0/mpn").isNull()).isTrue();

        Answer corrected = anybody.put(path, role(3, "mpn"));

        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.json().at("/lines/1/match/mpn").asText()).isEqualTo("AMC7812SPAPR");
        assertThat(anybody.put(path, role(9, "mpn")).status()).isEqualTo(400);
        assertThat(
                anybody.put(path, role(1, "colour")).json().at("/errors/0/message").asText())
                .contains("colour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n \n", "Dear colleague, the parts are as last time."})
    void whatIsNoListIsRefusedAtOnceWithWhatHelps(String text) {
        Answer answer = send("list.csv", text);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("type").asText()).endsWith("/unreadable");
        assertThat(answer.json().path("detail").asText()).isNotBlank();
    }

    @Test
    void aPictureCalledCsvIsRefused() {
        Answer answer = anybody.upload("/boms", "photo.csv", new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void aLinkThatNobodyWasGivenLeadsNowhere() {
        assertThat(anybody.get("/boms/7f0c4c1e-1111-4222-8333-444455556666").status()).isEqualTo(404);
    }

    private static String role(int index, String role) {
        return "{\"columns\": [{\"index\": " + index + ", \"role\": \"" + role + "\"}]}";
    }

    private static String kind(JsonNode bom, int line) {
        JsonNode match = bom.at("/lines/" + line + "/match");
        return match.path("kind").asText() + " " + match.path("accepted").asBoolean();
    }
}
