package hqb.sourcing.boms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people send by mistake, and lists that are odd in places: told clearly, and everything readable is kept. */
@HqbTest
class BadListTest {
    private final Visitor anybody;

    BadListTest(Api api) {
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

    @Test
    void fiftyThousandLinesAreRead() {
        String text = "Ref,Qty,MPN\n"
                + IntStream.rangeClosed(1, 50_000).mapToObj(i -> "R" + i + ",1,NOBODY-HAS-" + i + "\n").collect(Collectors.joining());

        JsonNode bom = sent(text);

        assertThat(bom.at("/summary/lines").asInt()).isEqualTo(50_000);
        assertThat(bom.at("/summary/placements").asInt()).isEqualTo(50_000);
        assertThat(bom.at("/lines/49999/row").asInt()).isEqualTo(50_001);
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
    void oneStrayQuotationMarkDoesNotCostTheRest() {
        String text = "Ref,Qty,MPN,Description\nU1,1,A-1001,fine\nJ1,1,A-1002,\"0.1 inch pitch\nJ2,1,A-1003,cable\n"
                + IntStream.range(3, 80).mapToObj(i -> "R" + i + ",1,A-2" + i + ",plain\n").collect(Collectors.joining());

        JsonNode bom = sent(text);

        assertThat(bom.at("/summary/lines").asInt()).isEqualTo(80);
        assertThat(bom.at("/lines/1/problems/0/code").asText()).isEqualTo("quote-mended");
        assertThat(bom.at("/lines/79/mpn").asText()).isEqualTo("A-279");
    }
}
