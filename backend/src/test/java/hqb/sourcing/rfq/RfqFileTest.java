package hqb.sourcing.rfq;

import static hqb.sourcing.rfq.Fair.id;
import static hqb.sourcing.rfq.Fair.ok;
import static hqb.sourcing.rfq.Fair.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.platform.files.FileSettings;
import hqb.sourcing.rfq.Fair.Trader;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a buyer attaches to a request: who sees it, what is taken, and until when. */
@HqbTest
class RfqFileTest {
    private static final byte[] DRAWING = "%PDF-1.7 a drawing of a lamp".getBytes(StandardCharsets.US_ASCII);

    private final Fair fair;
    private final Path kept;
    private final Trader asked;
    private final JsonNode rfq;

    RfqFileTest(Api api, ApplicationContext product, FileSettings settings) throws SQLException {
        this.fair = new Fair(api, product);
        this.kept = Path.of(settings.folder()).resolve("sealed");
        this.asked = fair.trader();
        this.rfq = fair.ask(asked);
    }

    @AfterEach
    void close() throws SQLException {
        fair.close();
    }

    private Answer attach(String name, byte[] content) {
        return fair.buyer.upload("/rfqs/" + id(rfq) + "/files", name, content);
    }

    private Path sealed(String file) {
        return kept.resolve(file.substring(0, 2)).resolve(file);
    }

