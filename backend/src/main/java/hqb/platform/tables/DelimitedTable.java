package hqb.platform.tables;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text whose lines are rows. What cannot be decoded becomes the replacement character, so that the row at fault can be named. */
final class DelimitedTable implements Table {
    private static final int SAMPLE = 1 << 16;
    /** How much of the end is looked at, bytes; even. */
    private static final int END = 4_096;

    private final long size;
    private final Counted counted;
    private final CsvReader<String[]> reader;
    private final CloseableIterator<String[]> records;
    private final TextFacts facts;
    private final String format;
    /** Whether the last sign is a quotation mark, as it is where the last cell has one before it and more than one line. */
    private final boolean endsWithQuote;
    private int row;

    private DelimitedTable(Path file, TextFacts facts) throws IOException {
        this.facts = facts;
        this.size = Math.max(1, Files.size(file));
        this.endsWithQuote = end(file, facts).stripTrailing().endsWith("\"");
        String start = start(file, facts);
        boolean told = start.length() > 4 && start.toLowerCase(Locale.ROOT).startsWith("sep=");
        char delimiter = told ? start.charAt(4) : Delimiters.of(start);
        this.counted = new Counted(Files.newInputStream(file));
        counted.skipNBytes(facts.bom());
        this.reader = Delimiters.builder(delimiter).maxBufferSize(2 << 20).build(Delimiters.handler(),
                new BufferedReader(new InputStreamReader(counted, facts.charset()), SAMPLE));
        this.records = reader.iterator();
        this.format = (delimiter == '\t' ? "TSV, " : "CSV, ") + facts.charset().name() + ", "
                + (delimiter == '\t' ? "tab" : String.valueOf(delimiter));
        if (told) {
            records.next();
            row = 1;
        }
    }

    /** Opens a text file. */
    static Table open(Path file) throws IOException, UnreadableTable {
        TextFacts facts = TextFacts.of(file);
        if (facts.blank()) {
            throw new UnreadableTable(TableFault.EMPTY_FILE, 0);
        }
        return new DelimitedTable(file, facts);
    }

    private static String end(Path file, TextFacts facts) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            // an even number of bytes from the end, so that the units of UTF-16 stay whole
            long from = Math.max(facts.bom(), in.length() - END - (in.length() - facts.bom()) % 2);
            byte[] bytes = new byte[(int) (in.length() - from)];
            in.seek(from);
            in.readFully(bytes);
            return new String(bytes, facts.charset());
        }
    }

    private static String start(Path file, TextFacts facts) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(facts.bom());
            Reader reader = new InputStreamReader(in, facts.charset());
            char[] text = new char[SAMPLE];
            int length = 0;
            for (int read = reader.read(text); read > 0; read = reader.read(text, length, SAMPLE - length)) {
                length += read;
            }
            int end = length;
            while (length == SAMPLE && end > 0 && text[end - 1] != '\n') {
                end--;
            }
            return new String(text, 0, end == 0 ? length : end);
        }
    }

    @Override
    public @Nullable TableRow next() throws UnreadableTable {
        try {
            if (!records.hasNext()) {
                return null;
            }
            String[] cells = records.next();
            row++;
            for (String cell : cells) {
                if (cell.length() > LONGEST_CELL) {
                    throw new UnreadableTable(cell.indexOf('\n') >= 0 ? TableFault.UNCLOSED_QUOTE : TableFault.CELL_TOO_LONG, row);
                }
            }
            boolean last = cells[cells.length - 1].indexOf('\n') >= 0 && !records.hasNext();
            if (last && (facts.oddQuotes() || !endsWithQuote)) {
                throw new UnreadableTable(TableFault.UNCLOSED_QUOTE, row);
            }
            return new TableRow(row, Arrays.asList(cells));
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new UnreadableTable(String.valueOf(broken.getMessage()).contains("fields") ? TableFault.TOO_MANY_COLUMNS
                    : TableFault.UNCLOSED_QUOTE, row + 1);
        }
    }

    @Override
    public double progress() {
        return Math.min(1, counted.taken / (double) size);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Counts what has been read. */
    private static final class Counted extends FilterInputStream {
        private volatile long taken;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            taken = read < 0 ? taken : taken + 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            taken = read < 0 ? taken : taken + read;
            return read;
        }
    }
}
