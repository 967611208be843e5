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

class ValueCasesTest {
    private static final Path CASES = Path.of(System.getProperty("hqb.root", ".."), "infra/bench/relevance/values.csv");

    private final Categories categories = new Categories();
    private final Understand understand = Understand.of(categories, new Dictionary(categories), new Manufacturers());

    @Test
    void everyCaseIsReadAsItHasToBe() throws IOException {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(CASES)) {
            for (NamedCsvRecord row : rows) {
                cases++;
                String category = row.getField("category");
                List<Piece> read = understand.read(row.getField("text"), category.isEmpty() ? null : category, List.of());
                if (!agrees(read, row.getField("expected"))) {
                    wrong.add(row.getField("text") + " @" + category + ": expected " + row.getField("expected") + " but " + told(read));
                }
            }
        }

        assertThat(cases).isGreaterThanOrEqualTo(2_500);
        assertThat(wrong).isEmpty();
    }

    private static boolean agrees(List<Piece> read, String expected) {
        List<Meaning> values = values(read);
        if (expected.equals("TEXT")) {
            return values.isEmpty();
        }
        List<String> wanted = List.of(expected.split(";", -1));
        return values.size() == wanted.size() && wanted.stream().allMatch(one -> values.stream().anyMatch(value -> is(value, one)));
    }

    private static boolean is(Meaning meaning, String wanted) {
        int equals = wanted.indexOf('=');
        String value = wanted.substring(equals + 1);
        if (!meaning.field().equals(wanted.substring(0, equals))) {
            return false;
        }
        return (meaning instanceof Meaning.OfParameter typed && typed.typed().parameter().isNumber())
                ? Math.abs(typed.typed().number() - Double.parseDouble(value)) <= 1e-9 * Math.abs(Double.parseDouble(value))
                : meaning.value().equals(value);
    }

    private static List<Meaning> values(List<Piece> read) {
        return read.stream().flatMap(piece -> piece.meanings().stream())
                .filter(one -> one instanceof Meaning.OfParameter || one instanceof Meaning.OfPackage).toList();
    }

    private static List<String> told(List<Piece> read) {
        return read.stream()
                .map(piece -> piece.text() + "=" + piece.meanings().stream().map(one -> one.field() + ":" + one.value()).toList()).toList();
    }
}