    @Test
    void theBuyerAndWhoIsAskedHaveItAndNobodyElseAndItLiesSealed() throws IOException, SQLException {
        JsonNode file = ok(attach("lamp.pdf", DRAWING), 201).at("/items/0");
        String path = "/rfqs/" + id(rfq) + "/files/" + file.path("id").asText();

        assertThat(file.path("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(fair.buyer.get(path).text()).contains("a drawing of a lamp");
        assertThat(asked.browser().get("/supply/rfqs/" + id(rfq)).json().at("/files/0/name").asText()).isEqualTo("lamp.pdf");
        Answer download = asked.browser().get("/supply" + path);
        assertThat(download.text()).contains("a drawing of a lamp");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(asked.browser().get(path).status()).as("not its own request").isEqualTo(404);
        assertThat(fair.trader().browser().get("/supply" + path).status()).as("not asked").isEqualTo(404);
        assertThat(fair.accounts.browser(fair.accounts.organisation(OrganisationKind.MAKER), Role.OWNER).get(path).status()).isEqualTo(404);
        assertThat(fair.buyer.get("/rfqs/" + id(fair.ask(asked)) + "/files/" + file.path("id").asText()).status())
                .as("of another request").isEqualTo(404);
        assertThat(new String(Files.readAllBytes(sealed(file.path("id").asText())), StandardCharsets.ISO_8859_1)).doesNotContain("lamp");
    }

    @Test
    void itCanBeRemovedWhileBidsAreTakenAndThenNoLonger() {
        String first = ok(attach("lamp.pdf", DRAWING), 201).at("/items/0/id").asText();
        String second = ok(attach("lines.csv", "ref,part\nC1,100n\n".getBytes(StandardCharsets.UTF_8)), 201).at("/items/1/id").asText();
        String files = "/rfqs/" + id(rfq) + "/files/";

        assertThat(asked.browser().send("DELETE", files + first, "", "").status()).isEqualTo(404);
        assertThat(fair.buyer.send("DELETE", files + first, "", "").status()).isEqualTo(204);
        assertThat(fair.buyer.get(files + first).status()).isEqualTo(404);
        assertThat(Files.exists(sealed(first))).as("gone for good").isFalse();
        ok(fair.bid(rfq, asked, 0, "0.5", "2"), 201);
        fair.closed(rfq);

        assertThat(problem(fair.buyer.send("DELETE", files + second, "", ""))).isEqualTo("409 conflict");
        assertThat(problem(attach("late.pdf", DRAWING))).isEqualTo("409 conflict");
        assertThat(fair.seen(rfq).path("files").findValuesAsText("name")).containsExactly("lines.csv");
        assertThatThrownBy(() -> fair.database.change("DELETE FROM sourcing_rfq_file WHERE id = ?::uuid", second))
                .hasMessageContaining("while it is open");
    }

    @Test
    void kindsAreToldByTheContentAndNothingIsHandedOutAsWhatItIsNot() throws IOException {
        byte[] picture = BlindBidTest.photo();
        ok(attach("photos/lamp.png", picture), 201);
        ok(attach("evil.exe", zip("readme.txt")), 201);
        ok(attach("lines.zip", zip("[Content_Types].xml", "xl/workbook.xml")), 201);
        ok(attach("清单.csv", "位号,数量\r\nC1,1\r\n".getBytes(StandardCharsets.UTF_16)), 201);

        JsonNode files = fair.seen(rfq).path("files");
        assertThat(files.findValuesAsText("name")).containsExactly("lamp.png.jpg", "evil.exe.zip", "lines.zip.xlsx", "清单.csv");
        assertThat(files.findValuesAsText("mediaType").subList(0, 2)).containsExactly("image/jpeg", "application/zip");
        assertThat(problem(attach("lamp.pdf", new byte[]{0x7F, 'E', 'L', 'F', 2, 1, 1, 0}))).isEqualTo("415 unsupported-media-type");
        assertThat(problem(attach("broken.zip", new byte[]{'P', 'K', 3, 4, 0, 0}))).isEqualTo("415 unsupported-media-type");
        assertThat(problem(attach("empty.pdf", new byte[0]))).isEqualTo("400 invalid-request");
        byte[] large = new byte[20_000_001];
        System.arraycopy(DRAWING, 0, large, 0, DRAWING.length);
        assertThat(problem(attach("large.pdf", large))).isEqualTo("413 too-large");
        for (int i = files.size(); i < 10; i++) {
            ok(attach(i + ".pdf", DRAWING), 201);
        }
        assertThat(problem(attach("eleventh.pdf", DRAWING))).isEqualTo("409 conflict");
    }

    @Test
    void aVersionOfAQuoteKeepsThePhotographsItWasSentWith() throws IOException {
        String photos = "/supply/rfqs/" + id(rfq) + "/photos";
        String first = ok(asked.browser().upload(photos, "label.png", BlindBidTest.photo(40)), 201).at("/items/0/id").asText();
        String slip = ok(asked.browser().upload(photos, "slip.png", BlindBidTest.photo(41)), 201).at("/items/1/id").asText();
        assertThat(asked.browser().send("DELETE", photos + "/" + slip, "", "").status()).isEqualTo(204);
        ok(fair.bid(rfq, asked, 0, "0.5", "2"), 201);
        assertThat(problem(asked.browser().send("DELETE", photos + "/" + first, "", ""))).as("a version shows it")
                .isEqualTo("409 conflict");
        String second = ok(asked.browser().upload(photos, "reel.png", BlindBidTest.photo(42)), 201).at("/items/1/id").asText();
        String quote = Fair.quote(1, "CNY", Fair.line(rfq, 0, "0.45"));
        String path = "/supply/rfqs/" + id(rfq) + "/quotes";
        assertThat(problem(asked.browser().post(path, quote.replaceFirst("}$", ", \"photos\": [\"" + slip + "\"]}"))))
                .isEqualTo("400 invalid-request");
        JsonNode sent = ok(asked.browser().post(path, quote.replaceFirst("}$", ", \"photos\": [\"" + second + "\"]}")), 201);
        assertThat(sent.at("/versions/0/photos/0").asText()).isEqualTo(second);
        assertThat(sent.at("/versions/1/photos/0").asText()).isEqualTo(first);

        assertThat(fair.seen(rfq).at("/bids/0/versions").toString()).as("blind").doesNotContain(first).doesNotContain(second);
        assertThat(fair.buyer.get("/rfqs/" + id(rfq) + "/photos/" + first).status()).isEqualTo(404);
        JsonNode bid = fair.closed(rfq).at("/bids/0");
        assertThat(bid.path("photos").findValuesAsText("id")).containsExactly(second);
        assertThat(bid.at("/versions/1/photos").findValuesAsText("id")).containsExactly(first);
        assertThat(fair.buyer.get("/rfqs/" + id(rfq) + "/photos/" + first).status()).isEqualTo(200);
        assertThatThrownBy(() -> fair.database.change("DELETE FROM sourcing_rfq_quote_photo WHERE photo_id = ?::uuid", first))
                .hasMessageContaining("never changes");
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("x".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return bytes.toByteArray();
    }
}
