package hqb.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Manufacturers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final Path TERMS = Path.of(System.getProperty("hqb.root", ".."), "infra/bench/relevance/terms.csv");
    private static final List<String> WAYS = List.of("zh-Hans", "zh-Hant", "pinyin", "initials", "en");

    private final Categories categories = new Categories();
    private final Understand understand = Understand.of(categories, new Dictionary(categories), new Manufacturers());

    @Test
    void theFiveWaysToTypeATermMeanOneThing() throws IOException {
        List<String> wrong = new ArrayList<>();
        int terms = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(TERMS)) {
            for (NamedCsvRecord row : rows) {
                terms++;
                for (String way : WAYS) {
                    List<String> read = understand.read(row.getField(way), null, List.of()).stream()
                            .flatMap(piece -> piece.meanings().stream().map(Meaning::value)).toList();
                    if (!read.equals(List.of(row.getField("concept")))) {
                        wrong.add(row.getField("concept") + " as " + row.getField(way) + ": " + read);
                    }
                }
            }
        }

        assertThat(terms).isGreaterThanOrEqualTo(300);
        assertThat(wrong).isEmpty();
    }
}
