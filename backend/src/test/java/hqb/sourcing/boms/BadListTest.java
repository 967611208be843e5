package hqb.sourcing.boms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people send by mistake, and lists that are odd in places: told clearly, and everything readable is kept. */
@HqbTest
class BadListTest {
    private final Api api;
    private final Visitor anybody;

    BadListTest(Api api) {
        this.api = api;
        this.anybody = Visitor.nobody(api);
    }

    private JsonNode sent(String name, byte[] content) {
        Answer answer = anybody.upload("/boms", name, content);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return anybody.get("/boms/" + answer.json().path("id").asText()).json();
    }

    private JsonNode sent(String text) {
        return sent("list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String messages(JsonNode bom, int line) {
        return bom.at("/lines/" + line + "/problems").findValuesAsText("message").toString();
    }

    @ParameterizedTest
    @CsvSource({"photo.csv, ffd8ffe000104a4649460001, picture", "photo.csv, 89504e470d0a1a0a0000000d, picture",
        "IMG_1.csv, 000000186674797068656963, picture", "scan.csv, 424d3600030000000000, picture",
        "schematic.pdf, 255044462d312e37, PDF", "bom.csv, 255044462d312e37, PDF", "board.csv, 286b696361645f736368, design",
        "bom.zip, 526172211a0700, archive"})
    void whatIsNoListIsNamed(String name, String hex, String word) {
        byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(hex), 4_000);

        Answer answer = anybody.upload("/boms", name, bytes);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json().path("type").asText()).endsWith("/unreadable");
        assertThat(answer.json().path("detail").asText()).contains(word).contains("list");
    }

    @Test
    void aListThatBeginsLikeAPictureIsOne() {
        assertThat(sent("BMP,Ref,MPN\nx,U1,STM32F103C8T6\n").path("lines")).hasSize(1);
    }

    @Test
    void aHugeFileIsRefused() {
        byte[] huge = new byte[26_000_000];
        Arrays.fill(huge, (byte) 'a');

        Answer answer = anybody.upload("/boms", "list.csv", huge);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("detail").asText()).contains("25 MB");
    }

    /** 200 MB are announced, and only the first bytes are ever sent: the answer does not wait for the rest. */
    @Test
    void aFileOf200MegabytesIsRefusedBeforeItIsRead() throws IOException {
        URI place = api.server();
        try (Socket socket = new Socket(place.getHost(), place.getPort())) {
            socket.setSoTimeout(20_000);
            String head = "POST /api/v1/boms HTTP/1.1\r\nHost: " + place.getHost()
                    + "\r\nContent-Type: multipart/form-data; boundary=x1x\r\n"
                    + "Content-Length: 200000000\r\nAccept-Language: en\r\n\r\n--x1x\r\n"
                    + "Content-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n\r\nRef,Qty,MPN\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answer.readLine()).contains(" 413 ");
            StringBuilder headers = new StringBuilder();
            for (String line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
                headers.append(line.toLowerCase(Locale.ROOT)).append('\n');
            }
            char[] body = new char[200];
            int read = answer.read(body);
            assertThat(headers.toString()).contains("application/problem+json");
            assertThat(new String(body, 0, read)).contains("too-large");
        }
    }

    /** Nothing announces how long it is: it is refused soon after its 25 MB, and not when all 200 MB are there. */
    @Test
    void aFileThatNeverSaysItsLengthIsRefusedOnTheWay() throws IOException {
        URI place = api.server();
        byte[] piece = new byte[1_000_000];
        Arrays.fill(piece, (byte) 'a');
        int sent = 0;
        try (Socket socket = new Socket(place.getHost(), place.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/boms HTTP/1.1\r\nHost: " + place.getHost() + "\r\nContent-Type: multipart/form-data; boundary=x1x\r\n"
                    + "Transfer-Encoding: chunked\r\nAccept-Language: en\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            chunk(out, "--x1x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n\r\nRef,Qty,MPN\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            while (sent < 200 && socket.getInputStream().available() == 0) {
                chunk(out, piece);
                sent++;
            }
            BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).contains(" 413 ");
            while (!Objects.requireNonNull(answer.readLine()).isEmpty()) {
                // headers
            }
            char[] body = new char[300];
            assertThat(new String(body, 0, answer.read(body))).contains("too-large").contains("25 MB");
        }
        assertThat(sent).as("megabytes that were taken").isBetween(25, 100);
    }

    private static void chunk(OutputStream out, byte[] content) throws IOException {
        out.write((Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Test
    void tooManyRowsAreRefusedNamingTheRow() {
        String text = "Ref,Qty,MPN\n" + IntStream.rangeClosed(1, 61_000).mapToObj(i -> "R" + i + ",1,A" + i + "\n")
                .collect(Collectors.joining());

        Answer answer = anybody.upload("/boms", "list.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("detail").asText()).contains("60,000").startsWith("Row 60001");
    }

    @Test
    void quantitiesThatAreNoneAreToldAtTheirRow() {
        JsonNode bom = sent("Ref,Qty,MPN\n\"R1,R2\",1k,A-1001\nU1,-3,A-1002\nU2,1.5,A-1003\nU3,1,A-1004\n");

        assertThat(bom.path("lines")).hasSize(4);
        assertThat(messages(bom, 0)).contains("“1k”");
        assertThat(bom.at("/lines/0/row").asInt()).isEqualTo(2);
        assertThat(bom.at("/lines/0/quantity").asInt()).isEqualTo(2);
        assertThat(messages(bom, 1)).contains("“-3”");
        assertThat(messages(bom, 2)).contains("“1.5”");
        assertThat(bom.at("/lines/3/problems")).isEmpty();
    }

    @Test
    void aQuantityWithoutReferencesIsUnknownAndSaysWhatToWrite() {
        JsonNode bom = sent("Qty,MPN\n1k,STM32F103C8T6\n2,AMC7812SPAPR\n");

        assertThat(bom.at("/lines/0/quantity").isNull()).isTrue();
        assertThat(messages(bom, 0)).contains("“1k”", "whole number");
        assertThat(bom.at("/lines/1/quantity").asInt()).isEqualTo(2);
    }

    @Test
    void repeatedReferencesNameTheOtherRow() {
        JsonNode bom = sent("Ref,Qty,MPN\n\"R1,R2\",2,A-1001\n\"R2,R3\",2,A-1002\n\"C1,C1\",2,A-1003\n");

        assertThat(messages(bom, 0)).contains("R2 (3)");
        assertThat(messages(bom, 1)).contains("R2 (2)").doesNotContain("R3");
        assertThat(messages(bom, 2)).contains("Twice").contains("C1");
    }

    @Test
    void formulasAreNotComputedAndWhatTheyWrapIsTaken() {
        JsonNode bom = sent("""
                Ref,Qty,MPN,LCSC
                U1,=1+1,"=CONCATENATE(""STM32"",A1)",
                U2,1,"=""STM32F103C8T6\""",
                U3,1,,"=HYPERLINK(""https://example.org/C2667259"",""C2667259"")"
                """);

        assertThat(messages(bom, 0)).contains("=1+1").contains("CONCATENATE");
        assertThat(bom.at("/lines/0/mpn").isNull()).isTrue();
        assertThat(bom.at("/lines/0/quantity").asInt()).isEqualTo(1);
        assertThat(bom.at("/lines/1/mpn").asText()).isEqualTo("STM32F103C8T6");
        assertThat(bom.at("/lines/2/supplierPartNumbers/0").asText()).isEqualTo("C2667259");
    }

    @Test
    void whatWouldRunInASpreadsheetIsToldAtItsRowAndTheRestIsKept() {
        JsonNode bom = sent("Ref,Qty,MPN,Description\nU1,=1+2,STM32F103C8T6,mcu\nU2,1,A-1002,\"=cmd|' /C calc'!A0\"\nU3,1,A-1003,plain\n");

        assertThat(bom.path("lines")).hasSize(3);
        assertThat(messages(bom, 0)).contains("=1+2");
        assertThat(bom.at("/lines/0/quantity").asInt()).isEqualTo(1);
        assertThat(messages(bom, 1)).contains("=cmd|");
        assertThat(bom.at("/lines/1/description").isNull()).isTrue();
        assertThat(bom.at("/lines/1/mpn").asText()).isEqualTo("A-1002");
        assertThat(bom.at("/lines/2/problems")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "bmp", "gif"})
    void aWholePictureIsNoListWhateverItIsCalled(String kind) throws IOException {
        BufferedImage photo = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 640 * 480; i++) {
            photo.setRGB(i % 640, i / 640, i * 31);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(photo, kind, bytes)).isTrue();

        Answer answer = anybody.upload("/boms", "photo.csv", bytes.toByteArray());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json().path("detail").asText()).contains("picture", "CSV or XLSX");
    }

    @Test
    void aSchematicAsPdfIsNamedAndSaysWhatToSend() throws IOException {
        byte[] pdf;
        try (PDDocument schematic = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            schematic.addPage(new PDPage());
            schematic.save(bytes);
            pdf = bytes.toByteArray();
        }

        Answer answer = anybody.upload("/boms", "schematic.pdf", pdf);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("detail").asText()).contains("PDF", "schematic");
    }

    @Test
    void formulasOfAWorkbookWithoutValuesAreTold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("BOM");
            String[] heads = {"Ref", "Qty", "MPN"};
            for (int i = 0; i < heads.length; i++) {
                sheet.value(0, i, heads[i]);
            }
            sheet.value(1, 0, "U1");
            sheet.formula(1, 1, "1+1");
            sheet.value(1, 2, "STM32F103C8T6");
        }

        JsonNode bom = sent("list.xlsx", out.toByteArray());

        assertThat(bom.at("/lines/0/mpn").asText()).isEqualTo("STM32F103C8T6");
        assertThat(bom.at("/lines/0/quantity").asInt()).isEqualTo(1);
        assertThat(messages(bom, 0)).contains("formula");
    }

    @Test
    void aQuotationMarkThatSwallowsTheEndOfAListIsToldThoughTheirNumberIsEven() {
        JsonNode bom = sent("Ref,Qty,MPN,Desc\nU1,1,STM32F103C8T6,0.1\" pitch\nJ1,1,A-1002,\"5\" display\"\nU2,1,LM358DR,fine\n");

        assertThat(bom.path("lines")).hasSize(3);
        assertThat(bom.at("/lines/1/problems/0/code").asText()).isEqualTo("quote-mended");
        assertThat(bom.at("/lines/2/mpn").asText()).isEqualTo("LM358DR");
    }

    @Test
    void aCellOverSeveralLinesAtTheEndOfAListStays() {
        JsonNode bom = sent("Ref,Qty,MPN,Desc\nU1,1,STM32F103C8T6,wide\nJ1,1,A-1002,\"one\ntwo\"\n");

        assertThat(bom.path("lines")).hasSize(2);
        assertThat(bom.at("/lines/1/description").asText()).contains("two");
        assertThat(bom.at("/lines/1/problems")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Reference,Qty,MPN,Value|header but no rows",
        "<html><body><table><tr><td>R1</td></tr></table></body></html>|web page",
        "[{'ref':'U1','mpn':'LM358'}]|JSON", "<export version='E'><components><comp ref='R1'><value>10k</value>|breaks off"})
    void whatIsMissingOrOfAnotherFormIsSaidAsItIs(String text, String word) {
        Answer answer = anybody.upload("/boms", "list.xls.csv", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json().path("detail").asText()).contains(word);
    }

    @Test
    void aLineThatIsFarTooLongNamesItsRow() {
        String text = "Ref,Qty,MPN,Desc\r\nU1,1,LM358DR,ok\r\nU2,1,STM32F103C8T6," + "x".repeat(1_000_001) + "\r\n";

        Answer answer = anybody.upload("/boms", "list.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("detail").asText()).startsWith("Row 3:").contains("1 MB");
    }

    @Test
    void anArchiveWithAListInItIsToBeUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bom.csv"));
            zip.write("Ref,Qty,MPN\n".getBytes(StandardCharsets.UTF_8));
        }

        Answer answer = anybody.upload("/boms", "boms.zip", bytes.toByteArray());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("detail").asText()).contains("archive", "Unpack");
    }

    @Test
    void oneStrayQuotationMarkDoesNotCostTheRest() {
        String text = "Ref,Qty,MPN,Description\nU1,1,A-1001,fine\nJ1,1,A-1002,\"0.1 inch pitch\nJ2,1,A-1003,cable\n"
                + IntStream.range(3, 80).mapToObj(i -> "R" + i + ",1,A-2" + i + ",plain\n").collect(Collectors.joining());

        JsonNode bom = sent(text);

        assertThat(bom.at("/summary/lines").asInt()).isEqualTo(80);
        assertThat(bom.at("/lines/1/problems/0/code").asText()).isEqualTo("quote-mended");
        assertThat(bom.at("/lines/79/mpn").asText()).isEqualTo("A-279");
    }
}
