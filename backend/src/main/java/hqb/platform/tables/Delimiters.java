package hqb.platform.tables;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.util.HashMap;
import java.util.Map;

/** Finds out which sign parts the cells of a text: the one by which most of its first lines have the same number of cells. */
final class Delimiters {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int LINES = 60;
    private static final int LONGEST_RECORD = 1 << 20;

    private Delimiters() {
    }

    /** The delimiter of a text of which the start is given. */
    static char of(String start) {
        char best = CANDIDATES[0];
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(start, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(String start, char delimiter) {
        Map<Integer, Integer> byCells = new HashMap<>();
        int lines = 0;
        try (CsvReader<String[]> reader = builder(delimiter).build(handler(), start)) {
            for (String[] cells : reader) {
                if (cells.length > 1 || !cells[0].isBlank()) {
                    byCells.merge(cells.length, 1, Integer::sum);
                    lines++;
                }
                if (lines == LINES) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException broken) {
            return 0;
        }
        var usual = byCells.entrySet().stream().filter(entry -> entry.getKey() > 1).max(Map.Entry.comparingByValue());
        return usual.isEmpty() ? 0 : usual.get().getValue() / (double) lines + 0.02 * Math.min(20, usual.get().getKey());
    }

    /** Readers of a text whose cells this sign parts: lenient, since people's files are. */
    @SuppressWarnings("removal") // the lenience has no other name yet
    static CsvReaderBuilder builder(char delimiter) {
        return CsvReader.builder().fieldSeparator(delimiter).quoteCharacter('"').commentStrategy(CommentStrategy.NONE).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true);
    }

    /** Bounds what one record may hold. */
    static StringArrayHandler handler() {
        return StringArrayHandler.builder().maxFields(Table.MOST_COLUMNS).maxFieldSize(LONGEST_RECORD).maxRecordSize(LONGEST_RECORD)
                .build();
    }
}
