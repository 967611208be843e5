package hqb.supply.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class ImportControllerTest {
    private static final String HEADER = "sku,mpn,manufacturer,stock,moq,multiple,packaging,dateCode,currency,price@1,price@100\n";

    private final Shop shop;
    private final ListedPart part;

    ImportControllerTest(Api api, ApplicationContext product, Parts parts) throws SQLException {
        this.shop = new Shop(api, product);
        this.part = parts.listByIds(parts.idsAfter(null, 1)).getFirst();
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private String row(String sku, int stock) {
        return sku + ",\"" + part.part().mpn() + "\",\"" + part.manufacturer() + "\"," + stock + ",1,1,reel,2523,CNY,0.002,0.001\n";
    }

    private static Answer send(Visitor visitor, String name, String content, String... fields) {
        StringBuilder body = new StringBuilder();
        body.append("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"").append(name)
                .append("\"\r\nContent-Type: text/csv\r\n\r\n").append(content).append("\r\n");
        for (int i = 0; i < fields.length; i += 2) {
            body.append("--x\r\nContent-Disposition: form-data; name=\"").append(fields[i]).append("\"\r\n\r\n").append(fields[i + 1])
                    .append("\r\n");
        }
        return visitor.send("POST", "/supply/imports", body + "--x--\r\n", "multipart/form-data; boundary=x");
    }

    private JsonNode atRest(Answer started) throws InterruptedException {
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        String path = "/supply/imports/" + started.json().path("id").asText();
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(late)) {
            JsonNode now = shop.machine().get(path).json();
            if (!now.path("state").asText().equals("queued") && !now.path("state").asText().equals("running")) {
                return now;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the import did not end");
    }

    @Test
    void aDryRunEndsInReviewAndIsAppliedAfterwards() throws Exception {
        JsonNode review = atRest(send(shop.machine(), "list.csv", HEADER + row("A", 5) + row("B", -5)));
        assertThat(review.path("state").asText()).isEqualTo("review");
        assertThat(review.path("rowsTotal").asInt()).isEqualTo(2);
        assertThat(review.path("created").asInt()).isEqualTo(1);
        assertThat(review.path("errors").get(0).path("row").asInt()).isEqualTo(3);
        assertThat(review.path("errors").get(0).path("column").asText()).isEqualTo("stock");
        assertThat(review.path("errors").get(0).path("value").asText()).isEqualTo("-5");
        assertThat(review.path("errors").get(0).path("code").asText()).isEqualTo("negative-stock");
        String path = "/supply/imports/" + review.path("id").asText();
        assertThat(shop.machine().get(path + "/preview").json().path("items").get(0).path("after").path("stock").asInt()).isEqualTo(5);
        assertThat(shop.count("SELECT count(*) FROM supply_offer WHERE supplier_id = ?")).isZero();
        JsonNode done = atRest(shop.machine().post(path + "/apply", ""));
        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.path("rowsAccepted").asInt()).isEqualTo(1);
        assertThat(done.path("rowsRejected").asInt()).isEqualTo(1);
        assertThat(shop.count("SELECT count(*) FROM supply_offer WHERE supplier_id = ?")).isEqualTo(1);
        assertThat(shop.machine().post(path + "/apply", "").status()).isEqualTo(409);
        assertThat(shop.machine().get("/supply/imports").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void modeMayStandBeforeOrAfterTheFile() throws Exception {
        assertThat(atRest(send(shop.machine(), "a.csv", HEADER + row("A", 5), "mode", "apply")).path("state").asText()).isEqualTo("done");
        String body = "--x\r\nContent-Disposition: form-data; name=\"mode\"\r\n\r\napply\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.csv\"\r\n\r\n" + HEADER + row("A", 6)
                + "\r\n--x--\r\n";
        Answer started = shop.machine().send("POST", "/supply/imports", body, "multipart/form-data; boundary=x");
        assertThat(atRest(started).path("changed").asInt()).isEqualTo(1);
        assertThat(send(shop.machine(), "a.csv", HEADER, "mode", "maybe").status()).isEqualTo(400);
    }

    @Test
    void theErrorsFileIsTheListWithOneMoreColumnAndNothingInItRuns() throws Exception {
        JsonNode done = atRest(send(shop.machine(), "a.csv", HEADER + row("A", 5) + row("=cmd|' /C calc'!A0", 5) + row("C", -1), "mode",
                "apply"));
        Answer file = shop.machine().get("/supply/imports/" + done.path("id").asText() + "/errors.csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        String[] lines = file.text().split("\r\n", -1);
        assertThat(lines[0]).endsWith(",price@100,error");
        assertThat(lines[1]).endsWith(",0.001,");
        assertThat(lines[2]).startsWith("'=cmd|").contains("formula");
        assertThat(lines[3]).startsWith("C,").endsWith("stock: Stock cannot be negative: write 0 or more.");
        JsonNode again = atRest(send(shop.machine(), "errors.csv", file.text().replace(",-1,", ",1,"), "mode", "apply"));
        assertThat(again.path("created").asInt()).isEqualTo(1);
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        assertThat(again.path("rowsRejected").asInt()).isEqualTo(1);
    }

    @Test
    void columnsCanBeChosenAndAreRememberedForTheNextList() throws Exception {
        String list = "a,b,c,d,e\nX1,\"" + part.part().mpn() + "\",\"" + part.manufacturer() + "\",yes 5,0.002\n";
        JsonNode failed = atRest(send(shop.machine(), "odd.csv", list));
        assertThat(failed.path("state").asText()).isEqualTo("failed");
        assertThat(failed.path("failure").path("code").asText()).isEqualTo("missing-columns");
        assertThat(failed.path("errors").get(0).path("message").asText()).contains("stock");
        String path = "/supply/imports/" + failed.path("id").asText();
        JsonNode review = atRest(shop.machine().put(path + "/columns", """
                {"columns": [{"index": 0, "role": "sku"}, {"index": 1, "role": "mpn"}, {"index": 2, "role": "manufacturer"},
                             {"index": 3, "role": "stock"}, {"index": 4, "role": "price", "quantity": 1}]}"""));
        assertThat(review.path("state").asText()).isEqualTo("review");
        JsonNode next = atRest(send(shop.machine(), "odd.csv", list.replace("yes 5", "5")));
        assertThat(next.path("columns").get(3).path("by").asText()).isEqualTo("remembered");
        assertThat(next.path("rowsAccepted").asInt()).as(next.toString()).isEqualTo(1);
        assertThat(shop.machine().put(path + "/columns", "{\"columns\": [{\"index\": 9, \"role\": \"sku\"}]}").status()).isEqualTo(400);
    }

    @Test
    void aListOfMegabytesIsTakenAndItsProgressStreamedUntilTheEnd() throws Exception {
        StringBuilder list = new StringBuilder(HEADER);
        for (int i = 0; i < 24_000; i++) {
            list.append(row("S" + i, i));
        }
        Answer started = send(shop.machine(), "long.csv", list.toString(), "mode", "apply");
        Answer events = shop.machine().get("/supply/imports/" + started.json().path("id").asText() + "/events");
        assertThat(events.header("Content-Type")).startsWith("text/event-stream");
        assertThat(events.text()).contains("event: progress").contains("\"state\":\"done\"").contains("\"created\":24000");
    }

    @Test
    void whatIsAnotherSuppliersIsNotThere(Api api, ApplicationContext product) throws Exception {
        JsonNode done = atRest(send(shop.machine(), "a.csv", HEADER + row("A", 5)));
        String path = "/supply/imports/" + done.path("id").asText();
        try (Shop other = new Shop(api, product)) {
            assertThat(other.machine().get(path).status()).isEqualTo(404);
            assertThat(other.machine().get(path + "/errors.csv").status()).isEqualTo(404);
            assertThat(other.machine().get(path + "/events").status()).isEqualTo(404);
            assertThat(other.machine().post(path + "/apply", "").status()).isEqualTo(404);
        }
        assertThat(Visitor.nobody(api).get(path).status()).isEqualTo(401);
        assertThat(shop.machine().send("POST", "/supply/imports", "--x--\r\n", "multipart/form-data; boundary=x").status()).isEqualTo(400);
    }

    @Test
    void emptyAndForeignFilesFailWithASentenceInTheAskersLanguage() throws Exception {
        assertThat(atRest(send(shop.machine(), "a.csv", "")).path("failure").path("code").asText()).isEqualTo("empty-file");
        JsonNode failed = atRest(send(shop.machine(), "a.xlsx", HEADER + row("A", 5)));
        assertThat(failed.path("errors").get(0).path("code").asText()).isEqualTo("wrong-extension");
        String id = failed.path("id").asText();
        assertThat(shop.machine().header("Accept-Language", "zh-CN").get("/supply/imports/" + id).json().path("errors").get(0)
                .path("message").asText()).contains("扩展名");
    }
}
