package hqb.catalogue.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Manufacturers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanCatalogueTest {

    private static final String TWICE = """
            {"lcsc":"C1","mpn":"R1","manufacturer":"YAGEO","category":"Resistors","subcategory":"Chip Resistor - Surface Mount","package":"0402","stock":5,"prices":[[1,0.02]],"attributes":{"Tolerance":"±1%"}}
            {"lcsc":"C2","mpn":"R2","manufacturer":"YAGEO","category":"Resistors","subcategory":"Chip Resistor - Surface Mount","package":"0402","stock":5,"prices":[],"attributes":{}}
            {"lcsc":"C3","mpn":" R1 ","manufacturer":"Yageo","category":"Resistors","subcategory":"Chip Resistor - Surface Mount","package":"-","stock":900,"prices":[[1,0.01],[100,0.0075]],"datasheet":"https://example.org/r1.pdf","attributes":{"Power":{"format":"${power}","values":{"power":[0.0625,"power"]}}}}
            {"lcsc":"C4","mpn":"","manufacturer":"YAGEO","category":"Resistors","subcategory":"Chip Resistor - Surface Mount"}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<CleanPart> parts = new ArrayList<>();

    private ParseReport clean(Path file) throws IOException {
        var categories = new Categories();
        return new CleanCatalogue(new CleanRecord(categories, new Dictionary(categories), new Manufacturers()))
                .clean(List.of(CleanCatalogue.Input.file(file)), 10, parts::addAll);
    }

    @Test
    void recordsOfOnePartBecomeOne() throws IOException {
        var report = clean(Files.writeString(folder.resolve("parts.jsonl"), TWICE));
        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.duplicates()).isEqualTo(1);
        assertThat(report.unnamed()).isEqualTo(1);
        assertThat(parts).hasSize(2);
        var merged = parts.stream().filter(clean -> clean.part().mpn().equals("R1")).findFirst().orElseThrow();
        assertThat(merged.stock()).isEqualTo(900);
        assertThat(merged.sourceId()).isEqualTo("C3");
        assertThat(merged.priceBreaks()).containsExactly(new UsdPrice(1, new BigDecimal("0.01")),
                new UsdPrice(100, new BigDecimal("0.0075")));
        assertThat(merged.part().packageName()).isEqualTo("0402");
        assertThat(merged.part().datasheetUrl()).isEqualTo("https://example.org/r1.pdf");
        assertThat(merged.part().parameters()).containsEntry("tolerance", 0.01).containsEntry("powerRating", 0.0625);
    }

    @Test
    void compressedFilesReadAlike() throws IOException {
        var plain = TWICE.getBytes(StandardCharsets.UTF_8);
        clean(Files.write(folder.resolve("parts.jsonl.zst"), Zstd.compress(plain)));
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(plain);
        }
        clean(Files.write(folder.resolve("parts.jsonl.gz"), zipped.toByteArray()));
        assertThat(parts).hasSize(4);
        assertThat(parts.subList(0, 2)).isEqualTo(parts.subList(2, 4));
    }

    @Test
    void aBrokenLineSaysWhere() throws IOException {
        var file = Files.writeString(folder.resolve("broken.jsonl"), "{\"mpn\":\"A\"}\n{\"mpn\": nonsense}\n");
        assertThatThrownBy(() -> clean(file)).isInstanceOf(IOException.class).hasMessageContaining("line: 2");
    }

    @Test
    void controlCharactersBecomeBlanks() throws IOException {
        clean(Files.writeString(folder.resolve("odd.jsonl"),
                "{\"mpn\":\"A\\u0000B\\tC\",\"manufacturer\":\"X\",\"attributes\":{\"Color\\t\":\"Red\\u0001\"}}\n"));
        assertThat(parts.getFirst().part().mpn()).isEqualTo("A B C");
        assertThat(parts.getFirst().part().otherAttributes()).containsEntry("Color", "Red");
    }

    @Test
    void anOddDatasheetAddressIsLeftOut() throws IOException {
        clean(Files.writeString(folder.resolve("odd.jsonl"),
                "{\"mpn\":\"A\",\"manufacturer\":\"X\",\"datasheet\":\"javascript:alert(1)\"}\n"));
        assertThat(parts.getFirst().part().datasheetUrl()).isNull();
    }
}
