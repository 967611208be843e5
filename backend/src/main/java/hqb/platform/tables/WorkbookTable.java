package hqb.platform.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A visible sheet of a workbook. A formula counts as the value that the workbook remembers of it; nothing is computed. */
final class WorkbookTable implements Table {
    private static final MathContext SPREADSHEET_DIGITS = new MathContext(15);
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i)(^|[^a-z])[dmyhs]{1,4}([^a-z]|$)");
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final double SHEET_ROWS = 100_000;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int row;

    private WorkbookTable(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    /** Opens the first visible sheet of a workbook. */
    static Table open(Path file) throws IOException, UnreadableTable {
        return open(file, 0);
    }

    /**
     * Opens a sheet of a workbook.
     *
     * @param index among the visible ones, from 0
     */
    static Table open(Path file, int index) throws IOException, UnreadableTable {
        CheckArchive.check(file, "xl/workbook.xml");
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            try {
                Sheet sheet = visible(workbook).skip(index).findFirst().orElseThrow(() -> new UnreadableTable(TableFault.EMPTY_FILE, 0));
                return new WorkbookTable(workbook, sheet);
            } catch (UnreadableTable | RuntimeException | IOException failed) {
                workbook.close();
                throw failed;
            }
        } catch (RuntimeException damaged) {
            throw new UnreadableTable(TableFault.DAMAGED, 0);
        }
    }

    /** How many sheets a workbook shows. */
    static int sheets(Path file) throws IOException, UnreadableTable {
        CheckArchive.check(file, "xl/workbook.xml");
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            return (int) visible(workbook).count();
        } catch (RuntimeException damaged) {
            throw new UnreadableTable(TableFault.DAMAGED, 0);
        }
    }

    private static Stream<Sheet> visible(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(one -> one.getVisibility() == SheetVisibility.VISIBLE);
    }

    @Override
    public @Nullable TableRow next() throws UnreadableTable {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row next = rows.next();
            row = next.getRowNum();
            return read(next);
        } catch (ExcelReaderException | IllegalStateException | IndexOutOfBoundsException | UncheckedIOException | NullPointerException
                | NumberFormatException damaged) {
            throw new UnreadableTable(TableFault.DAMAGED, row + 1);
        }
    }

    private static TableRow read(Row row) throws UnreadableTable {
        int count = row.getCellCount();
        while (count > 0 && text(row.getCell(count - 1)).isEmpty()) {
            count--;
        }
        if (count > MOST_COLUMNS) {
            throw new UnreadableTable(TableFault.TOO_MANY_COLUMNS, row.getRowNum());
        }
        List<String> cells = new ArrayList<>(count);
        Set<Integer> dates = Set.of();
        for (int i = 0; i < count; i++) {
            Cell cell = row.getCell(i);
            if (cell != null && isDate(cell)) {
                dates = dates.isEmpty() ? new HashSet<>() : dates;
                dates.add(i);
                cells.add(date(cell));
            } else {
                cells.add(text(cell));
            }
        }
        return new TableRow(row.getRowNum(), cells, dates);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = cell.getRawValue();
        if (raw == null || raw.isEmpty()) {
            return cell.getFormula() == null ? "" : "=" + cell.getFormula();
        }
        boolean number = cell.getType() == CellType.NUMBER || (cell.getType() == CellType.FORMULA && looksLikeNumber(raw));
        return number ? number(raw) : raw;
    }

    private static boolean looksLikeNumber(String raw) {
        char first = raw.charAt(0);
        return raw.length() < 30 && ((first >= '0' && first <= '9') || first == '-')
                && raw.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    }

    /** As a spreadsheet shows it: fifteen digits, so 0.1 does not become 0.10000000000000001, and no exponent. */
    private static String number(String raw) {
        if (raw.length() < 10 && raw.indexOf('E') < 0 && raw.indexOf('e') < 0) {
            return raw;
        }
        try {
            BigDecimal number = new BigDecimal(raw).round(SPREADSHEET_DIGITS).stripTrailingZeros();
            return Math.abs(number.scale()) > 100 ? raw : number.toPlainString();
        } catch (NumberFormatException text) {
            return raw;
        }
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (cell.getType() != CellType.NUMBER || id == null) {
            return false;
        }
        String format = cell.getDataFormatString();
        if (format == null) {
            return switch (id) {
                case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57, 58 -> true;
                default -> false;
            };
        }
        String bare = DECORATION.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return !bare.contains("0") && !bare.contains("#") && !bare.contains("general") && DATE_FORMAT.matcher(bare).find();
    }

    private static String date(Cell cell) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (ExcelReaderException | DateTimeException none) {
            return text(cell);
        }
    }

    /** Rows read by an estimate: an archive does not say how many there are. */
    @Override
    public double progress() {
        return row / (row + SHEET_ROWS);
    }

    @Override
    public String format() {
        return "XLSX";
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
