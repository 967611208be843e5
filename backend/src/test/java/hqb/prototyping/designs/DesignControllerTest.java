package hqb.prototyping.designs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.platform.files.FileSettings;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HqbTest
class DesignControllerTest {
    private static final String UPLOADS = "/api/v1/designs/uploads";

    private final Api api;
    private final Visitor anybody;
    private final TestAccounts accounts;
    private final Path folder;

    DesignControllerTest(Api api, ApplicationContext product, FileSettings files) {
        this.api = api;
        this.anybody = Visitor.nobody(api);
        this.accounts = new TestAccounts(api, product);
        this.folder = Path.of(files.folder()).toAbsolutePath();
    }

    private JsonNode measured(Visitor asker, Answer sent) throws InterruptedException {
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        String id = sent.json().path("id").asText();
        for (int i = 0; i < 300; i++) {
            JsonNode design = asker.get("/designs/" + id).json();
            if (design.path("state").asText().equals("ready") || design.path("state").asText().equals("failed")) {
                return design;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("still not measured");
    }

    @Test
    void aBoardIsMeasuredForSomebodyWhoIsNotSignedIn() throws InterruptedException {
        JsonNode design = measured(anybody, anybody.upload("/designs", "small.zip", SmallBoard.zip()));

        assertThat(design.path("state").asText()).isEqualTo("ready");
        assertThat(design.path("kind").asText()).isEqualTo("pcb");
        JsonNode board = design.path("board");
        assertThat(board.path("widthMm").asDouble()).isEqualTo(20);
        assertThat(board.path("heightMm").asDouble()).isEqualTo(10);
        assertThat(board.path("copperLayers").asInt()).isEqualTo(2);
        assertThat(board.path("holes").asInt()).isEqualTo(3);
        assertThat(board.path("slots").asInt()).isZero();
        assertThat(board.path("minDrillMm").asDouble()).isEqualTo(0.5);
        assertThat(board.path("minTrackMm").asDouble()).isEqualTo(0.2);
        assertThat(board.path("minGapMm").asDouble()).isEqualTo(0.5); // from pad to pad
        assertThat(design.path("layers").findValuesAsText("role")).contains("copper-top", "copper-bottom", "outline", "drill-plated");
        assertThat(design.path("sha256").asText()).hasSize(64);
        assertThat(design.path("solid").isNull()).isTrue();
    }

    @Test
    void aBodyIsMeasuredAndDrawn() throws InterruptedException {
        String stl = "solid x\n" + facet("0 0 0", "0 3 0", "2 0 0") + facet("0 0 0", "2 0 0", "0 0 4") + facet("0 0 0", "0 0 4", "0 3 0")
                + facet("2 0 0", "0 3 0", "0 0 4") + "endsolid x\n";

        JsonNode design = measured(anybody, anybody.upload("/designs", "corner.stl", stl.getBytes(StandardCharsets.US_ASCII)));

        assertThat(design.path("kind").asText()).isEqualTo("solid");
        assertThat(design.path("solid").path("volumeMm3").asDouble()).isEqualTo(4);
        assertThat(design.path("solid").path("boundingBoxMm").toString()).isEqualTo("[2,3,4]");
        assertThat(design.path("solid").path("watertight").asBoolean()).isTrue();
        Answer picture = anybody.get("/designs/" + design.path("id").asText() + "/pictures/" + design.path("pictures").get(0).asText());
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(design.path("pictures").toString()).isEqualTo("[\"body.png\"]");
    }

    @Test
    void aBodyCanBeTurnedAboutByWhoeverHasItsLinkAndIsSentOnce() throws InterruptedException {
        String stl = "solid x\n" + facet("0 0 0", "0 3 0", "2 0 0") + facet("0 0 0", "2 0 0", "0 0 4") + facet("0 0 0", "0 0 4", "0 3 0")
                + facet("2 0 0", "0 3 0", "0 0 4") + "endsolid x\n";
        String mesh = "/designs/"
                + measured(anybody, anybody.upload("/designs", "corner.stl", stl.getBytes(StandardCharsets.US_ASCII))).path("id").asText()
                + "/mesh";

        Answer whole = anybody.get(mesh);
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.text()).startsWith("HQBM");
        assertThat(whole.body()).hasSize(36 + 4 * 12 + 4 * 12);
        String tag = whole.header("ETag");
        assertThat(anybody.header("If-None-Match", tag).get(mesh).status()).isEqualTo(304);
        assertThat(anybody.header("If-None-Match", "\"another\"").get(mesh).status()).isEqualTo(200);

        assertThat(anybody.delete(mesh.replace("/mesh", "")).status()).isEqualTo(204);
        assertThat(anybody.get(mesh).status()).isEqualTo(404);
    }

    @Test
    void aBoardHasNothingToTurnAbout() throws InterruptedException {
        JsonNode design = measured(anybody, anybody.upload("/designs", "small.zip", SmallBoard.zip()));
        assertThat(anybody.get("/designs/" + design.path("id").asText() + "/mesh").status()).isEqualTo(404);
    }

    private static String facet(String a, String b, String c) {
        return "facet normal 0 0 0\nouter loop\nvertex " + a + "\nvertex " + b + "\nvertex " + c + "\nendloop\nendfacet\n";
    }

    @Test
    void aStepFileIsKeptForAPersonToLookAt() throws InterruptedException {
        JsonNode design = measured(anybody,
                anybody.upload("/designs", "part.step", "ISO-10303-21;\nHEADER;\n".getBytes(StandardCharsets.US_ASCII)));

        assertThat(design.path("state").asText()).isEqualTo("ready");
        assertThat(design.path("kind").asText()).isEqualTo("other");
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd, leads out of it", "inner.zip, another archive"})
    void anArchiveThatIsNotSafeIsRefusedWithItsReason(String name, String reason) throws InterruptedException {
        JsonNode design = measured(anybody, anybody.upload("/designs", "bad.zip", SmallBoard.zip(Map.of(name, "x"))));

        assertThat(design.path("state").asText()).isEqualTo("failed");
        assertThat(design.path("failure").asText()).contains(reason);
    }

    @Test
    void whatUnpacksToMuchMoreThanItIsIsNotUnpacked() throws InterruptedException {
        JsonNode design = measured(anybody,
                anybody.upload("/designs", "bomb.zip", SmallBoard.zip(Map.of("a.gtl", "0".repeat(40_000_000)))));

        assertThat(design.path("failure").asText()).contains("too large when it is unpacked");
    }

    @Test
    void aDamagedArchiveAndOneWithoutLayersSayWhatHelps() throws InterruptedException {
        byte[] half = Arrays.copyOf(SmallBoard.zip(), SmallBoard.zip().length / 2);
        assertThat(measured(anybody, anybody.upload("/designs", "half.zip", half)).path("failure").asText()).contains("damaged");
        assertThat(measured(anybody, anybody.upload("/designs", "text.zip", SmallBoard.zip(Map.of("readme.txt", "hello")))).path("failure")
                .asText()).contains("None of these files");
        Answer chinese = anybody.header("Accept-Language", "zh-CN").upload("/designs", "text.zip",
                SmallBoard.zip(Map.of("readme.txt", "hello")));
        assertThat(measured(anybody.header("Accept-Language", "zh-CN"), chinese).path("failure").asText()).contains("钻孔文件");
    }

    @Test
    void anEmptyFileIsRefusedAtOnce() {
        Answer empty = anybody.upload("/designs", "empty.zip", new byte[0]);

        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.json().path("errors").get(0).path("field").asText()).isEqualTo("file");
        assertThat(anybody.get("/designs/00000000-0000-0000-0000-000000000000").status()).isEqualTo(404);
    }

    @Test
    void whatIsSentInPiecesGoesOnWhereItBrokeOff() throws InterruptedException {
        byte[] zip = SmallBoard.zip();
        Answer begun = api.send("POST", UPLOADS, BodyPublishers.noBody(), "Upload-Length", Integer.toString(zip.length), "Upload-Metadata",
                "filename " + Base64.getEncoder().encodeToString("小板.zip".getBytes(StandardCharsets.UTF_8)));
        assertThat(begun.status()).isEqualTo(201);
        String place = begun.header("Location");
        String id = place.substring(place.lastIndexOf('/') + 1);

        assertThat(piece(place, 0, Arrays.copyOf(zip, 500)).header("Upload-Offset")).isEqualTo("500");
        assertThat(piece(place, 400, new byte[100]).status()).isEqualTo(409);
        Answer here = api.send("HEAD", place, BodyPublishers.noBody());
        assertThat(here.header("Upload-Offset")).isEqualTo("500");
        assertThat(anybody.get("/designs/" + id).json().path("state").asText()).isEqualTo("uploading");
        assertThat(piece(place, 500, Arrays.copyOfRange(zip, 500, zip.length)).status()).isEqualTo(204);

        for (int i = 0; i < 300 && !anybody.get("/designs/" + id).json().path("state").asText().equals("ready"); i++) {
            Thread.sleep(50);
        }
        JsonNode design = anybody.get("/designs/" + id).json();
        assertThat(design.path("fileName").asText()).isEqualTo("小板.zip");
        assertThat(design.path("board").path("widthMm").asDouble()).isEqualTo(20);
    }

    private Answer piece(String place, int offset, byte[] bytes) {
        return api.send("PATCH", place, BodyPublishers.ofByteArray(bytes), "Upload-Offset", Integer.toString(offset), "Content-Type",
                "application/offset+octet-stream");
    }

    @Test
    void aDesignIsKeptClosedListedForItsOwnerAndDeletedByItAlone() throws Exception {
        Visitor maker = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        Visitor other = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        JsonNode design = measured(maker, maker.upload("/designs", "mine.zip", SmallBoard.zip()));
        String id = design.path("id").asText();
        Path file = folder.resolve("sealed").resolve(id.substring(0, 2)).resolve(id);

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("PK", "F_Cu");
        assertThat(maker.get("/designs").json().path("items").findValuesAsText("id")).containsExactly(id);
        assertThat(other.get("/designs").json().path("items")).isEmpty();
        assertThat(other.get("/designs/" + id).json().path("own").asBoolean()).isFalse();
        assertThat(other.get("/designs/" + id).json().path("deletable").asBoolean()).isFalse();
        assertThat(anybody.get("/designs/" + id).json().path("deletable").asBoolean()).isFalse();
        assertThat(maker.get("/designs/" + id).json().path("deletable").asBoolean()).isTrue();
        assertThat(other.delete("/designs/" + id).status()).isEqualTo(403);
        assertThat(maker.delete("/designs/" + id).status()).isEqualTo(204);
        assertThat(maker.get("/designs/" + id).status()).isEqualTo(404);
        assertThat(Files.exists(file)).isFalse();
    }
}
