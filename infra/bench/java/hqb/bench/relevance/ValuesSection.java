package hqb.bench.relevance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Manufacturers;
import hqb.search.words.Meaning;
import hqb.search.words.Piece;
import hqb.search.words.Understand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Values: the table of cases, and strings at random against {@link StrictReader}. Needs no server. */
public final class ValuesSection {
    private static final int FUZZED = 100_000;
    private static final int SHOWN = 20;

    private ValuesSection() {
    }

    /**
     * Runs both and tells of them in Markdown.
     *
     * @param folder {@code infra/bench/relevance}
     * @param seed   of the random strings
     */
    public static String markdown(Path folder, long seed) throws IOException {
        Categories categories = new Categories();
        Understand understand = Understand.of(categories, new Dictionary(categories), new Manufacturers());
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("values.csv"))) {
            for (NamedCsvRecord row : rows) {
                cases++;
                String category = row.getField("category");
                List<Meaning> read = values(understand.read(row.getField("text"), category.isEmpty() ? null : category, List.of()));
                if (!agrees(read, row.getField("expected"))) {
                    wrong.add(row.getField("text") + " in " + category + ": " + read.stream().map(Meaning::value).toList() + ", not "
                            + row.getField("expected"));
                }
            }
        }
        FuzzValues.Result fuzz = FuzzValues.run(FUZZED, seed);
        StringBuilder out = new StringBuilder("## Values\n\n| | | |\n| --- | ---: | --- |\n");
        out.append("| cases of the table | %,d | %.2f %% right |%n".formatted(cases, 100.0 * (cases - wrong.size()) / cases));
        out.append("| random strings, each for four kinds of part | %,d | %,d readings as values, %d of them wrong |%n".formatted(
                fuzz.strings(), fuzz.values(),
                fuzz.wrong().size()));
        wrong.stream().limit(SHOWN).forEach(one -> out.append("\nWrong: ").append(one).append('\n'));
        fuzz.wrong().stream().limit(SHOWN).forEach(one -> out.append("\nWrong: ").append(one).append('\n'));
        return out.append('\n').toString();
    }

    private static List<Meaning> values(List<Piece> read) {
        return read.stream().flatMap(piece -> piece.meanings().stream())
                .filter(one -> one instanceof Meaning.OfParameter || one instanceof Meaning.OfPackage).toList();
    }

    private static boolean agrees(List<Meaning> read, String expected) {
        if (expected.equals("TEXT")) {
            return read.isEmpty();
        }
        List<String> wanted = List.of(expected.split(";", -1));
        return read.size() == wanted.size() && wanted.stream().allMatch(one -> read.stream().anyMatch(meaning -> is(meaning, one)));
    }

    private static boolean is(Meaning meaning, String wanted) {
        int equals = wanted.indexOf('=');
        String value = wanted.substring(equals + 1);
        boolean number = meaning instanceof Meaning.OfParameter typed && typed.typed().parameter().isNumber();
        return meaning.field().equals(wanted.substring(0, equals)) && (number
                ? Math.abs(((Meaning.OfParameter) meaning).typed().number() - Double.parseDouble(value)) <= 1e-9
                        * Math.abs(Double.parseDouble(value))
                : meaning.value().equals(value));
    }
}
